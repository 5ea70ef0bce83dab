import type { OrganisationId } from '@meldplicht/domain'
import type { Step } from '@meldplicht/testing'
import { eventId } from '@meldplicht/testing'
import { expect } from 'vitest'
import { FORM_PATHS } from '../../src/view/index.ts'
import type { Browser, Filled, Visited } from './browser.ts'
import { reportedBy, reportFilled } from './report-filled.ts'
import type { App } from './running-app.ts'
import type { Ids } from './same-ids.ts'
import { filledWithIds, idKey, pairedIds, withIds } from './same-ids.ts'
import { formOf } from './story-forms.ts'
import { playedUntil, recordedUntil } from './told.ts'

/** What is told through the pages: the steps of a story. */
export interface Told {
  readonly organisation: OrganisationId
  readonly steps: ReadonlyArray<Step>
}

/** Where it is told. */
export interface Telling {
  readonly story: Told
  readonly app: App
  readonly browser: Browser
  readonly incident: string
}

/** What a page is, as a test that fails says it. */
export const shown = (
  page: Visited,
): { readonly path: string; readonly status: number; readonly errors: string | undefined } => ({
  path: page.path,
  status: page.status,
  errors: page.root.querySelector('.mp-foutlijst')?.text,
})

// The file holds what the domain records, but for the ids that the app gave to things.
const compare = async ({ story, app, incident }: Telling, steps: number): Promise<Ids> => {
  const told = playedUntil(story.steps, steps)
  const recorded = await recordedUntil(app, `incident-%.${incident}`)
  const real = recorded.map(({ id: _id, ...event }) => event)
  const events = recorded.map(({ id }, n) => [idKey('corrects', eventId(n + 1)), id] as const)
  const ids = pairedIds(told, real, '', new Map(events))
  expect(real).toEqual(withIds(told, ids))
  expect(new Set(ids.values()).size).toBe(ids.size)
  return ids
}

/** Sends the report with which a story starts, by the form for who types it. */
export const report = async (story: Told, app: App, browser: Browser): Promise<Telling> => {
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

const queryOf = (asked: Filled): string =>
  new URLSearchParams(
    Object.entries(asked).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString()

/** Fills in the form of every later step, and compares the file after each. */
export const tell = async (telling: Telling): Promise<void> => {
  const { story, app, browser, incident } = telling
  const path = `/organisaties/${story.organisation}/incidenten/${incident}`
  let ids = await compare(telling, 1)
  for (const [n, { at, command }] of story.steps.entries()) {
    if (command._tag === 'ReportIncident') continue
    app.at(at)
    const { step, filled, query } = formOf(command)
    const asked = query === undefined ? '' : `?${queryOf(filledWithIds(query, ids))}`
    const form = await browser.get(`${path}/${FORM_PATHS[step]}${asked}`)
    const next = await browser.send(form, filledWithIds(filled, ids))
    const right = { step, path, status: 200, errors: undefined }
    expect({ step, ...shown(next) }).toEqual(right)
    ids = await compare(telling, n + 1)
  }
}
