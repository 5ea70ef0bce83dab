import { describe, expect, test } from 'vitest'
import { amsterdamYear, fromLocal, toLocal } from '../../src/index.ts'
import { at } from './at.ts'

describe('a local time is read in Amsterdam', () => {
  test.each([
    ['2026-11-22T10:00', '2026-11-22T09:00:00.000Z'],
    ['2026-07-01T10:00:05', '2026-07-01T08:00:05.000Z'],
  ])('%s is %s', (local, instant) => {
    expect(fromLocal(local)).toEqual({ _tag: 'Right', right: instant })
  })

  test('a time that occurs twice is asked about, with both moments', () => {
    expect(fromLocal('2026-10-25T02:30')).toEqual({
      _tag: 'Left',
      left: {
        _tag: 'LocalTimeTwice',
        local: '2026-10-25T02:30',
        first: '2026-10-25T00:30:00.000Z',
        second: '2026-10-25T01:30:00.000Z',
      },
    })
  })

  test.each([
    ['first', '2026-10-25T00:30:00.000Z'],
    ['second', '2026-10-25T01:30:00.000Z'],
  ] as const)('the %s of the two is taken when that is the answer', (which, instant) => {
    expect(fromLocal('2026-10-25T02:30', which)).toEqual({ _tag: 'Right', right: instant })
  })

  test('a time that the clock skipped is refused, whatever the answer', () => {
    expect(fromLocal('2026-03-29T02:30', 'second')).toEqual({
      _tag: 'Left',
      left: { _tag: 'LocalTimeNever', local: '2026-03-29T02:30' },
    })
  })

  // Defect seen elsewhere: days without a time, from which no hours can be counted.
  test.each([
    '2026-11-22',
    '2026-02-30T10:00',
    '2026-11-22T24:00',
    '2026-11-22T10:00:60',
    '2026-11-22T10:00Z',
    '2026-11-22 10:00',
    '22-11-2026T10:00',
    '',
  ])('%j is malformed', (local) => {
    expect(fromLocal(local)).toEqual({ _tag: 'Left', left: { _tag: 'LocalTimeMalformed', local } })
  })

  test('the wall clock shows the hour that occurs twice as it stood', () => {
    expect(toLocal(at('2026-10-25T01:30:00.000Z'))).toBe('2026-10-25T02:30:00')
  })

  test.each([
    ['2026-12-31T22:59:59.999Z', 2026],
    ['2026-12-31T23:00:00.000Z', 2027],
  ])('%s lies in the Amsterdam year %i', (instant, year) => {
    expect(amsterdamYear(at(instant))).toBe(year)
  })
})
