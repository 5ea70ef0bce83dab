import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addHours } from '../../src/clock/deadline.ts'
import { deadlinesFrom, fromLocal, toLocal } from '../../src/index.ts'
import { at } from './at.ts'

const HOUR = 3_600_000
const span = {
  min: new Date('1977-01-01T00:00:00.000Z'),
  max: new Date('2100-01-01T00:00:00.000Z'),
  noInvalidDate: true,
}
const instants = fc.date(span).map((date) => at(date.toISOString()))

// Half of the instants lie within two days of a change of the clock.
const aroundChange = fc
  .tuple(
    fc.constantFrom('2026-03-29T01:00:00.000Z', '2026-10-25T01:00:00.000Z', '2027-03-28T01:00:00Z'),
    fc.integer({ min: -48 * HOUR, max: 48 * HOUR }),
  )
  .map(([change, offset]) => at(new Date(Date.parse(change) + offset).toISOString()))
const moments = fc.oneof(instants, aroundChange)
const hours = fc.integer({ min: 1, max: 200 })

// What Temporal says of both readings, which are written in whole hours for speed.
const byTemporal = (since: string, n: number): { strict: string; outer: string } => {
  const start = Temporal.Instant.from(since)
  const next = start.round({ smallestUnit: 'hour', roundingMode: 'floor' }).add({ hours: 1 })
  const text = (at: Temporal.Instant): string => at.toString({ fractionalSecondDigits: 3 })
  return { strict: text(start.add({ hours: n })), outer: text(next.add({ hours: n })) }
}

describe('for every moment and every number of hours', () => {
  test('both readings are those of Temporal', () => {
    const anyMoment = fc
      .date({ ...span, min: new Date('0001-01-01'), max: new Date('9998-01-01') })
      .map((date) => at(date.toISOString()))
    const some = fc.oneof(moments, anyMoment)
    fc.assert(
      fc.property(some, fc.integer({ min: -200, max: 2_000 }), (since, n) => {
        const expected = byTemporal(since, n)
        expect(deadlinesFrom(since, n)).toEqual(expected)
        expect(addHours(since, n)).toBe(expected.strict)
      }),
      { numRuns: 3_000 },
    )
  })

  test('strict is exactly the hours later', () => {
    fc.assert(
      fc.property(moments, hours, (since, n) => {
        const { strict } = deadlinesFrom(since, n)
        expect(Date.parse(strict) - Date.parse(since)).toBe(n * HOUR)
      }),
    )
  })

  test('strict comes before outer, by one hour at most', () => {
    fc.assert(
      fc.property(moments, hours, (since, n) => {
        const { strict, outer } = deadlinesFrom(since, n)
        const gap = Date.parse(outer) - Date.parse(strict)
        expect(gap > 0 && gap <= HOUR).toBe(true)
      }),
    )
  })

  test('outer falls on a full hour of the wall clock in Amsterdam', () => {
    fc.assert(
      fc.property(moments, hours, (since, n) => {
        expect(toLocal(deadlinesFrom(since, n).outer)).toMatch(/:00:00$/)
      }),
    )
  })

  test('a later start never gives an earlier deadline', () => {
    fc.assert(
      fc.property(moments, moments, hours, (a, b, n) => {
        const [first, second] = a <= b ? [a, b] : [b, a]
        const early = deadlinesFrom(first, n)
        const late = deadlinesFrom(second, n)
        expect(early.strict <= late.strict && early.outer <= late.outer).toBe(true)
      }),
    )
  })

  test('what the wall clock shows leads back to the same second, when asked which one', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        const second = at(`${moment.slice(0, 19)}.000Z`)
        const candidates = (['first', 'second'] as const).map((which) =>
          fromLocal(toLocal(second), which),
        )
        expect(candidates).toContainEqual({ _tag: 'Right', right: second })
      }),
    )
  })
})
