import * as t from 'io-ts'
import { closed } from '../values/closed.ts'
import type { Instant } from '../values/instant.ts'
import { oneOf } from '../values/one-of.ts'
import { sum } from '../values/sum.ts'
import { isDutchHoliday } from './dutch-holidays.ts'
import { toLocal } from './local-time.ts'
import { requireTemporal } from './temporal.ts'

const TIME = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/

/** A time of day in Amsterdam, `HH:mm`; `24:00` is the end of the day. Text order is time order. */
export const TimeOfDay = new t.Type<string>(
  'TimeOfDay',
  (u): u is string => typeof u === 'string' && TIME.test(u),
  (u, context) =>
    typeof u === 'string' && TIME.test(u)
      ? t.success(u)
      : t.failure(u, context, 'TimeOfDay must be HH:mm'),
  t.identity,
)
/** See {@link TimeOfDay}. */
export type TimeOfDay = string

const open = closed('open', { _tag: t.literal('open'), from: TimeOfDay, to: TimeOfDay })

/** When an office is open on one weekday, `from` (included) to `to` (excluded), or that it is shut. */
export const OfficeDay = sum('OfficeDay', '_tag', {
  open: t.refinement(open, (day) => day.from < day.to, 'open, from before to'),
  closed: closed('closed', { _tag: t.literal('closed') }),
})
/** See {@link OfficeDay}. */
export type OfficeDay = t.TypeOf<typeof OfficeDay>

/** The hours in which an office answers; outside of them the 24x7 desk does (P-04). */
export const OfficeHours = closed('OfficeHours', {
  days: closed('OfficeDays', {
    monday: OfficeDay,
    tuesday: OfficeDay,
    wednesday: OfficeDay,
    thursday: OfficeDay,
    friday: OfficeDay,
    saturday: OfficeDay,
    sunday: OfficeDay,
  }),
  holidays: oneOf('Holidays', ['dutch-public', 'none']),
})
/** See {@link OfficeHours}. */
export type OfficeHours = t.TypeOf<typeof OfficeHours>

const dayOf = (hours: OfficeHours, date: string): OfficeDay => {
  const { monday, tuesday, wednesday, thursday, friday, saturday, sunday } = hours.days
  const week = [monday, tuesday, wednesday, thursday, friday, saturday, sunday]
  const weekday = requireTemporal().PlainDate.from(date).dayOfWeek
  return week[weekday - 1] ?? { _tag: 'closed' }
}

/** Whether the office is open at a moment, read on the wall clock in Amsterdam. */
export const isOfficeHours = (at: Instant, hours: OfficeHours): boolean => {
  const local = toLocal(at)
  const date = local.slice(0, 10)
  const time = local.slice(11, 16)
  if (hours.holidays === 'dutch-public' && isDutchHoliday(date)) return false
  const day = dayOf(hours, date)
  return day._tag === 'open' && day.from <= time && time < day.to
}
