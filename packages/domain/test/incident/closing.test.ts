import type { IncidentEvent, Obstacle } from '@meldplicht/domain'
import { assessmentOf, LAW_EDITIONS, obstaclesToClosing } from '@meldplicht/domain'
import { at, given, itemId } from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'
import { close } from '../support/commands.ts'
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
  subjectsDecided,
} from '../support/events.ts'

const obstacles = (...events: ReadonlyArray<IncidentEvent>): ReadonlyArray<Obstacle> => {
  const { state } = given(...events)
  return state === undefined
    ? []
    : obstaclesToClosing(state, assessmentOf(state, LAW_EDITIONS['avg-2018']))
}
const ready = [...allButBoard, boardReported]
const toNotify = [reported(), aware(), analysed(), advised(), decided()]

describe('closing', () => {
  test('is allowed when nothing is open', () => {
    given(...ready)
      .when(close)
      .yieldsOne('IncidentClosed')
  })

  test('names everything that is open at once', () => {
    const error = given(reported({ channel: 'phone' }))
      .when(close)
      .refused('CannotCloseYet')
    expect(error.obstacles).toEqual([
      'awareness-not-recorded',
      'written-confirmation-missing',
      'analysis-incomplete',
      'advice-missing',
      'authority-decision-missing',
      'subjects-decision-missing',
      'board-not-reported',
    ])
  })

  test('is done once', () => {
    given(...ready, closed)
      .when(close)
      .refused('IncidentIsClosed')
  })

  test('P-13 takes the report to the Board, whatever came of the incident', () => {
    expect(obstacles(...allButBoard)).toEqual(['board-not-reported'])
  })

  test('takes the answer of the second person', () => {
    expect(obstacles(...toNotify, decidedNot())).toContain('authority-decision-missing')
  })

  test('takes the filing that was decided', () => {
    expect(obstacles(...toNotify)).toContain('authority-not-notified')
    expect(obstacles(...toNotify, notified())).not.toContain('authority-not-notified')
  })

  test('takes the final filing that was promised, however many supplements came', () => {
    const promised = notified({ followUpPromisedAt: at('2026-12-01T09:00:00.000Z') })
    const more = notified({ filing: itemId(51), kind: 'supplementary' })
    const last = notified({ filing: itemId(52), kind: 'final' })
    expect(obstacles(...toNotify, promised)).toContain('final-filing-missing')
    expect(obstacles(...toNotify, promised, more)).toContain('final-filing-missing')
    expect(obstacles(...toNotify, promised, more, last)).not.toContain('final-filing-missing')
  })

  test('takes no final filing after the first one was withdrawn', () => {
    const promised = notified({ followUpPromisedAt: at('2026-12-01T09:00:00.000Z') })
    const withdrawn = notified({ filing: itemId(51), kind: 'withdrawal' })
    expect(obstacles(...toNotify, promised, withdrawn)).not.toContain('final-filing-missing')
    expect(obstacles(...toNotify, promised, withdrawn)).not.toContain('authority-not-notified')
  })

  test('P-12 takes the message that was decided', () => {
    expect(obstacles(...toNotify, subjectsDecided())).toContain('subjects-not-informed')
    expect(obstacles(...toNotify, subjectsDecided(), informed)).not.toContain(
      'subjects-not-informed',
    )
  })

  test('takes an answer to every question and an end to every measure', () => {
    expect(obstacles(...ready, asked())).toEqual(['questions-open'])
    expect(obstacles(...ready, planned())).toEqual(['measures-open'])
  })

  test('takes no decision where the recorded facts exclude a data breach', () => {
    const excluded = established({ personalDataInvolved: 'no' })
    const open = obstacles(reported(), excluded, analysed(), advised(), boardReported)
    expect(open).toEqual([])
  })
})
