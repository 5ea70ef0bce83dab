import {
  assessmentOf,
  dueOf,
  entryOf,
  LAW_EDITIONS,
  obstaclesToClosing,
  registerEntry,
} from '@meldplicht/domain'
import { instants } from '@meldplicht/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { histories } from '../support/histories.ts'

const edition = LAW_EDITIONS['avg-2018']

describe('whatever was recorded, at whatever moment', () => {
  test('P-11 an open incident has a clock and a next step; any other has no task', () => {
    fc.assert(
      fc.property(histories, instants, ({ state }, now) => {
        if (state === undefined) return
        const { clock, limits, tasks, limitRuns } = dueOf(state, edition, now)
        expect(clock.since <= limits.strict && limits.strict <= limits.outer).toBe(true)
        expect(tasks.length > 0).toBe(state.status === 'open')
        if (state.status !== 'open') expect(limitRuns).toBe(false)
      }),
    )
  })

  test('closing is the only task left exactly when nothing stands in its way', () => {
    fc.assert(
      fc.property(histories, instants, ({ state }, now) => {
        if (state?.status !== 'open') return
        const { tasks } = dueOf(state, edition, now)
        const free = obstaclesToClosing(state, assessmentOf(state, edition)).length === 0
        const others = tasks.filter(({ kind }) => kind !== 'close' && kind !== 'call-desk')
        expect(others.length === 0).toBe(free)
      }),
    )
  })

  test('P-11 while nobody filed and nobody decided on a possible breach, the limit runs', () => {
    fc.assert(
      fc.property(histories, instants, ({ state }, now) => {
        if (state?.status !== 'open' || state.exercises.length > 0) return
        const { breach } = assessmentOf(state, edition)
        if (breach === 'no' || state.filings.length > 0 || state.authorityDecisions.length > 0)
          return
        expect(dueOf(state, edition, now).limitRuns).toBe(true)
      }),
    )
  })

  test('P-09 every report has an entry in the register, and it is the fold of its events', () => {
    fc.assert(
      fc.property(histories, ({ state, events }) => {
        expect(registerEntry(events, edition)).toEqual(
          state === undefined ? undefined : entryOf(state, edition),
        )
        expect(state === undefined).toBe(events.length === 0)
      }),
    )
  })
})
