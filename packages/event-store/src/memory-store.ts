import type { taskEither as TE } from 'fp-ts'
import { either as E } from 'fp-ts'
import type { Aborted, StoreUnavailable } from './errors.ts'
import type { CallOptions, EventStore } from './event-store.ts'
import { memoryLog } from './memory/memory-log.ts'
import type { MemorySubscription } from './memory/memory-subscription.ts'
import { memorySubscription } from './memory/memory-subscription.ts'
import type { RetryPolicy } from './retry-policy.ts'
import { defaultRetry } from './retry-policy.ts'

const closedError: StoreUnavailable = {
  _tag: 'StoreUnavailable',
  reason: 'closed',
  detail: 'the memory store was closed',
}

/**
 * An event store in memory that keeps the whole contract: for tests, trials and examples. What it
 * holds is gone with the process.
 *
 * @param retry - how its subscriptions insist when a handler fails
 */
export const memoryStore = (retry: RetryPolicy = defaultRetry): EventStore => {
  const log = memoryLog()
  const subscriptions = new Set<MemorySubscription>()
  let closed = false

  const call = <L, A>(
    { signal }: CallOptions,
    work: () => E.Either<L, A>,
  ): TE.TaskEither<L | Aborted | StoreUnavailable, A> => {
    // A turn of the event loop, as a real medium has: callers may not count on an answer at once.
    const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
    return async () => {
      if (!signal.aborted && !closed) await turn()
      if (signal.aborted) return E.left({ _tag: 'Aborted' })
      return closed ? E.left(closedError) : work()
    }
  }

  return {
    append: (stream, expected, events, options) =>
      call(options, () => {
        const appended = log.append(stream, expected, events)
        if (E.isRight(appended)) for (const { news } of subscriptions) news.ring()
        return appended
      }),
    readStream: (stream, from, options) => call(options, () => log.readStream(stream, from)),
    readLog: (query, options) => call(options, () => log.readLog(query)),
    subscribe: (subscriber) => {
      const subscription = memorySubscription(subscriber, log.readLog, retry)
      subscriptions.add(subscription)
      const stop = async (): Promise<void> => {
        await subscription.stop()
        subscriptions.delete(subscription)
      }
      if (closed) void stop()
      return { state: subscription.state, stop }
    },
    close: () => async () => {
      closed = true
      await Promise.all([...subscriptions].map(({ stop }) => stop()))
      return E.right(undefined)
    },
  }
}
