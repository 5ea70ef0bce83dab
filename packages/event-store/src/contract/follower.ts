import { taskEither as TE } from 'fp-ts'
import { expect, vi } from 'vitest'
import type { Stored, Subscriber, SubscriptionState } from '../event-store.ts'
import type { Position } from '../revision.ts'

/** A subscriber that writes down what it is given. */
export interface Follower {
  readonly subscriber: Subscriber
  /** What was taken, batch by batch. */
  readonly batches: ReadonlyArray<ReadonlyArray<Stored>>
  readonly states: ReadonlyArray<SubscriptionState>
  /** The revisions of all that was taken. */
  readonly revisions: () => ReadonlyArray<bigint>
}

/** What a handler answers or does with a batch; an answer is the reason of a failure. */
export type Handle = (batch: ReadonlyArray<Stored>) => Promise<string | undefined>

/** Makes a {@link Follower} of the streams with a prefix. */
export const follower = (
  prefix: string,
  { after, handle = async () => undefined }: { after?: Position; handle?: Handle } = {},
): Follower => {
  const batches: Array<ReadonlyArray<Stored>> = []
  const states: Array<SubscriptionState> = []
  return {
    batches,
    states,
    revisions: () => batches.flat().map(({ envelope }) => envelope.revision),
    subscriber: {
      prefixes: [prefix],
      ...(after === undefined ? {} : { after }),
      onState: (state) => states.push(state),
      handle: (batch) => async () => {
        const reason = await handle(batch)
        if (reason !== undefined) return TE.left({ reason })()
        batches.push(batch)
        return TE.right(undefined)()
      },
    },
  }
}

/** Waits until something holds; a test that waits in vain fails with what was there. */
export const eventually = (holds: () => void): Promise<void> =>
  vi.waitFor(holds, { timeout: 10_000, interval: 3 })

/** Waits until a follower has taken exactly so many events. */
export const taken = (one: Follower, count: number): Promise<void> =>
  eventually(() => expect(one.revisions()).toHaveLength(count))
