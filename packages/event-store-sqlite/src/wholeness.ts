import type { HistoryDamaged, StreamName } from '@meldplicht/event-store'
import { either as E } from 'fp-ts'
import { endsOf } from './ends.ts'
import type { Statements } from './statements.ts'
import { inReadTransaction } from './transaction.ts'

/**
 * Whether every event that the log ever had is there. A stream that lost its newest events, or all
 * of them, looks like one that never had them: only the log as a whole knows better, for its
 * positions have no gaps. Counting a hundred thousand events takes about a millisecond, so it is
 * done at first, and again when another connection has written since. To be asked within a
 * transaction: an event that comes between the questions would be one too many.
 */
export const isWhole = (statements: Statements): boolean => {
  const ends = endsOf(statements)
  if (E.isLeft(ends)) return false
  const { first, head } = ends.right
  return statements.total.get()?.['n'] === head - first + 1n
}

/** What is answered about any stream of a log that is not whole: it may be the one. */
export const notWhole = (stream: StreamName): HistoryDamaged => ({
  _tag: 'HistoryDamaged',
  stream,
  reason: 'events of the log are missing, perhaps of this stream',
})

// By connection: PRAGMA data_version at which the log was whole.
const wholeAt = new WeakMap<Statements, unknown>()

/** {@link notWhole}, when the log is not whole; to be asked after reading. */
export const damageFor = (
  statements: Statements,
  stream: StreamName,
): HistoryDamaged | undefined => {
  const version = statements.dataVersion.get()?.['data_version']
  if (version === wholeAt.get(statements)) return undefined
  const whole = inReadTransaction(statements, () =>
    isWhole(statements) ? E.right(undefined) : E.left(notWhole(stream)),
  )
  if (E.isLeft(whole)) return whole.left
  wholeAt.set(statements, version)
  return undefined
}
