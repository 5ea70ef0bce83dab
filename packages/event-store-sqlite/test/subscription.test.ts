import type {
  LogPage,
  LogQuery,
  ReadError,
  StoreUnavailable,
  SubscriptionState,
} from '@meldplicht/event-store'
import { position } from '@meldplicht/event-store'
import { contractRetry, someEvent, someStream } from '@meldplicht/event-store/contract'
import { either as E, taskEither as TE } from 'fp-ts'
import { describe, expect, test, vi } from 'vitest'
import { subscription } from '../src/subscription.ts'

const WAIT = { timeout: 10_000, interval: 3 }

const away: StoreUnavailable = {
  _tag: 'StoreUnavailable',
  reason: 'locked',
  detail: 'for a minute',
}

describe('a subscription on a store that goes away', () => {
  const stream = someStream()
  const stored = { position: position(7n), envelope: someEvent(stream, 0n) }
  const page: LogPage = { events: [stored], next: stored.position, atHead: true }

  test('asks again for longer than a handler is tried, says so, and then goes on', async () => {
    const failures = contractRetry.attempts * 2
    let asked = 0
    const readLog =
      (_query: LogQuery): TE.TaskEither<ReadError, LogPage> =>
      async () => {
        asked += 1
        return asked <= failures ? E.left(away) : E.right(page)
      }
    const states: Array<SubscriptionState> = []
    const handled: Array<unknown> = []
    const { stop } = subscription(
      {
        prefixes: [stream],
        handle: (batch) => TE.fromIO(() => void handled.push(...batch)),
        onState: (state) => states.push(state),
      },
      readLog,
      contractRetry,
    )
    await vi.waitFor(() => expect(handled).toEqual([stored]), WAIT)
    await stop()
    expect(states).toEqual([
      { _tag: 'catching-up' },
      ...Array.from({ length: failures }, (_, i) => ({
        _tag: 'retrying',
        attempt: i + 1,
        reason: 'locked: for a minute',
      })),
      { _tag: 'catching-up' },
      { _tag: 'live', position: 7n },
      { _tag: 'stopped' },
    ])
  })

  test('can be stopped while it waits to ask again', async () => {
    let asked = 0
    const { stop, state } = subscription(
      { prefixes: [stream], handle: () => TE.right(undefined) },
      () => async () => {
        asked += 1
        return E.left(away)
      },
      { attempts: 1, firstPause: 3_600_000, longestPause: 3_600_000 },
    )
    await vi.waitFor(() => expect(state()).toMatchObject({ _tag: 'retrying', attempt: 1 }), WAIT)
    await stop()
    expect(state()).toEqual({ _tag: 'stopped' })
    expect(asked).toBe(1)
  })
})
