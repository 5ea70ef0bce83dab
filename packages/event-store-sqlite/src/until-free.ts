import { setTimeout as sleep } from 'node:timers/promises'
import type { HistoryDamaged, StoreUnavailable } from '@meldplicht/event-store'
import { either as E } from 'fp-ts'
import { failureOf, isBusy } from './sqlite-error.ts'

/** How long a call waits, and what makes it stop waiting. */
export interface Waiting<L> {
  /** For another process's lock, in milliseconds. */
  readonly patience: number
  /** Asked before each attempt: the error to answer instead of trying. */
  readonly refuse: () => L | undefined
}

const LONGEST_PAUSE = 25

/**
 * Runs one piece of work on the database and turns what it throws into values, once. While
 * another process holds the lock it waits between attempts, so that this process goes on
 * meanwhile: SQLite's own busy handler would stop it whole.
 */
export const untilFree = async <R, L, A>(
  { patience, refuse }: Waiting<R>,
  work: () => E.Either<L, A>,
): Promise<E.Either<R | L | HistoryDamaged | StoreUnavailable, A>> => {
  const until = performance.now() + patience
  for (let wait = 1; ; wait = Math.min(LONGEST_PAUSE, wait * 2)) {
    const refusal = refuse()
    if (refusal !== undefined) return E.left(refusal)
    try {
      return work()
    } catch (error) {
      if (!isBusy(error) || performance.now() >= until) return E.left(failureOf(error))
    }
    await sleep(wait)
  }
}
