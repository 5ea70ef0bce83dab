import type { DecisionStatus, IncidentEvent } from '@meldplicht/domain'
import {
  assessmentOf,
  authorityDecisionOf,
  dueOf,
  LAW_EDITIONS,
  obstaclesToClosing,
  standingDecisionOf,
} from '@meldplicht/domain'
import { defaultContext, given, text } from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'
import {
  advised,
  allButBoard,
  analysed,
  answered,
  assessed,
  aware,
  closed,
  decided,
  decidedNot,
  established,
  readyNotToNotify,
  reported,
  subjectsDecided,
} from '../support/events.ts'

const edition = LAW_EDITIONS['avg-2018']

const stands = (...events: ReadonlyArray<IncidentEvent>): DecisionStatus | undefined => {
  const { state } = given(...events)
  return state && standingDecisionOf(state, assessmentOf(state, edition))
}

describe('where a decision about the authority stands', () => {
  test('there is none before one is taken', () => {
    expect(stands(reported())).toBe('none')
  })

  test('to notify stands at once', () => {
    expect(stands(reported(), decided())).toBe('notify')
  })

  test('not to notify waits for the second person, and stands once they agree', () => {
    expect(stands(...readyNotToNotify, decidedNot())).toBe('waits-for-second-person')
    expect(stands(...readyNotToNotify, decidedNot(), answered(true))).toBe('do-not-notify')
  })

  test('not to notify has no effect when the second person disagrees', () => {
    expect(stands(...readyNotToNotify, decidedNot(), answered(false))).toBe('none')
  })

  test('an answer of the second person is about the newest decision that waits', () => {
    expect(stands(...readyNotToNotify, decidedNot(), decidedNot(), answered(true))).toBe(
      'do-not-notify',
    )
  })

  test('to notify stays in force when a later "not" finds no second person who agrees', () => {
    expect(stands(...readyNotToNotify, decided(), decidedNot(), answered(false))).toBe('notify')
  })

  test('the newest decision that has effect counts', () => {
    expect(stands(...readyNotToNotify, decidedNot(), answered(true), decided())).toBe('notify')
  })
})

describe('new facts reopen a decision not to notify', () => {
  const taken = [...readyNotToNotify, decidedNot(), answered(true)]
  const news: ReadonlyArray<readonly [string, IncidentEvent]> = [
    ['a fact against its reason', established({ recipientResponse: 'refused' })],
    [
      'a fact that makes the duty heavier',
      established({ confidentiality: 'unknown', misuse: 'signs', recipients: { _tag: 'unknown' } }),
    ],
    ['a question that is open again', analysed({ dataLost: { answer: 'unknown' } })],
    ['advice that is otherwise now', advised({ authority: 'notify' })],
  ]

  test('nothing new: it stands', () => {
    expect(stands(...taken)).toBe('do-not-notify')
    expect(stands(...taken, established({ systems: text('De mailserver') }))).toBe('do-not-notify')
  })

  test.each(news)('%s: it stands no more, and deciding is due again', (_what, event) => {
    expect(stands(...taken, event)).toBe('none')
    const { state } = given(...taken, event)
    const due = state && dueOf(state, edition, defaultContext.now)
    expect(due?.tasks.map(({ kind }) => kind)).toContain('decide-authority')
    expect(due?.limitRuns).toBe(true)
    expect(state && obstaclesToClosing(state, assessmentOf(state, edition))).toContain(
      'authority-decision-missing',
    )
  })

  test.each(news)('%s: a decision that still waits has to be taken again', (_what, event) => {
    expect(stands(...readyNotToNotify, decidedNot(), event)).toBe('none')
  })

  test('in a closed incident it stays as it was: new facts reopen that one first', () => {
    const against = established({ recipientResponse: 'refused' })
    expect(stands(...taken, closed, against)).toBe('do-not-notify')
  })

  test('what was decided stays in the history', () => {
    const { state } = given(...taken, established({ recipientResponse: 'refused' }))
    expect(state?.authorityDecisions).toHaveLength(1)
    expect(state && authorityDecisionOf(state)).toBe('do-not-notify')
  })

  test('a decision to notify is not touched by them', () => {
    expect(stands(...readyNotToNotify, decided(), established({ misuse: 'signs' }))).toBe('notify')
  })
})

describe('new facts reopen a decision not to tell people (P-12)', () => {
  const kinds = (...events: ReadonlyArray<IncidentEvent>): ReadonlyArray<string> => {
    const { state } = given(...events)
    return state === undefined
      ? []
      : dueOf(state, edition, defaultContext.now).tasks.map(({ kind }) => kind)
  }
  const heavier = established({
    recipients: { _tag: 'listed', keys: ['criminal'], complete: true },
    recipientResponse: 'refused',
    dataCategories: { _tag: 'listed', keys: ['bsn', 'health', 'credentials'], complete: true },
    misuse: 'established',
  })

  test('P-12 when the duty to tell them has become heavier since', () => {
    expect(kinds(...allButBoard)).not.toContain('decide-subjects')
    expect(kinds(...allButBoard, heavier)).toContain('decide-subjects')
  })

  test('P-12 not when the duty was as heavy when it was decided', () => {
    const knowing = subjectsDecided({
      decision: 'do-not-inform',
      exception: 'avg-34-3-b',
      assessed: { ...assessed, subjects: 'required' },
    })
    expect(kinds(reported(), aware(), heavier, knowing)).not.toContain('decide-subjects')
  })
})
