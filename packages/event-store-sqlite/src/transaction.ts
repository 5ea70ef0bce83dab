import type { HistoryDamaged, OutcomeUnknown, StoreUnavailable } from '@meldplicht/event-store'
import type { either as E } from 'fp-ts'
import { commitFailureOf } from './sqlite-error.ts'
import type { Statements } from './statements.ts'

// Fails when SQLite has rolled back by itself already (a full disk), which is what is wanted.
const undo = ({ rollback }: Statements): void => {
  try {
    rollback.run()
  } catch {
    // Nothing is left to undo.
  }
}

/** How a piece of work ended that shared its transaction with others. */
export type Shared<B> =
  | { readonly _tag: 'done'; readonly results: ReadonlyArray<B> }
  /** The item at `index` threw; nothing of any of them was written. */
  | { readonly _tag: 'broken'; readonly index: number; readonly error: unknown }
  /** The commit failed: what that means holds for all of them alike. */
  | {
      readonly _tag: 'not-committed'
      readonly failure: HistoryDamaged | StoreUnavailable | OutcomeUnknown
    }

/**
 * Runs work on each item between one BEGIN IMMEDIATE and one COMMIT, which is one sync for all.
 * Throws only when the transaction could not begin, so before anything was done.
 */
export const inSharedTransaction = <A, B>(
  statements: Statements,
  items: ReadonlyArray<A>,
  work: (item: A, index: number) => B,
): Shared<B> => {
  statements.beginImmediate.run()
  const results: Array<B> = []
  try {
    for (const [index, item] of items.entries()) results.push(work(item, index))
  } catch (error) {
    undo(statements)
    return { _tag: 'broken', index: results.length, error }
  }
  try {
    statements.commit.run()
    return { _tag: 'done', results }
  } catch (error) {
    undo(statements)
    return { _tag: 'not-committed', failure: commitFailureOf(error) }
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
