import { Instant } from '../values/instant.ts'

/** One hour in milliseconds. */
export const HOUR = 3_600_000

const FIRST = Date.parse('0000-01-01T00:00:00.000Z')
const LAST = Date.parse('9999-12-31T23:59:59.999Z')

/** Milliseconds since 1970, of a moment that is already known to be one. */
export const toMs = (at: Instant): number => Date.parse(at)

/** The instant that a text is; one that is none is a broken program. */
export const instant = (text: string): Instant => {
  if (Instant.is(text)) return text
  throw new Error(`${text} is not an instant`)
}

/** The instant at `ms`; what the form of {@link Instant} cannot write becomes its nearest end. */
export const fromMs = (ms: number): Instant =>
  instant(new Date(Math.min(Math.max(ms, FIRST), LAST)).toISOString())
