import type {
  LogPage,
  LogQuery,
  ReadError,
  RetryPolicy,
  Subscriber,
  Subscription,
} from '@meldplicht/event-store'
import type { taskEither as TE } from 'fp-ts'
import type { WokenSubscription } from './subscription.ts'
import { subscription } from './subscription.ts'

/** How often the commits of other processes are looked for, in milliseconds (it costs 2 µs). */
const LOOK_EVERY = 75

/** All subscriptions of one store. */
export interface Subscriptions {
  readonly add: (subscriber: Subscriber) => Subscription
  /** To call after an append of this process: no need to wait for the next look. */
  readonly wake: () => void
  readonly stop: () => Promise<void>
}

/**
 * Makes {@link Subscriptions}.
 *
 * @param readLog - reads a page
 * @param dataVersion - PRAGMA data_version: another value after each commit of another connection
 */
export const subscriptions = (
  readLog: (query: LogQuery) => TE.TaskEither<ReadError, LogPage>,
  dataVersion: () => unknown,
  retry: RetryPolicy,
): Subscriptions => {
  const all = new Set<WokenSubscription>()
  let timer: NodeJS.Timeout | undefined
  let seen: unknown

  const wake = (): void => {
    for (const each of all) each.wake()
  }
  // When the question fails the page that is read next will say why.
  const versionNow = (): unknown => {
    try {
      return dataVersion()
    } catch {
      return undefined
    }
  }
  const look = (): void => {
    const version = versionNow()
    if (version !== undefined && version === seen) return
    seen = version
    wake()
  }
  const remove = (each: WokenSubscription): void => {
    all.delete(each)
    if (all.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
  const stop = async (each: WokenSubscription): Promise<void> => {
    await each.stop()
    remove(each)
  }

  return {
    add: (subscriber) => {
      // Before its first read, so that no commit falls between.
      if (timer === undefined) {
        seen = versionNow()
        timer = setInterval(look, LOOK_EVERY).unref()
      }
      const added = subscription(subscriber, readLog, retry)
      all.add(added)
      return { state: added.state, stop: () => stop(added) }
    },
    wake,
    stop: async () => {
      await Promise.all([...all].map(stop))
    },
  }
}
