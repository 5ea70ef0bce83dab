import * as t from 'io-ts'

// One fixed width (milliseconds, Z), so that comparing text is comparing time.
const INSTANT =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/

/** Brand of {@link Instant}. */
export interface InstantBrand {
  readonly Instant: unique symbol
}

const isInstant = (s: string): boolean => {
  if (!INSTANT.test(s)) return false
  // Every month has a 28th.
  if (s.slice(8, 10) <= '28') return true
  const ms = Date.parse(s)
  return !Number.isNaN(ms) && new Date(ms).toISOString() === s
}

/** A moment in UTC with milliseconds, `2026-11-22T20:38:00.000Z`. Text order is time order. */
export const Instant = t.brand(
  t.string,
  (s): s is t.Branded<string, InstantBrand> => isInstant(s),
  'Instant',
)
/** See {@link Instant}. */
export type Instant = t.TypeOf<typeof Instant>
