import type { HistoryDamaged, OutcomeUnknown, StoreUnavailable } from '@meldplicht/event-store'
import { either as E } from 'fp-ts'
import { commitFailureOf, failureOf } from './sqlite-error.ts'
import type { Statements } from './statements.ts'

// Fails when SQLite has rolled back by itself already (a full disk), which is what is wanted.
const undo = ({ rollback }: Statements): void => {
  try {
    rollback.run()
  } catch {
    // Nothing is left to undo.
  }
}

/**
 * Runs work between BEGIN IMMEDIATE and COMMIT; a Left or an exception undoes all of it. Throws
 * only when the transaction could not begin, so before anything was done.
 */
export const inWriteTransaction = <L, A>(
  statements: Statements,
  work: () => E.Either<L, A>,
): E.Either<L | HistoryDamaged | StoreUnavailable | OutcomeUnknown, A> => {
  statements.beginImmediate.run()
  let meaning: typeof commitFailureOf = failureOf
  try {
    const answer = work()
    if (E.isLeft(answer)) {
      undo(statements)
      return answer
    }
    meaning = commitFailureOf
    statements.commit.run()
    return answer
  } catch (error) {
    undo(statements)
    return E.left(meaning(error))
  }
}

/** Runs work on one snapshot: what other processes commit meanwhile is not seen. May throw. */
export const inReadTransaction = <L, A>(
  statements: Statements,
  work: () => E.Either<L, A>,
): E.Either<L, A> => {
  statements.begin.run()
  try {
    return work()
  } finally {
    undo(statements)
  }
}
