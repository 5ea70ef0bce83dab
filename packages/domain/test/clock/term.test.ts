import { describe, expect, test } from 'vitest'
import type { Instant, Term } from '../../src/index.ts'
import { fromLocal, termEnd, toLocal } from '../../src/index.ts'

const local = (text: string): Instant => {
  const read = fromLocal(text)
  if (read._tag === 'Left') throw new Error(`${text}: ${read.left._tag}`)
  return read.right
}

const month: Term = { unit: 'months', n: 1 }
const days = (n: number): Term => ({ unit: 'days', n })
const hours = (n: number): Term => ({ unit: 'hours', n })

type Row = readonly [string, Term, string, string]

const CALENDAR: ReadonlyArray<Row> = [
  ['2026-01-15T09:00', month, '2026-02-16', 'the 15th is a Sunday'],
  ['2026-01-31T09:00', month, '2026-03-02', '28 February is a Saturday'],
  ['2026-03-31T09:00', month, '2026-04-30', 'a shorter month'],
  ['2028-01-31T09:00', month, '2028-02-29', 'a leap year'],
  ['2026-11-25T09:00', month, '2026-12-28', 'Christmas, then a weekend'],
  ['2026-03-27T09:00', month, '2026-04-28', "King's Day is a Monday"],
  ['2026-08-17T23:30', days(3), '2026-08-20', 'the day itself does not count'],
  ['2026-08-20T00:00', days(3), '2026-08-24', 'three days that end on a Sunday'],
  ['2026-08-21T09:00', days(3), '2026-08-25', 'two working days at least (art. 3(5))'],
  ['2026-08-21T09:00', days(2), '2026-08-25', 'two days hold two working days as well'],
  ['2026-08-21T09:00', days(1), '2026-08-24', 'a single day needs no two working days'],
]

const NOON: ReadonlyArray<readonly [string, number, string, string]> = [
  ['2026-08-21T16:40', 24, '2026-08-24T12:00:00', 'Saturday becomes Monday noon'],
  ['2026-12-24T09:00', 24, '2026-12-28T12:00:00', 'Christmas, then a weekend'],
  ['2026-08-19T16:40', 24, '2026-08-20T16:40:00', 'a working day stays'],
]

describe('a term by the calendar (Reg. 1182/71, art. 3)', () => {
  // Defect seen elsewhere: a month counted as 720 hours.
  test.each(CALENDAR)('%s plus %j ends with %s (%s)', (since, term, day) => {
    const end = termEnd(local(since), term, 'next-working-day')
    expect(toLocal(end)).toBe(`${day}T23:59:59`)
  })

  test('a term ends with the very last moment of its day', () => {
    expect(termEnd(local('2026-08-17T23:30'), days(3), 'counts')).toBe('2026-08-20T21:59:59.999Z')
  })

  test('a term over the end of summer time ends with its last day', () => {
    expect(toLocal(termEnd(local('2026-10-24T12:00'), days(2), 'counts'))).toBe(
      '2026-10-26T23:59:59',
    )
  })

  test('a term in hours runs on through the weekend', () => {
    expect(toLocal(termEnd(local('2026-08-21T16:40'), hours(24), 'counts'))).toBe(
      '2026-08-22T16:40:00',
    )
  })
})

describe('the noon rule of DORA (RTS 2025/301, art. 5(4))', () => {
  test.each(NOON)('%s plus %i hours is %s (%s)', (since, n, expected) => {
    const end = termEnd(local(since), hours(n), 'noon-of-next-working-day')
    expect(toLocal(end)).toBe(expected)
  })
})
