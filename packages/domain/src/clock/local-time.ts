import { either as E } from 'fp-ts'
import type { Instant } from '../values/instant.ts'
import { fromMs, toMs } from './instants.ts'
import { requireTemporal } from './temporal.ts'

/** The zone in which Dutch users read and write the time. */
export const AMSTERDAM = 'Europe/Amsterdam'

/** Why a local time could not become one moment; the user is asked, nothing is guessed. */
export type LocalTimeError =
  | {
      readonly _tag: 'LocalTimeTwice'
      readonly local: string
      readonly first: Instant
      readonly second: Instant
    }
  | { readonly _tag: 'LocalTimeNever'; readonly local: string }
  | { readonly _tag: 'LocalTimeMalformed'; readonly local: string }

// A day without a time is refused: a term in hours cannot start from it.
const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:[0-5]\d)?$/

const plain = (local: string): Temporal.PlainDateTime | undefined => {
  if (!LOCAL.test(local)) return undefined
  const { PlainDateTime } = requireTemporal()
  try {
    return PlainDateTime.from(local)
  } catch {
    return undefined
  }
}

/**
 * The moment of a wall clock in Amsterdam.
 *
 * @param local - `YYYY-MM-DDTHH:mm`, seconds allowed
 * @param which - the answer for an hour that occurs twice (end of summer time); else ignored
 */
export const fromLocal = (
  local: string,
  which?: 'first' | 'second',
): E.Either<LocalTimeError, Instant> => {
  const read = plain(local)
  if (read === undefined) return E.left({ _tag: 'LocalTimeMalformed', local })
  const first = read.toZonedDateTime(AMSTERDAM, { disambiguation: 'earlier' })
  const second = read.toZonedDateTime(AMSTERDAM, { disambiguation: 'later' })
  const early = fromMs(first.epochMilliseconds)
  const late = fromMs(second.epochMilliseconds)
  if (early === late) return E.right(early)
  if (!first.toPlainDateTime().equals(read)) return E.left({ _tag: 'LocalTimeNever', local })
  if (which === undefined)
    return E.left({ _tag: 'LocalTimeTwice', local, first: early, second: late })
  return E.right(which === 'first' ? early : late)
}

const zoned = (at: Instant): Temporal.ZonedDateTime =>
  requireTemporal().Instant.fromEpochMilliseconds(toMs(at)).toZonedDateTimeISO(AMSTERDAM)

/** What the wall clock in Amsterdam showed, `YYYY-MM-DDTHH:mm:ss`. */
export const toLocal = (at: Instant): string =>
  zoned(at).toPlainDateTime().toString({ smallestUnit: 'second' })

/** The calendar year in Amsterdam, as incident numbers use it. */
export const amsterdamYear = (at: Instant): number => zoned(at).year
