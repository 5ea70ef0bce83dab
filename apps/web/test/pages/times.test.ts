import { at } from '@meldplicht/testing'
import { either as E } from 'fp-ts'
import { describe, expect, test } from 'vitest'
import { instant, moment, roughMoment } from '../../src/pages/forms/times.ts'
import type { Form } from '../../src/server/body.ts'

const NOW = at('2026-11-23T11:00:00.000Z')

const form = (values: Readonly<Record<string, string>>): Form =>
  new Map(Object.entries(values).map(([name, value]) => [name, [value]]))

const filled = (date: string, time: string, more: Readonly<Record<string, string>> = {}): Form =>
  form({ tDate: date, tTime: time, ...more })

describe('a date and time of the Amsterdam clock', () => {
  test.each([
    ['23-11-2026', '9.05', '2026-11-23T08:05:00.000Z'],
    ['1/7/2026', '16:50', '2026-07-01T14:50:00.000Z'],
    ['1.7.2026', '9 uur', '2026-07-01T07:00:00.000Z'],
  ])('%s %s', (date, time, expected) => {
    expect(instant(filled(date, time), 't')).toEqual(E.right(at(expected)))
  })

  test.each([
    ['31-2-2026', '9.00', 'tDate', 'not-a-date'],
    ['2026-11-23', '9.00', 'tDate', 'not-a-date'],
    ['', '9.00', 'tDate', 'not-a-date'],
    ['23-11-2026', '', 'tTime', 'not-a-time'],
    ['23-11-2026', '24.00', 'tTime', 'not-a-time'],
    ['23-11-2026', '9.5', 'tTime', 'not-a-time'],
    ['29-3-2026', '2.30', 'tTime', 'time-does-not-exist'],
    ['', '', 'tDate', 'needed'],
  ])('%s %s is refused at %s', (date, time, field, error) => {
    expect(instant(filled(date, time), 't')).toEqual(E.left([{ field, error }]))
  })

  test('a time that occurs twice is asked about, never guessed', () => {
    const twice = { field: 'tOccurrence', error: 'time-occurs-twice' }
    expect(instant(filled('25-10-2026', '2.30'), 't')).toEqual(E.left([twice]))
    const first = filled('25-10-2026', '2.30', { tOccurrence: 'first' })
    expect(instant(first, 't')).toEqual(E.right(at('2026-10-25T00:30:00.000Z')))
    const second = filled('25-10-2026', '2.30', { tOccurrence: 'second' })
    expect(instant(second, 't')).toEqual(E.right(at('2026-10-25T01:30:00.000Z')))
  })

  test('"unknown" leaves out what was typed besides', () => {
    const unknown = filled('31-2-2026', 'x', { tPrecision: 'unknown' })
    expect(moment(unknown, 't')).toEqual(E.right({ _tag: 'unknown' }))
  })
})

describe('today, yesterday or earlier (P-04)', () => {
  test('a day without a time stays a whole day, and today ends now', () => {
    expect(roughMoment(form({ t: 'yesterday' }), 't', NOW)).toEqual(
      E.right({
        _tag: 'between',
        from: at('2026-11-21T23:00:00.000Z'),
        to: at('2026-11-22T22:59:00.000Z'),
      }),
    )
    expect(roughMoment(form({ t: 'today' }), 't', NOW)).toEqual(
      E.right({ _tag: 'between', from: at('2026-11-22T23:00:00.000Z'), to: NOW }),
    )
  })

  test('a time makes it an estimate', () => {
    expect(roughMoment(form({ t: 'today', tTime: '9.00' }), 't', NOW)).toEqual(
      E.right({ _tag: 'estimated', at: at('2026-11-23T08:00:00.000Z') }),
    )
  })

  test('a time that occurs twice stays both', () => {
    const given = form({ t: 'earlier', tDate: '25-10-2026', tTime: '2.30' })
    expect(roughMoment(given, 't', NOW)).toEqual(
      E.right({
        _tag: 'between',
        from: at('2026-10-25T00:30:00.000Z'),
        to: at('2026-10-25T01:30:00.000Z'),
      }),
    )
  })

  test('"unknown" and nothing at all are unknown, whatever stands beside it', () => {
    const given = form({ t: 'unknown', tDate: 'gisteren' })
    expect(roughMoment(given, 't', NOW)).toEqual(E.right({ _tag: 'unknown' }))
    expect(roughMoment(form({}), 't', NOW)).toEqual(E.right({ _tag: 'unknown' }))
  })
})
