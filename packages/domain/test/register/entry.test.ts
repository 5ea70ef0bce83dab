import type { IncidentEvent } from '@meldplicht/domain'
import { LAW_EDITIONS, registerEntry } from '@meldplicht/domain'
import {
  asRecorded,
  defaultContext,
  eventId,
  incidentId,
  play,
  stories,
  text,
} from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'
import {
  analysed,
  boardReported,
  closed,
  decided,
  established,
  notified,
  planned,
  reported,
} from '../support/events.ts'

const edition = LAW_EDITIONS['avg-2018']
const entry = (...events: ReadonlyArray<IncidentEvent>) =>
  registerEntry(asRecorded(events, defaultContext.now), edition)

describe('the register (P-09)', () => {
  test('P-09 has an entry for every report, however bare', () => {
    expect(entry(reported())).toMatchObject({ incident: incidentId(1), status: 'open' })
  })

  test('P-09 has an entry for a report that turned out to be nothing', () => {
    const nothing = established({
      securityBreached: 'no',
      confidentiality: 'not-affected',
      integrity: 'not-affected',
      availability: 'not-affected',
    })
    expect(entry(reported(), nothing)?.classification.outcome).toBe('no-incident')
  })

  test('P-09 has an entry for a duplicate, and for what is closed', () => {
    const duplicate: IncidentEvent = {
      type: 'MarkedAsDuplicate',
      version: 1,
      data: { of: incidentId(2), reason: text('Zelfde stick.') },
    }
    expect(entry(reported(), duplicate)?.status).toBe('duplicate')
    expect(entry(reported(), closed)?.status).toBe('closed')
  })

  test('P-09 has none without a report', () => {
    expect(entry()).toBeUndefined()
    expect(entry(closed, analysed())).toBeUndefined()
  })

  test('P-09 holds facts, effects and remedial action (AVG 33(5)), and what was decided', () => {
    const full = entry(
      reported(),
      established({ people: { _tag: 'exact', n: 12 } }),
      {
        type: 'ConsequenceRecorded',
        version: 1,
        data: { kind: 'for-people', what: text('Vragen.'), noticedAt: { _tag: 'unknown' } },
      },
      analysed(),
      decided(),
      notified(),
      planned(),
      boardReported,
    )
    expect(full?.facts.people).toEqual({ _tag: 'exact', n: 12 })
    expect(full?.consequences).toHaveLength(1)
    expect(full?.measures).toHaveLength(1)
    expect(full?.analyses).toHaveLength(1)
    expect(full?.authorityDecision).toBe('notify')
    expect(full?.filings).toHaveLength(1)
    expect(full?.boardReports).toHaveLength(1)
  })

  test('P-08 keeps who typed each statement, and when, beside who said it', () => {
    const first = entry(reported(), established({ ongoing: 'yes' }))?.statements[1]
    expect(first).toMatchObject({
      id: eventId(2),
      recordedAt: defaultContext.now,
      said: { by: 'employee' },
    })
  })

  test('P-10 shows the contradiction and takes the side of the facts', () => {
    const found = entry(
      reported(),
      established({ confidentiality: 'disclosed' }),
      analysed({ breachOfSecurity: { answer: 'no', reasons: text('Het viel mee.') } }),
    )
    expect(found?.contradictions.map(({ question }) => question)).toContain('breachOfSecurity')
    expect(found?.classification.outcome).toBe('data-breach')
  })

  test('P-09 is the state at the end of the history that was folded: any prefix has its own', () => {
    const story = stories[0]
    if (story === undefined) throw new Error('no story')
    const { events } = play(story.steps)
    const prefixes = events.map((_, i) => registerEntry(events.slice(0, i + 1), edition))
    expect(prefixes.every((prefix) => prefix?.incident === story.incident)).toBe(true)
    expect(prefixes.at(0)?.status).toBe('open')
    expect(prefixes.at(-1)?.status).toBe('closed')
  })
})
