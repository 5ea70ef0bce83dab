import type { Story } from '@meldplicht/testing'
import { stories } from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'
import { nl } from '../../src/text/nl.ts'
import { browserOn } from '../support/browser.ts'
import { typesOnDisk } from '../support/events-of.ts'
import { words } from '../support/form-values.ts'
import { runningApp } from '../support/running-app.ts'
import { withLindeveld } from '../support/set-up.ts'
import { report, tell } from '../support/tell.ts'

const titleOf = ({ steps }: Story): string => {
  const [first] = steps
  return first?.command._tag === 'ReportIncident' ? words(first.command.data.facts.title) : '-'
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
      expect(typesOnDisk(app.dataDir, 'incident-%')).toHaveLength(story.steps.length)
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
