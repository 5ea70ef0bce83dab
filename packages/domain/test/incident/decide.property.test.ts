import type { IncidentState } from '@meldplicht/domain'
import {
  assessmentOf,
  decide,
  describeDomainError,
  dutyState,
  evolve,
  INCIDENT_COMMANDS,
  INCIDENT_EVENTS,
  isNotified,
  LAW_EDITIONS,
  noIncident,
} from '@meldplicht/domain'
import type { Step } from '@meldplicht/testing'
import { arbitraryOf, defaultContext, incidentCommands, play } from '@meldplicht/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { histories, someSteps } from '../support/histories.ts'

const edition = LAW_EDITIONS['avg-2018']

describe('whatever was recorded before', () => {
  test('what a decision yields is accepted by the codec of its event', () => {
    fc.assert(
      fc.property(histories, ({ events }) => {
        for (const { event } of events) expect(INCIDENT_EVENTS[event.type].is(event)).toBe(true)
      }),
    )
  })

  test('what a decision yields changes the state: no event is decided for nothing', () => {
    fc.assert(
      fc.property(histories, ({ events }) => {
        events.reduce<IncidentState>((state, recorded) => {
          const after = evolve(state, recorded)
          expect(after).not.toBe(state)
          expect(after).not.toEqual(state)
          return after
        }, noIncident)
      }),
    )
  })

  test.each(Object.entries(INCIDENT_COMMANDS))(
    '%s is decided or refused, never thrown',
    (_tag, codec) => {
      fc.assert(
        fc.property(histories, arbitraryOf(codec), ({ state }, command) => {
          const decided = decide(command, state, defaultContext)
          if (decided._tag === 'Left')
            expect(describeDomainError(decided.left).nl).toContain('Er is niets vastgelegd.')
          else expect(decided.right.length).toBeGreaterThan(0)
        }),
        { numRuns: 20 },
      )
    },
  )

  test('deciding is a function: the same question gives the same answer', () => {
    fc.assert(
      fc.property(histories, incidentCommands, ({ state }, command) => {
        expect(decide(command, state, defaultContext)).toEqual(
          decide(command, state, defaultContext),
        )
      }),
    )
  })

  test('a refused step changes nothing: leaving it out gives the same history', () => {
    const accepted = (steps: ReadonlyArray<Step>): ReadonlyArray<Step> =>
      steps.filter((_, i) => {
        const [before, after] = [play(steps.slice(0, i)), play(steps.slice(0, i + 1))]
        return after.events.length > before.events.length
      })
    fc.assert(
      fc.property(someSteps, (steps) => {
        expect(play(accepted(steps)).events).toEqual(play(steps).events)
      }),
      { numRuns: 20 },
    )
  })
})

describe('what must never be (design: not notifying is the best-guarded act)', () => {
  test('P-11 a decision not to notify has advice, and a second person or a trivial kind', () => {
    fc.assert(
      fc.property(histories, ({ state }) => {
        for (const { decided } of state?.authorityDecisions ?? [])
          if (decided.data.decision === 'do-not-notify') {
            expect(decided.data.secondPerson._tag).not.toBe('not-needed')
            expect(state?.advices.length).toBeGreaterThan(0)
          }
      }),
    )
  })

  test('P-11 notified means that a filing was recorded', () => {
    fc.assert(
      fc.property(histories, ({ state, events }) => {
        const filed = events.some(({ event }) => event.type === 'AuthorityNotified')
        expect(state !== undefined && isNotified(state) && !filed).toBe(false)
      }),
    )
  })

  test('P-11 a first filing past the strict limit has the reasons for the delay', () => {
    fc.assert(
      fc.property(histories, ({ state }) => {
        for (const { filed } of state?.filings ?? []) {
          const { kind, timeliness, reasonsForDelay, filedAt, clock } = filed.data
          expect(timeliness === 'within').toBe(filedAt <= clock.strict)
          if (kind === 'initial' && timeliness !== 'within') expect(reasonsForDelay).toBeDefined()
        }
      }),
    )
  })

  test('an incident is closed only when no duty stands open', () => {
    fc.assert(
      fc.property(histories, ({ state }) => {
        if (state?.status !== 'closed' || state.exercises.length > 0) return
        expect(state.boardReports.length).toBeGreaterThan(0)
        expect(state.measures.every((m) => m.completed ?? m.dropped)).toBe(true)
        const assessment = assessmentOf(state, edition)
        if (dutyState(assessment, 'authority') === 'required')
          expect(state.authorityDecisions.length).toBeGreaterThan(0)
      }),
    )
  })
})
