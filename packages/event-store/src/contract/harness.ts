import type { taskEither as TE } from 'fp-ts'
import { either as E } from 'fp-ts'
import { expect } from 'vitest'
import type { EventStore } from '../event-store.ts'
import type { RetryPolicy } from '../retry-policy.ts'
import type { StreamName } from '../stream-name.ts'

/** One store under test with its surroundings; every test gets a fresh one. */
export interface EventStoreHarness {
  readonly store: EventStore
  /** Opens another store on the same medium, beside this one; absent when nothing is kept. */
  readonly reopen?: () => Promise<EventStore>
  /** Takes an event of a stream away, or hides it, behind the store's back. */
  readonly damage?: (stream: StreamName) => Promise<void>
  /**
   * Lets calls fail from now on, in a way that `how` chooses and that passes by itself or when the
   * answer is called: a medium that is locked, away, or loses answers.
   */
  readonly disturb?: (how: number) => Promise<() => Promise<void>>
  /** Closes what is still open and cleans up. */
  readonly close: () => Promise<void>
}

/** Makes a harness. */
export type MakeHarness = () => Promise<EventStoreHarness>

/** Give the stores under test this policy, so that the suite need not wait long for a park. */
export const contractRetry: RetryPolicy = { attempts: 3, firstPause: 5, longestPause: 20 }

/** Some text: what the reason says is each store's own. */
export const someText: unknown = expect.any(String)

/** Options of a call that nobody aborts. */
export const patient = (): { readonly signal: AbortSignal } => ({
  signal: new AbortController().signal,
})

/** Options of a call whose caller has gone already. */
export const gone = (): { readonly signal: AbortSignal } => ({ signal: AbortSignal.abort() })

/** Runs a call that must succeed. */
export const right = async <L, A>(call: TE.TaskEither<L, A>): Promise<A> => {
  const answer = await call()
  if (E.isRight(answer)) return answer.right
  throw new Error(`the store refused: ${JSON.stringify(answer.left, jsonable)}`)
}

/** Runs a call that must fail. */
export const left = async <L, A>(call: TE.TaskEither<L, A>): Promise<L> => {
  const answer = await call()
  if (E.isLeft(answer)) return answer.left
  throw new Error(`the store accepted: ${JSON.stringify(answer.right, jsonable)}`)
}

const jsonable = (_key: string, value: unknown): unknown =>
  typeof value === 'bigint' ? value.toString() : value

/** Runs a test on a fresh harness and closes it, whatever happens. */
export const on =
  (make: MakeHarness, body: (harness: EventStoreHarness) => Promise<void>) =>
  async (): Promise<void> => {
    const harness = await make()
    try {
      await body(harness)
    } finally {
      await harness.close()
    }
  }
