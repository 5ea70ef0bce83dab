import type { Moment } from '@meldplicht/domain'
import { exactly, unknownMoment } from '@meldplicht/domain'
import { either as E, function as F } from 'fp-ts'
import type { Failure } from '../failure.ts'
import type { Which } from './time.ts'
import { readTime } from './time.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/

const between = (from: string, to: string, which: Which | undefined): E.Either<Failure, Moment> =>
  F.pipe(
    E.Do,
    E.apS('from', readTime(from, which)),
    E.apS('to', readTime(to, which)),
    E.map(({ from: first, to: last }): Moment => ({ _tag: 'between', from: first, to: last })),
  )

/**
 * A moment with its precision: a time (exact), `~time` (estimated), `time..time` (between), a day
 * without its time (between its first and last minute), `unknown` or `cannot-be-determined`.
 */
export const readMoment = (text: string, which: Which | undefined): E.Either<Failure, Moment> => {
  const typed = text.trim()
  if (typed === 'unknown') return E.right(unknownMoment)
  if (typed === 'cannot-be-determined') return E.right({ _tag: 'cannot-be-determined' })
  if (DAY.test(typed)) return between(`${typed} 00:00`, `${typed} 23:59`, which)
  const [from, to, ...more] = typed.split('..')
  if (from !== undefined && to !== undefined && more.length === 0) return between(from, to, which)
  if (typed.startsWith('~'))
    return F.pipe(
      readTime(typed.slice(1), which),
      E.map((at): Moment => ({ _tag: 'estimated', at })),
    )
  return F.pipe(readTime(typed, which), E.map(exactly))
}

/** How {@link readMoment} is written, for help. */
export const MOMENT_HELP =
  'tijdstip, ~tijdstip (ongeveer), tijdstip..tijdstip, een dag, unknown of cannot-be-determined'
