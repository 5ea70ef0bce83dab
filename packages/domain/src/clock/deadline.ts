import type { Instant } from '../values/instant.ts'
import { fromMs, HOUR, toMs } from './instants.ts'
import { hourOf, inHour } from './whole-hours.ts'

/**
 * The two readings of a term in hours. Alarms run on `strict`; `outer` is "betwistbaar".
 * Never `strict > outer`.
 */
export interface Deadlines {
  /** Start + hours, in absolute time: never later than any reading of the law. */
  readonly strict: Instant
  /** The next full hour + hours (Reg. 1182/71, art. 3(1): the hour of the event does not count). */
  readonly outer: Instant
}

// What stands behind the hour, in any moment and in a full hour.
const FULL = ':00:00.000Z'
const pastHour = (at: Instant): string => at.slice('YYYY-MM-DDThh'.length)

const later = (at: Instant, hourOfAt: number, hours: number): Instant =>
  Number.isInteger(hours) ? inHour(hourOfAt + hours, pastHour(at)) : fromMs(toMs(at) + hours * HOUR)

/** `at` + `hours` of absolute time, so that a change of the clock does not matter. */
export const addHours = (at: Instant, hours: number): Instant => later(at, hourOf(at), hours)

/** Whole hours from `from` to `to`, rounded down; negative when `to` is earlier. */
export const hoursBetween = (from: Instant, to: Instant): number =>
  Math.floor((toMs(to) - toMs(from)) / HOUR)

/**
 * When a term of `hours` that starts at `since` ends. Weekends, nights and holidays count: the
 * extensions of Reg. 1182/71, art. 3(4) and of the Algemene termijnenwet do not hold for hours.
 */
export const deadlinesFrom = (since: Instant, hours: number): Deadlines => {
  const hour = hourOf(since)
  return {
    strict: later(since, hour, hours),
    outer: inHour(hour + 1 + hours, FULL),
  }
}
