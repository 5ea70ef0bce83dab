import type { Instant as InstantType } from '@meldplicht/domain'
import { fromLocal, Instant, toLocal } from '@meldplicht/domain'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** Moments of the demo, counted back (or ahead) from the moment at which it is seeded. */
export interface Moments {
  readonly now: InstantType
  /** So many hours and minutes ago. */
  readonly ago: (hours: number, minutes?: number) => InstantType
  /** So many hours ago, at twenty past, so that the strict and the outer limit differ. */
  readonly atTwentyPast: (hours: number) => InstantType
  /** So many days ago, at a time on the clock in Amsterdam. */
  readonly day: (days: number, time: string) => InstantType
  /** So many days ahead. */
  readonly ahead: (days: number) => InstantType
  /** So many hours and minutes after another moment. */
  readonly after: (at: InstantType, hours: number, minutes?: number) => InstantType
}

const instant = (ms: number): InstantType => {
  const text = new Date(ms).toISOString()
  if (Instant.is(text)) return text
  throw new TypeError(`${text} is not an instant`)
}

/** The moments of a demo that is seeded at `now`. */
export const momentsFrom = (now: InstantType): Moments => {
  const base = Date.parse(now)
  const ago = (hours: number, minutes = 0): InstantType =>
    instant(base - (hours * 60 + minutes) * MINUTE)
  return {
    now,
    ago,
    atTwentyPast: (hours) => {
      const hour = 60 * MINUTE
      return instant(Math.floor((base - hours * hour) / hour) * hour + 20 * MINUTE)
    },
    day: (days, time) => {
      const date = toLocal(instant(base - days * DAY)).slice(0, 10)
      const at = fromLocal(`${date}T${time}`, 'first')
      // A time that the clock skipped in spring: the same number of days ago, to the hour.
      return at._tag === 'Right' ? at.right : ago(days * 24)
    },
    ahead: (days) => instant(base + days * DAY),
    after: (at, hours, minutes = 0) => instant(Date.parse(at) + (hours * 60 + minutes) * MINUTE),
  }
}
