import type { Instant } from '../values/instant.ts'
import { fromMs, HOUR, toMs } from './instants.ts'
import { requireTemporal } from './temporal.ts'

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

/** `at` + `hours` of absolute time, so that a change of the clock does not matter. */
export const addHours = (at: Instant, hours: number): Instant => fromMs(toMs(at) + hours * HOUR)

/** Whole hours from `from` to `to`, rounded down; negative when `to` is earlier. */
export const hoursBetween = (from: Instant, to: Instant): number =>
  Math.floor((toMs(to) - toMs(from)) / HOUR)

const nextFullHour = (at: Instant): Instant => {
  const next = requireTemporal()
    .Instant.fromEpochMilliseconds(toMs(at))
    .round({ smallestUnit: 'hour', roundingMode: 'floor' })
    .add({ hours: 1 })
  return fromMs(next.epochMilliseconds)
}

/**
 * When a term of `hours` that starts at `since` ends. Weekends, nights and holidays count: the
 * extensions of Reg. 1182/71, art. 3(4) and of the Algemene termijnenwet do not hold for hours.
 */
export const deadlinesFrom = (since: Instant, hours: number): Deadlines => ({
  strict: addHours(since, hours),
  outer: addHours(nextFullHour(since), hours),
})
