import {
  Adjustment,
  narrative,
  severityText,
  TemporalMissing,
  TimeOfDay,
  termEnd,
} from '@meldplicht/domain'
import { describe, expect, test } from 'vitest'
import { fromMs, instant } from '../../src/clock/instants.ts'
import { toLocal } from '../../src/clock/local-time.ts'
import { at } from './at.ts'

// What only a broken program or a broken sender meets, held to its last mutant.

describe('a broken moment', () => {
  test('of the law data breaks the program, and names itself', () => {
    expect(() => instant('25 May 2018')).toThrow('25 May 2018 is not an instant')
  })

  test('that no number of milliseconds is has no instant', () => {
    expect(() => fromMs(Number.NaN)).toThrow()
  })
})

describe('a time of day', () => {
  const NONE: ReadonlyArray<readonly [unknown]> = [
    ['x08:30'],
    ['08:300'],
    ['124:00'],
    ['24:001'],
    [['08:30']],
    [{ toString: () => '08:30' }],
    [830],
    [null],
  ]

  test.each(NONE)('%j is none', (given) => {
    expect([TimeOfDay.is(given), TimeOfDay.decode(given)._tag]).toEqual([false, 'Left'])
  })

  test.each(['00:00', '08:30', '19:59', '23:59', '24:00'])('%s is one, stored as it is', (time) => {
    expect([TimeOfDay.is(time), TimeOfDay.encode(time), TimeOfDay.name]).toEqual([
      true,
      time,
      'TimeOfDay',
    ])
  })

  test('that is none says how it is written', () => {
    const found = TimeOfDay.decode('25:00')
    expect(found._tag === 'Left' ? found.left[0]?.message : '').toContain('HH:mm')
  })
})

test('an engine without Temporal is named by its error', () => {
  expect(new TemporalMissing().name).toBe('TemporalMissing')
})

test('a term in months needs no two working days (Reg. 1182/71, art. 3(5) is about days)', () => {
  // Two months after Friday 25 October end on Christmas; the next working day is the 27th.
  const end = termEnd(at('2024-10-25T10:00:00.000Z'), { n: 2, unit: 'months' }, 'next-working-day')
  expect(toLocal(end)).toBe('2024-12-27T23:59:59')
})

test('a term in hours needs no two working days either', () => {
  const end = termEnd(at('2026-11-20T10:00:00.000Z'), { n: 48, unit: 'hours' }, 'next-working-day')
  expect(toLocal(end)).toBe('2026-11-23T23:59:59')
})

describe('an adjustment of the ENISA score', () => {
  test.each([
    ['volume-per-person', 1, true],
    ['volume-per-person', -1, false],
    ['nature-of-data', -1, true],
    ['nature-of-data', 1, false],
  ] as const)('%s by %i: %s', (factor, steps, fits) => {
    expect(Adjustment.is({ factor, steps, reason: narrative('Daarom.') })).toBe(fits)
  })
})

test.each(['low', 'medium', 'high', 'very-high'] as const)(
  'a score "%s" says that it is an aid',
  (band) => {
    const { nl, en } = severityText(band)
    expect([nl, en]).toEqual([
      expect.stringContaining('hulpmiddel'),
      expect.stringContaining('an aid'),
    ])
  },
)
