import { describe, expect, test } from 'vitest'
import { nl } from '../../src/text/nl.ts'
import { dateField, dayKey, formats, timeField } from '../../src/view/format.ts'
import { openingHours } from '../../src/view/opening-hours.ts'
import { ams, fgFrame, utc } from './sample/frame.ts'

const NBSP = '\u00a0'
const now = ams('2026-11-23T08:40')
const f = formats(nl, now)
/** With ordinary spaces, to read the expectations. */
const plain = (text: string): string => text.replaceAll(NBSP, ' ')

describe('dates and times', () => {
  test('a time is 17.40 uur and never breaks over lines', () => {
    expect(f.time(ams('2026-11-23T17:40'))).toBe(`17.40${NBSP}uur`)
    expect(plain(f.time(ams('2026-11-23T09:05')))).toBe('9.05 uur')
  })

  test('a date is ma 23 nov 2026 and never breaks over lines', () => {
    expect(f.date(ams('2026-11-23T17:40'))).toBe(`ma${NBSP}23${NBSP}nov${NBSP}2026`)
  })

  test('the year stands only where it is another year', () => {
    expect(plain(f.day(ams('2026-11-22T10:00')))).toBe('zo 22 nov')
    expect(plain(f.day(ams('2025-02-03T10:00')))).toBe('ma 3 feb 2025')
  })

  test('a limit today or tomorrow says so, a later one says its day', () => {
    expect(plain(f.limit(ams('2026-11-23T17:40')))).toBe('vandaag 17.40 uur')
    expect(plain(f.limit(ams('2026-11-24T10:05')))).toBe('morgen 10.05 uur')
    expect(plain(f.limit(ams('2026-11-25T09:15')))).toBe('wo 25 nov, 9.15 uur')
  })

  test('midnight in Amsterdam divides days, not midnight in UTC', () => {
    expect(dayKey(utc('2026-11-22T23:30:00.000Z'))).toBe('2026-11-23')
    expect(plain(f.limit(utc('2026-11-22T23:30:00.000Z')))).toBe('vandaag 0.30 uur')
  })

  test('form fields hold day-month-year and a time with a point', () => {
    expect(dateField(ams('2026-11-20T16:50'))).toBe('20-11-2026')
    expect(timeField(ams('2026-11-20T16:05'))).toBe('16.05')
  })
})

describe('how long a clock has left', () => {
  const left = (local: string): string => plain(f.remaining(ams(local)))

  test('is said in hours up to 47, rounded down', () => {
    expect(left('2026-11-23T17:40')).toBe('nog 9 uur')
    expect(left('2026-11-23T18:39')).toBe('nog 9 uur')
    expect(left('2026-11-24T10:05')).toBe('nog 25 uur')
    expect(left('2026-11-25T08:39')).toBe('nog 47 uur')
  })

  test('is said in days from 48 hours', () => {
    expect(left('2026-11-25T08:40')).toBe('nog 2 dagen')
    expect(left('2026-11-30T17:00')).toBe('nog 7 dagen')
    expect(left('2026-12-31T23:59')).toBe('nog 38 dagen')
  })

  test('is said in minutes under an hour', () => {
    expect(left('2026-11-23T09:39')).toBe('nog 59 minuten')
    expect(left('2026-11-23T08:41')).toBe('nog 1 minuut')
    expect(left('2026-11-23T08:40')).toBe('nog minder dan een minuut')
  })

  test('turns into how long ago it passed', () => {
    expect(left('2026-11-22T09:30')).toBe('23 uur voorbij')
    expect(left('2026-11-20T08:00')).toBe('3 dagen voorbij')
  })

  test('a duty without a date says how long it is open', () => {
    expect(plain(f.openSince(ams('2026-11-18T08:00')))).toBe('al 5 dagen open')
    expect(f.openSince(now)).toBe('net open')
  })

  test('lateness is said in hours and minutes', () => {
    expect(plain(f.amount(5 * 3_600_000 + 20 * 60_000))).toBe('5 uur en 20 minuten')
    expect(plain(f.amount(12 * 60_000))).toBe('12 minuten')
    expect(plain(f.amount(26 * 3_600_000))).toBe('26 uur')
  })
})

describe('when the clock changes', () => {
  test('72 hours over the end of summer time end an hour earlier on the wall', () => {
    const start = utc('2026-10-23T22:30:00.000Z')
    const end = utc('2026-10-26T22:30:00.000Z')
    const reader = formats(nl, start)
    expect(plain(reader.dateTime(start))).toBe('za 24 okt 2026, 0.30 uur')
    expect(plain(reader.dateTime(end))).toBe('ma 26 okt 2026, 23.30 uur')
    expect(plain(reader.remaining(end))).toBe('nog 3 dagen')
  })

  test('72 hours over the start of summer time end an hour later on the wall', () => {
    const start = utc('2026-03-27T09:00:00.000Z')
    const end = utc('2026-03-30T09:00:00.000Z')
    const reader = formats(nl, start)
    expect(plain(reader.dateTime(start))).toBe('vr 27 mrt 2026, 10.00 uur')
    expect(plain(reader.dateTime(end))).toBe('ma 30 mrt 2026, 11.00 uur')
  })

  test('a time that occurs twice says which of the two it is', () => {
    expect(plain(f.time(utc('2026-10-25T00:30:00.000Z')))).toBe('2.30 uur (de eerste keer)')
    expect(plain(f.time(utc('2026-10-25T01:30:00.000Z')))).toBe('2.30 uur (de tweede keer)')
    expect(plain(f.time(utc('2026-10-25T02:30:00.000Z')))).toBe('3.30 uur')
  })

  test('one real hour between two equal wall times is one hour', () => {
    const reader = formats(nl, utc('2026-10-25T00:30:00.000Z'))
    expect(plain(reader.remaining(utc('2026-10-25T01:30:00.000Z')))).toBe('nog 1 uur')
  })
})

describe('what is not exactly known', () => {
  test('a moment says how sure it is', () => {
    const at = ams('2026-11-20T16:50')
    expect(plain(f.moment({ _tag: 'exact', at }))).toBe('vr 20 nov, 16.50 uur')
    expect(plain(f.moment({ _tag: 'estimated', at }))).toBe('vr 20 nov, ongeveer 16.50 uur')
    expect(f.moment({ _tag: 'unknown' })).toBe('nog niet bekend')
  })

  test('a day without a time is only that day, also when the day has 25 hours', () => {
    const whole = {
      _tag: 'between',
      from: utc('2026-10-24T22:00:00.000Z'),
      to: utc('2026-10-25T22:59:59.999Z'),
    } as const
    expect(plain(f.moment(whole))).toBe('zo 25 okt')
    const part = {
      _tag: 'between',
      from: ams('2026-11-20T16:00'),
      to: ams('2026-11-20T18:00'),
    } as const
    expect(plain(f.moment(part))).toBe('vr 20 nov, tussen 16.00 uur en 18.00 uur')
  })

  test('a quantity is exact, about, between, or not known, and unknown is never 0', () => {
    expect(f.quantity({ _tag: 'exact', n: 1214 })).toBe('1.214')
    expect(f.quantity({ _tag: 'about', n: 214 })).toBe('ongeveer 214')
    expect(f.quantity({ _tag: 'between', min: 10, max: 20 })).toBe('tussen 10 en 20')
    expect(f.quantity({ _tag: 'unknown' })).toBe('nog niet bekend')
    expect(f.quantity({ _tag: 'cannot-be-determined' })).toBe('niet vast te stellen')
  })
})

describe('opening hours', () => {
  test('days with the same hours are one range', () => {
    const { hours } = fgFrame.contact
    expect(hours === undefined ? '' : plain(openingHours(hours, nl))).toBe(
      'op werkdagen van 8.30 tot 17.30 uur',
    )
  })

  test('a different day gets its own line', () => {
    const open = (from: string, to: string) => ({ _tag: 'open', from, to }) as const
    const shut = { _tag: 'closed' } as const
    const days = {
      monday: open('08:00', '17:00'),
      tuesday: open('08:00', '17:00'),
      wednesday: shut,
      thursday: open('08:00', '17:00'),
      friday: open('08:00', '12:00'),
      saturday: shut,
      sunday: shut,
    }
    expect(plain(openingHours({ days, holidays: 'none' }, nl))).toBe(
      'van maandag tot en met dinsdag van 8.00 tot 17.00 uur, op donderdag van 8.00 tot 17.00 uur, op vrijdag van 8.00 tot 12.00 uur',
    )
  })
})
