import { describe, expect, test } from 'vitest'
import { fromLocal, isOfficeHours, OfficeHours, TimeOfDay } from '../../src/index.ts'

const office = { _tag: 'open', from: '09:00', to: '17:30' } as const
const shut = { _tag: 'closed' } as const
const week: OfficeHours = {
  days: {
    monday: office,
    tuesday: office,
    wednesday: office,
    thursday: office,
    friday: office,
    saturday: shut,
    sunday: shut,
  },
  holidays: 'dutch-public',
}

const isOpen = (local: string, hours: OfficeHours): boolean => {
  const read = fromLocal(local)
  if (read._tag === 'Left') throw new Error(read.left._tag)
  return isOfficeHours(read.right, hours)
}

describe('office hours are read on the wall clock in Amsterdam (P-04)', () => {
  test.each([
    ['2026-11-23T08:59:59', false],
    ['2026-11-23T09:00:00', true],
    ['2026-11-23T17:29:59', true],
    ['2026-11-23T17:30:00', false],
    ['2026-11-22T12:00', false],
    ['2026-07-01T09:00', true],
    ['2026-04-27T12:00', false],
    ['2026-12-25T12:00', false],
  ])('at %s the office being open is %s', (local, open) => {
    expect(isOpen(local, week)).toBe(open)
  })

  test('an office that keeps no holidays is open on King’s Day', () => {
    expect(isOpen('2026-04-27T12:00', { ...week, holidays: 'none' })).toBe(true)
  })

  test('a day that ends at 24:00 is open in its last second', () => {
    const day = { _tag: 'open', from: '00:00', to: '24:00' } as const
    const always = { ...week, days: { ...week.days, sunday: day } }
    expect(isOpen('2026-11-22T23:59:59', always)).toBe(true)
  })
})

describe('office hours that make no sense are refused', () => {
  const withMonday = (monday: unknown): unknown => ({ ...week, days: { ...week.days, monday } })

  test.each([
    [withMonday({ _tag: 'open', from: '17:30', to: '09:00' })],
    [withMonday({ _tag: 'open', from: '09:00', to: '09:00' })],
    [withMonday({ _tag: 'open', from: '9:00', to: '17:30' })],
    [withMonday({ _tag: 'open', from: '09:00', to: '25:00' })],
    [withMonday({ _tag: 'open', from: '09:00', to: '24:30' })],
    [withMonday({ _tag: 'open', from: '09:00', to: '32:00' })],
    [withMonday({ _tag: 'open', from: '09:00', to: '17:60' })],
    [{ ...week, holidays: 'german' }],
    [{ ...week, lunch: '12:30' }],
  ])('%j', (hours) => {
    expect(OfficeHours.decode(hours)._tag).toBe('Left')
  })

  test.each([
    ['20:00', true],
    ['24:00', true],
    ['24:01', false],
    [20, false],
    [undefined, false],
  ])('%j being a time of day is %s', (u, expected) => {
    expect([TimeOfDay.is(u), TimeOfDay.decode(u)._tag === 'Right']).toEqual([expected, expected])
  })

  test('a day may end at 24:00', () => {
    const day = withMonday({ _tag: 'open', from: '00:00', to: '24:00' })
    expect(OfficeHours.decode(day)).toEqual({ _tag: 'Right', right: day })
  })

  test('and sensible ones are read as they were written', () => {
    expect(OfficeHours.decode(week)).toEqual({ _tag: 'Right', right: week })
  })
})
