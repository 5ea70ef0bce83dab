import { setImmediate as turn } from 'node:timers/promises'
import type {
  LogPage,
  LogQuery,
  Position,
  ReadError,
  RetryPolicy,
  Stored,
  Subscriber,
  Subscription,
  SubscriptionState,
} from '@meldplicht/event-store'
import { pauseAfter } from '@meldplicht/event-store'
import type { readonlyNonEmptyArray as RNEA, taskEither as TE } from 'fp-ts'
import { either as E } from 'fp-ts'
import type { WakeUp } from './wake-up.ts'
import { wakeUp } from './wake-up.ts'

/** A subscription, and how the store tells it that there may be news. */
export interface WokenSubscription extends Subscription {
  readonly wake: () => void
}

type Batch = RNEA.ReadonlyNonEmptyArray<Stored>

const isBatch = (events: ReadonlyArray<Stored>): events is Batch => events.length > 0

// Border of trust: a handler is somebody else's code. What it throws is a failure like any other.
const handOver = async ({ handle }: Subscriber, batch: Batch): Promise<string | undefined> => {
  try {
    const handled = await handle(batch)()
    return E.isLeft(handled) ? handled.left.reason : undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const reasonOf = (error: ReadError): string =>
  error._tag === 'StoreUnavailable'
    ? `${error.reason}: ${error.detail}`
    : error._tag === 'HistoryDamaged'
      ? error.reason
      : error._tag

/** Follows the log page by page: catches up, then waits to be woken. */
export const subscription = (
  subscriber: Subscriber,
  readLog: (query: LogQuery) => TE.TaskEither<ReadError, LogPage>,
  retry: RetryPolicy,
): WokenSubscription => {
  const news: WakeUp = wakeUp()
  const halt: WakeUp = wakeUp()
  let state: SubscriptionState = { _tag: 'catching-up' }
  let after: Position | undefined = subscriber.after
  let stopping = false

  const tell = (next: SubscriptionState): void => {
    state = next
    try {
      subscriber.onState?.(next)
    } catch {
      // Whoever watches may fail; delivery goes on.
    }
  }
  const park = (reason: string): void =>
    tell(after === undefined ? { _tag: 'parked', reason } : { _tag: 'parked', at: after, reason })
  const catchUp = (): void => {
    if (state._tag !== 'catching-up') tell({ _tag: 'catching-up' })
  }
  const goLive = (): void => {
    if (state._tag === 'live' && state.position === after) return
    tell(after === undefined ? { _tag: 'live' } : { _tag: 'live', position: after })
  }
  const insist = async (attempt: number, reason: string): Promise<void> => {
    tell({ _tag: 'retrying', attempt, reason })
    await halt.wait(pauseAfter(retry, attempt))
  }

  // Hands a batch over until it is taken; false when it never was.
  const deliver = async (batch: Batch): Promise<boolean> => {
    for (let attempt = 1; !stopping; attempt += 1) {
      const reason = await handOver(subscriber, batch)
      if (reason === undefined) return true
      if (attempt >= retry.attempts) {
        park(reason)
        return false
      }
      await insist(attempt, reason)
    }
    return false
  }

  // A store that is away for a while is asked again for ever; damage does not mend by asking.
  const nextPage = async (): Promise<LogPage | undefined> => {
    for (let attempt = 1; !stopping; attempt += 1) {
      const query = { prefixes: subscriber.prefixes }
      const page = await readLog(after === undefined ? query : { ...query, after })()
      if (E.isRight(page)) return page.right
      if (page.left._tag === 'HistoryDamaged') return void park(page.left.reason)
      if (!stopping) await insist(attempt, reasonOf(page.left))
    }
    return undefined
  }

  const run = async (): Promise<void> => {
    tell(state)
    while (!stopping) {
      // A turn of the event loop for each page, so that a long catching-up starves nobody.
      await turn()
      const page = await nextPage()
      if (page === undefined || stopping) return
      if (state._tag !== 'live' || !page.atHead) catchUp()
      if (isBatch(page.events) && !(await deliver(page.events))) return
      after = page.next
      if (!page.atHead || stopping) continue
      goLive()
      await news.wait()
    }
  }

  const running = run()
  return {
    state: () => state,
    wake: news.wake,
    stop: async () => {
      stopping = true
      halt.wake()
      news.wake()
      await running
      if (state._tag !== 'stopped') tell({ _tag: 'stopped' })
    },
  }
}
