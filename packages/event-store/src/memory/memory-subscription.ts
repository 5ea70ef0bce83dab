import type { readonlyNonEmptyArray as RNEA } from 'fp-ts'
import { either as E } from 'fp-ts'
import type { HistoryDamaged } from '../errors.ts'
import type {
  LogPage,
  LogQuery,
  Stored,
  Subscriber,
  Subscription,
  SubscriptionState,
} from '../event-store.ts'
import type { RetryPolicy } from '../retry-policy.ts'
import { pauseAfter } from '../retry-policy.ts'
import type { Position } from '../revision.ts'
import type { Bell } from './bell.ts'
import { bell } from './bell.ts'

type Batch = RNEA.ReadonlyNonEmptyArray<Stored>

/** A subscription and the bell that tells it of an append. */
export interface MemorySubscription extends Subscription {
  readonly news: Bell
}

const isBatch = (events: ReadonlyArray<Stored>): events is Batch => events.length > 0

// Border of trust: a handler is somebody else's code. What it throws is a failure like any other.
const offer = async (subscriber: Subscriber, batch: Batch): Promise<string | undefined> => {
  try {
    const answer = await subscriber.handle(batch)()
    return E.isLeft(answer) ? answer.left.reason : undefined
  } catch (error) {
    return String(error)
  }
}

/** Starts a subscription on pages of the log. */
export const memorySubscription = (
  subscriber: Subscriber,
  readLog: (query: LogQuery) => E.Either<HistoryDamaged, LogPage>,
  retry: RetryPolicy,
): MemorySubscription => {
  const news = bell()
  const halt = bell()
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
  const at = (): { readonly at?: Position } => (after === undefined ? {} : { at: after })

  /** Hands a batch over until it is taken; false when it never was. */
  const deliver = async (batch: Batch): Promise<boolean> => {
    for (let failures = 1; !stopping; failures += 1) {
      const reason = await offer(subscriber, batch)
      if (reason === undefined) return true
      if (failures >= retry.attempts) {
        tell({ _tag: 'parked', ...at(), reason })
        return false
      }
      tell({ _tag: 'retrying', attempt: failures, reason })
      await halt.wait(pauseAfter(retry, failures))
    }
    return false
  }

  const run = async (): Promise<void> => {
    tell(state)
    while (!stopping) {
      // A turn of the event loop for each page, so that a long catching-up starves nobody.
      await new Promise((resolve) => setImmediate(resolve))
      if (stopping) return
      const query = { prefixes: subscriber.prefixes, ...(after === undefined ? {} : { after }) }
      const page = readLog(query)
      if (E.isLeft(page)) return tell({ _tag: 'parked', ...at(), reason: page.left.reason })
      const { events, next, atHead } = page.right
      if (state._tag === 'retrying' || (state._tag === 'live' && !atHead))
        tell({ _tag: 'catching-up' })
      if (isBatch(events) && !(await deliver(events))) return
      after = next
      if (!atHead || stopping) continue
      if (state._tag !== 'live' || state.position !== after)
        tell({ _tag: 'live', ...(after === undefined ? {} : { position: after }) })
      await news.wait()
    }
  }

  const running = run()
  return {
    news,
    state: () => state,
    stop: async () => {
      stopping = true
      halt.ring()
      news.ring()
      await running
      if (state._tag !== 'stopped') tell({ _tag: 'stopped' })
    },
  }
}
