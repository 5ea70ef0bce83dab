import type { Story } from '@meldplicht/testing'
import { stories } from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'
import { nl } from '../../src/text/nl.ts'
import { FORM_PATHS } from '../../src/view/index.ts'
import type { Browser, Visited } from '../support/browser.ts'
import { browserOn } from '../support/browser.ts'
import { words } from '../support/form-values.ts'
import { reportedBy, reportFilled } from '../support/report-filled.ts'
import type { App } from '../support/running-app.ts'
import { runningApp } from '../support/running-app.ts'
import type { Ids } from '../support/same-ids.ts'
import { filledWithIds, pairedIds, withIds } from '../support/same-ids.ts'
import { withLindeveld } from '../support/set-up.ts'
import { formOf } from '../support/story-forms.ts'
import { playedUntil, recordedUntil } from '../support/told.ts'

const shown = (page: Visited) => ({
  path: page.path,
  status: page.status,
  errors: page.root.querySelector('.mp-foutlijst')?.text,
})

interface Telling {
  readonly story: Story
  readonly app: App
  readonly browser: Browser
  readonly incident: string
}

// The file holds what the domain records, but for the ids that the app gave to things.
const compare = async ({ story, app }: Telling, steps: number): Promise<Ids> => {
  const told = playedUntil(story, steps)
  const real = await recordedUntil(app, 'incident-%')
  const ids = pairedIds(told, real)
  expect(real).toEqual(withIds(told, ids))
  expect(new Set(ids.values()).size).toBe(ids.size)
  return ids
}

const report = async (story: Story, app: App, browser: Browser): Promise<Telling> => {
  const [first] = story.steps
  if (first?.command._tag !== 'ReportIncident') throw new Error('a story starts with a report')
  const { data } = first.command
  app.at(first.at)
  const form = await browser.get(reportedBy(data) === 'self' ? '/melden' : '/melding-opnemen')
  const receipt = await browser.send(form, reportFilled(data))
  expect(shown(receipt)).toMatchObject({ status: 200, errors: undefined })
  const incident = /^\/melding\/([0-9a-f-]{36})\/bon/.exec(receipt.path)?.[1] ?? ''
  return { story, app, browser, incident }
}

const titleOf = ({ steps }: Story): string => {
  const [first] = steps
  return first?.command._tag === 'ReportIncident' ? words(first.command.data.facts.title) : '-'
}

const tell = async (telling: Telling): Promise<void> => {
  const { story, app, browser, incident } = telling
  const path = `/organisaties/${story.organisation}/incidenten/${incident}`
  let ids = await compare(telling, 1)
  for (const [n, { at, command }] of story.steps.entries()) {
    if (command._tag === 'ReportIncident') continue
    app.at(at)
    const { step, filled } = formOf(command)
    const form = await browser.get(`${path}/${FORM_PATHS[step]}`)
    const next = await browser.send(form, filledWithIds(filled, ids))
    const right = { step, path, status: 200, errors: undefined }
    expect({ step, ...shown(next) }).toEqual(right)
    ids = await compare(telling, n + 1)
  }
}

describe('the pages play each story from report to register (P-04, P-08 to P-13)', () => {
  test.each(stories.map((story) => [story.key, story] as const))(
    '%s, without JavaScript, with the events on disk',
    async (_key, story) => {
      const app = await runningApp()
      await withLindeveld(app)
      const browser = browserOn(app.url)
      const telling = await report(story, app, browser)
      await tell(telling)

      const { incident } = telling
      expect(await recordedUntil(app, 'incident-%')).toHaveLength(story.steps.length)
      const register = await browser.get('/register')
      const row = register.root.querySelector('.mp-register tbody tr')
      expect(row?.text).toContain(nl.register.states.closed)
      expect(row?.text).toContain(titleOf(story))
      expect(row?.text.includes('Niet gemeld')).toBe(!story.end.notified)
      const entry = await browser.get(row?.querySelector('a')?.getAttribute('href') ?? '')
      expect({ path: entry.path, status: entry.status }).toEqual({
        path: `/organisaties/${story.organisation}/register/${incident}`,
        status: 200,
      })
      expect(entry.text).toContain(nl.register.states.closed)
    },
  )
})
