import type { Instant } from '../values/instant.ts'
import { fromMs, HOUR, toMs } from './instants.ts'

// Terms run in whole hours, which leave the minutes as they are; so only the day and the hour are
// written anew. Nearly all the time that writing a date takes goes to its day, and few days are
// needed at a time: they are kept. A property holds the outcome equal to that of Temporal.

const DATE = 'YYYY-MM-DD'.length
const DAY = 24
const KEPT = 1_000

const days = new Map<number, string>()

const dayText = (day: number): string => {
  const before = days.get(day)
  if (before !== undefined) return before
  const text = fromMs(day * DAY * HOUR).slice(0, DATE)
  if (days.size >= KEPT) days.clear()
  days.set(day, text)
  return text
}

const HOURS = Array.from({ length: DAY }, (_, hour) => `T${String(hour).padStart(2, '0')}`)

const FIRST = Date.parse('0000-01-01T00:00:00.000Z') / HOUR
const LAST = Date.parse('9999-12-31T23:00:00.000Z') / HOUR

// What is put together below is in the form of Instant as long as all its parts are there.
const isWhole = (text: string): text is Instant => text.length === 24

/** The hour in which a moment lies, counted from 1970. */
export const hourOf = (at: Instant): number => Math.floor(toMs(at) / HOUR)

/**
 * The moment that far into an hour.
 *
 * @param past - what stands behind the hour, as `:30:00.000Z`
 */
export const inHour = (hour: number, past: string): Instant => {
  const day = Math.floor(hour / DAY)
  const text = dayText(day) + (HOURS[hour - day * DAY] ?? '') + past
  return hour >= FIRST && hour <= LAST && isWhole(text) ? text : fromMs(hour * HOUR)
}
