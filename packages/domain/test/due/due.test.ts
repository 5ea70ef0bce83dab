import type { IncidentDue, IncidentEvent } from '@meldplicht/domain'
import { dueOf, LAW_EDITIONS } from '@meldplicht/domain'
import { at, defaultContext, given, itemId, text } from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'
import {
  advised,
  allButBoard,
  analysed,
  asked,
  aware,
  boardReported,
  closed,
  decided,
  decidedNot,
  established,
  informed,
  notified,
  planned,
  reported,
  said,
  subjectsDecided,
} from '../support/events.ts'

const edition = LAW_EDITIONS['avg-2018']

const due = (events: ReadonlyArray<IncidentEvent>, now = defaultContext.now): IncidentDue => {
  const { state } = given(...events)
  if (state === undefined) throw new Error('nothing was reported')
  return dueOf(state, edition, now)
}
const kinds = (...events: ReadonlyArray<IncidentEvent>): ReadonlyArray<string> =>
  due(events).tasks.map(({ kind }) => kind)

const confirmed = (channel: 'phone' | 'portal'): IncidentEvent => ({
  type: 'ReportConfirmedInWriting',
  version: 1,
  data: { said, channel, confirmedAt: { _tag: 'unknown' } },
})

describe('what is due after a report (P-06)', () => {
  test('P-06 a report by phone waits for its written record', () => {
    expect(kinds(reported({ channel: 'phone' }))).toContain('confirm-in-writing')
    expect(kinds(reported({ channel: 'phone' }), confirmed('portal'))).not.toContain(
      'confirm-in-writing',
    )
    expect(kinds(reported())).not.toContain('confirm-in-writing')
  })

  test('P-06 a report in the portal outside office hours says: call the desk, first', () => {
    expect(kinds(reported({ officeHours: 'outside' }))[0]).toBe('call-desk')
    expect(kinds(reported({ officeHours: 'outside' }), confirmed('phone'))).not.toContain(
      'call-desk',
    )
    expect(kinds(reported({ officeHours: 'inside' }))).not.toContain('call-desk')
  })

  test('P-06 so does one of which nobody knows whether the office was open', () => {
    expect(kinds(reported({ officeHours: 'unknown' }))[0]).toBe('call-desk')
  })

  test('P-06 who called has called', () => {
    expect(kinds(reported({ officeHours: 'outside', channel: 'phone' }))).not.toContain('call-desk')
  })
})

describe('the order in which things are due (P-11)', () => {
  test('P-11 first the questions and the advice, then the decision, then the rest', () => {
    expect(kinds(reported())).toEqual([
      'answer-four-questions',
      'advise',
      'decide-authority',
      'establish-awareness',
      'decide-subjects',
      'report-to-board',
      // Nobody said yet what we are: one quiet question at the end.
      'establish-legal-facts',
    ])
  })

  test('P-11 after the advice the memo goes to the decider', () => {
    expect(kinds(reported(), aware(), analysed(), advised()).slice(0, 2)).toEqual([
      'send-memo',
      'decide-authority',
    ])
  })

  test('P-11 after a decision to notify comes the filing, by the 72-hour limit', () => {
    const task = due([reported(), aware(), analysed(), advised(), decided()]).tasks[0]
    expect(task).toEqual({
      kind: 'notify-authority',
      due: {
        _tag: 'limit',
        limits: { strict: '2026-11-23T09:00:00.000Z', outer: '2026-11-23T10:00:00.000Z' },
      },
    })
  })

  test('P-11 the limit no longer runs once it was filed', () => {
    expect(due([reported(), aware(), decided()]).limitRuns).toBe(true)
    expect(due([reported(), aware(), decided(), notified()]).limitRuns).toBe(false)
    expect(due([reported(), aware(), decided(), notified(), decidedNot()]).limitRuns).toBe(false)
  })

  test('the second person is asked by the same limit, also after a filing', () => {
    expect(kinds(...allButBoard.slice(0, 5), decidedNot())[0]).toBe('answer-as-second-person')
    expect(kinds(reported(), decided(), notified(), decidedNot())).toContain('decide-authority')
  })

  test('a promised follow-up has its own date, until the final filing is in', () => {
    const promised = notified({ followUpPromisedAt: at('2026-12-01T09:00:00.000Z') })
    const more = notified({ filing: itemId(51), kind: 'supplementary' })
    const final = notified({ filing: itemId(52), kind: 'final' })
    const task = due([reported(), decided(), promised, more]).tasks.find(
      ({ kind }) => kind === 'file-follow-up',
    )
    expect(task?.due).toEqual({ _tag: 'agreed', at: '2026-12-01T09:00:00.000Z' })
    expect(kinds(reported(), decided(), promised, more, final)).not.toContain('file-follow-up')
  })

  test('P-12 "without undue delay" gets no invented date', () => {
    const task = due([reported()]).tasks.find(({ kind }) => kind === 'decide-subjects')
    expect(task?.due).toEqual({ _tag: 'no-date', since: '2026-11-20T09:00:00.000Z' })
    expect(kinds(reported(), subjectsDecided())).toContain('inform-subjects')
    expect(kinds(reported(), subjectsDecided(), informed)).not.toContain('inform-subjects')
  })

  test('an agreed date is a due date; without one it counts since it was asked', () => {
    expect(
      due([reported(), asked()]).tasks.find(({ kind }) => kind === 'receive-information')?.due,
    ).toEqual({
      _tag: 'no-date',
      since: '2026-11-20T10:00:00.000Z',
    })
    const measure: IncidentEvent = {
      type: 'MeasurePlanned',
      version: 1,
      data: {
        measure: itemId(61),
        kind: 'corrective',
        what: text('Wachtwoorden wijzigen.'),
        due: at('2026-11-27T16:00:00.000Z'),
      },
    }
    expect(
      due([reported(), measure]).tasks.find(({ kind }) => kind === 'complete-measure')?.due,
    ).toEqual({
      _tag: 'agreed',
      at: '2026-11-27T16:00:00.000Z',
    })
    expect(kinds(reported(), planned())).toContain('complete-measure')
  })

  test('P-13 the Board report is outstanding until it is there', () => {
    expect(kinds(reported())).toContain('report-to-board')
    expect(kinds(reported(), boardReported)).not.toContain('report-to-board')
  })

  test('when all else is done, closing is due; after that nothing is', () => {
    expect(kinds(...allButBoard, boardReported)).toEqual(['close'])
    expect(kinds(...allButBoard, boardReported, closed)).toEqual([])
  })

  test('what the recorded facts exclude needs no decision, but all the rest', () => {
    const tasks = kinds(reported(), established({ personalDataInvolved: 'no' }))
    expect(tasks).not.toContain('decide-authority')
    expect(tasks).toEqual(
      expect.arrayContaining(['answer-four-questions', 'advise', 'report-to-board']),
    )
  })
})

describe('the presumed clock (P-11)', () => {
  const at24 = at('2026-11-21T09:00:00.000Z')

  test('P-11 escalates after 24 hours, to the millisecond', () => {
    expect(due([reported()], at24).escalated).toBe(false)
    expect(due([reported()], at('2026-11-21T09:00:00.001Z')).escalated).toBe(true)
  })

  test('P-11 no longer escalates once awareness is recorded', () => {
    expect(due([reported(), aware()]).escalated).toBe(false)
  })
})
