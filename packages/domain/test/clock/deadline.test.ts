import { describe, expect, test } from 'vitest'
import type { Instant } from '../../src/index.ts'
import { addHours, deadlinesFrom, fromLocal, hoursBetween, toLocal } from '../../src/index.ts'
import { at } from './at.ts'

const local = (text: string): Instant => {
  const read = fromLocal(text)
  if (read._tag === 'Left') throw new Error(`${text}: ${read.left._tag}`)
  return read.right
}

// The vectors of the research into Reg. 1182/71; origin of each in its last column.
const VECTORS: ReadonlyArray<readonly [string, string, string, string]> = [
  ['2020-12-22T12:17', '2020-12-25T12:17', '2020-12-25T13:00', 'mkm.legal: Christmas counts'],
  ['2020-12-22T12:59', '2020-12-25T12:59', '2020-12-25T13:00', 'mkm.legal: same first hour'],
  ['2026-08-21T16:40', '2026-08-24T16:40', '2026-08-24T17:00', 'a weekend counts'],
  ['2026-12-24T15:00', '2026-12-27T15:00', '2026-12-27T16:00', 'holidays count; exact hour'],
  ['2026-03-27T10:00', '2026-03-30T11:00', '2026-03-30T12:00', 'summer time begins'],
  ['2026-10-23T10:00', '2026-10-26T09:00', '2026-10-26T10:00', 'summer time ends'],
  ['2026-04-03T09:00', '2026-04-06T09:00', '2026-04-06T10:00', 'Good Friday to Easter Monday'],
  ['2025-03-10T09:00', '2025-03-13T09:00', '2025-03-13T10:00', 'the German example'],
]

describe('72 hours from awareness (AVG 33(1), Reg. 1182/71 art. 3)', () => {
  test.each(VECTORS)('aware %s, Amsterdam: strict %s, outer %s (%s)', (aware, strict, outer) => {
    const deadlines = deadlinesFrom(local(aware), 72)
    expect([toLocal(deadlines.strict), toLocal(deadlines.outer)]).toEqual([
      `${strict}:00`,
      `${outer}:00`,
    ])
  })

  test('a day that is known without its time gives the day on which the AP saw the limit', () => {
    // PVV Overijssel: aware on 11 January 2019, infringement from 14 January.
    const earliest = deadlinesFrom(local('2019-01-11T00:00'), 72).strict
    const latest = deadlinesFrom(local('2019-01-11T23:59:59'), 72).strict
    expect([toLocal(earliest), toLocal(latest)]).toEqual([
      '2019-01-14T00:00:00',
      '2019-01-14T23:59:59',
    ])
  })

  test('Booking: aware on 13 January 2019, notified on 7 February, is 22 days late', () => {
    const due = deadlinesFrom(local('2019-01-13T12:00'), 72).strict
    expect(Math.floor(hoursBetween(due, local('2019-02-07T12:00')) / 24)).toBe(22)
  })
})

describe('hours are absolute', () => {
  test('72 hours over the end of summer time are 72 hours', () => {
    const since = local('2026-10-23T10:00')
    expect(hoursBetween(since, addHours(since, 72))).toBe(72)
  })

  test.each([
    ['2026-11-22T10:00:00.000Z', '2026-11-22T10:59:59.999Z', 0],
    ['2026-11-22T10:00:00.000Z', '2026-11-22T11:00:00.000Z', 1],
    ['2026-11-22T10:00:00.000Z', '2026-11-22T09:59:59.999Z', -1],
  ])('from %s to %s are %i whole hours', (from, to, hours) => {
    expect(hoursBetween(at(from), at(to))).toBe(hours)
  })

  test('what the form of an instant cannot write becomes the nearest moment that it can', () => {
    expect(addHours(at('9999-12-31T00:00:00.000Z'), 72)).toBe('9999-12-31T23:59:59.999Z')
    expect(addHours(at('0000-01-01T00:30:00.000Z'), -1)).toBe('0000-01-01T00:00:00.000Z')
  })

  test('the first and the last hour that it can write are written', () => {
    expect(addHours(at('9999-12-30T23:10:20.030Z'), 24)).toBe('9999-12-31T23:10:20.030Z')
    expect(addHours(at('0000-01-02T00:10:20.030Z'), -24)).toBe('0000-01-01T00:10:20.030Z')
  })

  test('an agreed term may hold half an hour', () => {
    const since = at('2026-11-22T23:40:00.000Z')
    expect(addHours(since, 1.5)).toBe('2026-11-23T01:10:00.000Z')
    expect(deadlinesFrom(since, 1.5)).toEqual({
      strict: '2026-11-23T01:10:00.000Z',
      outer: '2026-11-23T01:30:00.000Z',
    })
  })

  test('more days than are kept at hand are written as well as the first', () => {
    const first = at('2026-01-01T10:00:00.000Z')
    const days = Array.from({ length: 1_200 }, (_, day) => addHours(first, 24 * day))
    const again = Array.from({ length: 1_200 }, (_, day) => addHours(first, 24 * day))
    expect(new Set(days).size).toBe(1_200)
    expect(again).toEqual(days)
    expect(days.at(-1)).toBe('2029-04-14T10:00:00.000Z')
  })
})
