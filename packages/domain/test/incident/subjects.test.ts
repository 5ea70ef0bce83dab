import type { IncidentCommand } from '@meldplicht/domain'
import { SubjectException } from '@meldplicht/domain'
import { at, decider, fg, given, text } from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'
import { decideSubjects } from '../support/commands.ts'
import { advised, informed, reported, subjectsDecided } from '../support/events.ts'

const inform = (when = '2026-11-22T09:00:00.000Z'): IncidentCommand => ({
  _tag: 'InformSubjects',
  data: {
    informedAt: { _tag: 'exact', at: at(when) },
    individually: true,
    means: { _tag: 'listed', keys: ['letter'], complete: true },
    people: { _tag: 'exact', n: 12 },
    groups: { _tag: 'listed', keys: ['temp-workers'], complete: true },
    content: text('Er is iets met uw gegevens gebeurd.'),
  },
})

describe('telling the people concerned (P-12)', () => {
  test('P-12 is decided by the controller', () => {
    given(reported()).when(decideSubjects()).yieldsOne('SubjectNotificationDecided')
    expect(
      given(reported())
        .when(decideSubjects({ decidedBy: fg }))
        .refused('RoleMissing').role,
    ).toBe('decider')
    expect(decider.id).not.toBe(fg.id)
  })

  test('P-12 not telling takes advice first', () => {
    given(reported())
      .when(decideSubjects({ decision: 'do-not-inform', exception: 'no-high-risk' }))
      .refused('AdviceMissing')
  })

  test('P-12 not telling names what it rests on', () => {
    given(reported(), advised({ subjects: 'do-not-inform' }))
      .when(decideSubjects({ decision: 'do-not-inform' }))
      .refused('ExceptionMissing')
  })

  test.each(SubjectException.keys)(
    'P-12 silence may rest on %s, unless it asks for a message',
    (exception) => {
      const outcome = given(reported(), advised({ subjects: 'do-not-inform' })).when(
        decideSubjects({ decision: 'do-not-inform', exception }),
      )
      if (exception === 'avg-34-3-c') outcome.refused('ExceptionUnfit')
      else outcome.yieldsOne('SubjectNotificationDecided')
    },
  )

  test.each(SubjectException.keys)(
    'P-12 a public message in place of letters: on %s?',
    (exception) => {
      const outcome = given(reported(), advised()).when(
        decideSubjects({ decision: 'inform-in-public', exception }),
      )
      if (exception === 'avg-34-3-c') outcome.yieldsOne('SubjectNotificationDecided')
      else outcome.refused('ExceptionUnfit')
    },
  )

  test('P-12 departing from the advice says why, both ways', () => {
    const silence = { decision: 'do-not-inform', exception: 'no-high-risk' } as const
    const deviation = text('De gegevens waren al bekend.')
    given(reported(), advised()).when(decideSubjects(silence)).refused('DeviationNeedsReasons')
    given(reported(), advised())
      .when(decideSubjects({ ...silence, deviation }))
      .yieldsOne('SubjectNotificationDecided')
    given(reported(), advised({ subjects: 'do-not-inform' }))
      .when(decideSubjects())
      .refused('DeviationNeedsReasons')
    given(reported(), advised({ subjects: 'prepare-letter-decide-later' }))
      .when(decideSubjects())
      .yieldsOne('SubjectNotificationDecided')
  })

  test('P-12 happens after it was decided, and leaves proof of what was sent to whom', () => {
    expect(given(reported()).when(inform()).refused('DecisionMissing').duty).toBe('subjects')
    given(reported(), advised(), subjectsDecided({ decision: 'do-not-inform' }))
      .when(inform())
      .refused('DecisionMissing')
    const { data } = given(reported(), subjectsDecided())
      .when(inform())
      .yieldsOne('SubjectsInformed')
    expect(data).toMatchObject({ people: { _tag: 'exact', n: 12 }, individually: true })
  })

  test('P-12 was done, not will be', () => {
    const error = given(reported(), subjectsDecided())
      .when(inform('2026-11-23T09:00:00.001Z'))
      .refused('TimeInFuture')
    expect(error.field).toBe('informedAt')
  })

  test('P-12 may be done more than once', () => {
    given(reported(), subjectsDecided(), informed).when(inform()).yieldsOne('SubjectsInformed')
  })
})
