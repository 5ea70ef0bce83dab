import { setTimeout as sleep } from 'node:timers/promises'
import type {
  Position,
  RetryPolicy,
  Stored,
  Subscriber,
  Subscription,
  SubscriptionState,
} from '@meldplicht/event-store'
import { PAGE_LIMIT, pauseAfter } from '@meldplicht/event-store'
import type { readonlyNonEmptyArray as RNEA } from 'fp-ts'
import { either as E } from 'fp-ts'
import { boundaryUpTo } from './boundary.ts'
import { isNowhere, unavailableOf } from './client-error.ts'
import type { Connection } from './connection.ts'
import type { Feed } from './feed.ts'
import { feed } from './feed.ts'
import { scan } from './scan.ts'
import { wakeUp } from './wake-up.ts'

/** A subscription, and how the store tells it that there may be news. */
export interface SupervisedSubscription extends Subscription {
  readonly poke: () => void
}

/** What a subscription works with. */
export interface Supervision {
  readonly connection: Connection
  readonly retry: RetryPolicy
  /** Of each read, in milliseconds. */
  readonly timeout: number
}

type Batch = RNEA.ReadonlyNonEmptyArray<Stored>

const isBatch = (events: ReadonlyArray<Stored>): events is Batch => events.length > 0

/** How often a quiet subscription looks whether it still hears everything, in milliseconds. */
const LOOK_EVERY = 5_000

/** Pause between two looks, however often it is poked, in milliseconds. */
const BETWEEN_LOOKS = 50

/** How long events that come one by one are gathered into a batch, in milliseconds. */
const GATHER = 5

// Border of trust: a handler is somebody else's code. What it throws is a failure like any other.
const handOver = async ({ handle }: Subscriber, batch: Batch): Promise<string | undefined> => {
  try {
    const handled = await handle(batch)()
    return E.isLeft(handled) ? handled.left.reason : undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/**
 * Follows the log for ever: subscribes, and when that ends, for whatever reason, subscribes again
 * after the last event that was handled. The client's own subscriptions never resume.
 */
export const subscription = (
  subscriber: Subscriber,
  { connection, retry, timeout }: Supervision,
): SupervisedSubscription => {
  const news = wakeUp()
  const halt = wakeUp()
  const over = new AbortController()
  let state: SubscriptionState = { _tag: 'catching-up' }
  let after: Position | undefined = subscriber.after
  let poked = false
  let failures = 0

  const stopping = (): boolean => over.signal.aborted
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
    for (let attempt = 1; !stopping(); attempt += 1) {
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

  // Everything that came was handled: how far is that? And does everything come at all?
  let missed: { readonly position: Position; readonly since: number } | undefined
  const look = async (source: Feed): Promise<'deaf' | undefined> => {
    poked = false
    const limits = { timeout, signal: over.signal }
    const seen = await scan(connection, after, subscriber.prefixes, limits)
    if (E.isLeft(seen)) return undefined
    if (!seen.right.atHead) poked = true
    const [next] = seen.right.events
    const received = source.received()
    if (next !== undefined && (received === undefined || received < next.position)) {
      if (missed?.position !== next.position)
        missed = { position: next.position, since: performance.now() }
      else if (performance.now() - missed.since > timeout) return 'deaf'
    }
    if (source.standing()._tag === 'at-head' && source.received() === received)
      after = seen.right.before ?? after
    return undefined
  }

  // No event has the position: what begins after the event before it begins in the same place.
  const stepBack = async (): Promise<boolean> => {
    if (after === undefined) return false
    const limits = { timeout, signal: over.signal }
    const boundary = await boundaryUpTo(connection, after, limits)
    if (E.isLeft(boundary) || boundary.right === after) return false
    after = boundary.right
    return true
  }

  // Follows one feed: `parked` and `stopped` are final, any other answer says why it ended.
  const follow = async (source: Feed): Promise<string | 'parked' | 'stopped'> => {
    let looked = Number.NEGATIVE_INFINITY
    while (!stopping()) {
      if (source.ready() > 0 && source.ready() < PAGE_LIMIT) await sleep(GATHER)
      const batch = source.take(PAGE_LIMIT)
      if (isBatch(batch)) {
        if (state._tag !== 'live' && state._tag !== 'catching-up') tell({ _tag: 'catching-up' })
        if (!(await deliver(batch))) return 'parked'
        after = batch.at(-1)?.position ?? after
        failures = 0
        missed = undefined
        // What lies behind the last event of ours is not known yet.
        poked = true
        continue
      }
      const standing = source.standing()
      if (standing._tag === 'damaged') {
        park(standing.damage.reason)
        return 'parked'
      }
      if (standing._tag === 'stalled') return `nothing came for ${timeout} ms`
      if (standing._tag === 'failed')
        return isNowhere(standing.error) ? 'nowhere' : unavailableOf(standing.error).detail
      const passed = source.passed()
      if (passed !== undefined && (after === undefined || passed > after)) after = passed
      if (standing._tag === 'coming') {
        await news.wait(LOOK_EVERY)
        continue
      }
      failures = 0
      const quiet = performance.now() - looked
      const isDue =
        quiet >= LOOK_EVERY ||
        (poked && quiet >= BETWEEN_LOOKS) ||
        (missed !== undefined && quiet > timeout)
      if (isDue) {
        looked = performance.now()
        if ((await look(source)) === 'deaf') return 'events came that were not heard of'
        if (source.standing()._tag !== 'at-head') continue
      }
      goLive()
      await news.wait(poked ? BETWEEN_LOOKS : missed === undefined ? LOOK_EVERY : timeout)
    }
    return 'stopped'
  }

  const run = async (): Promise<void> => {
    tell(state)
    while (!stopping()) {
      const { prefixes } = subscriber
      const source = feed(connection, { after, prefixes, timeout, news: news.wake })
      missed = undefined
      const ended = await follow(source)
      source.close()
      if (ended === 'parked' || ended === 'stopped' || stopping()) return
      if (ended === 'nowhere' && (await stepBack())) continue
      failures += 1
      await insist(failures, ended)
    }
  }

  const running = run()
  return {
    state: () => state,
    poke: () => {
      poked = true
      news.wake()
    },
    stop: async () => {
      over.abort()
      halt.wake()
      news.wake()
      await running
      if (state._tag !== 'stopped') tell({ _tag: 'stopped' })
    },
  }
}
