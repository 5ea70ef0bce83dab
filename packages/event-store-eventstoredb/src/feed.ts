import type { AllStreamSubscription } from '@eventstore/db-client'
import { START, streamNameFilter } from '@eventstore/db-client'
import type { HistoryDamaged, Position, Stored } from '@meldplicht/event-store'
import { PAGE_LIMIT, Position as PositionCodec, StreamName } from '@meldplicht/event-store'
import type { readonlyNonEmptyArray as RNEA } from 'fp-ts'
import { either as E } from 'fp-ts'
import type { Connection } from './connection.ts'
import { storedOf } from './recorded.ts'
import { HIGHEST } from './server.ts'

/** One subscription of the client, taken batch by batch. */
export interface Feed {
  /** How many events have come and were not taken. */
  readonly ready: () => number
  /** Takes at most so many of the events that have come. */
  readonly take: (most: number) => ReadonlyArray<Stored>
  /** How it stands, once everything that came was taken. */
  readonly standing: () => Standing
  /** Position up to which everything was taken or passed; absent while nothing is known. */
  readonly passed: () => Position | undefined
  /** Position of the newest event that has come. */
  readonly received: () => Position | undefined
  readonly close: () => void
}

/** `coming`: more is on its way. `at-head`: the server said that this was all. */
export type Standing =
  | { readonly _tag: 'coming' }
  | { readonly _tag: 'at-head' }
  | { readonly _tag: 'failed'; readonly error: unknown }
  | { readonly _tag: 'stalled' }
  | { readonly _tag: 'damaged'; readonly damage: HistoryDamaged }

/** What a feed is of. */
export interface FeedQuery {
  readonly after: Position | undefined
  readonly prefixes: RNEA.ReadonlyNonEmptyArray<string>
  /** How long nothing at all may come before the head is reached, in milliseconds. */
  readonly timeout: number
  /** Called whenever it is worth looking again. */
  readonly news: () => void
}

/** Events that wait to be taken before the server is asked to wait. */
const ENOUGH = 2 * PAGE_LIMIT

/** A checkpoint for every so many times 32 events that the server looks at. */
const CHECKPOINTS = 4

const ignore = (): void => {}

/** Subscribes to the streams with these prefixes, after a position. */
export const feed = (
  connection: Connection,
  { after, prefixes, timeout, news }: FeedQuery,
): Feed => {
  const waiting: Array<Stored> = []
  let end: Exclude<Standing, { readonly _tag: 'coming' | 'at-head' }> | undefined
  let atHead = false
  let received = after
  let passed = after
  let checkpoint: Position | undefined
  let closed = false

  const finish = (standing: NonNullable<typeof end>): void => {
    end ??= standing
    clearTimeout(silence)
    news()
  }
  const silence = setTimeout(() => {
    // We stopped listening ourselves: then nothing can come.
    if (subscription.isPaused()) {
      silence.refresh()
      return
    }
    // The next feed must not wait on the same silence.
    connection.renew(client)
    finish({ _tag: 'stalled' })
  }, timeout)
  silence.unref()
  const heard = (): void => {
    if (!atHead && !closed && end === undefined) silence.refresh()
  }

  const filter = streamNameFilter({
    prefixes: [...prefixes],
    checkpointInterval: CHECKPOINTS,
    checkpointReached: async (_subscription, { commit }) => {
      heard()
      // A server that has indexed nothing yet names the highest number that there is.
      if (PositionCodec.is(commit) && commit < HIGHEST) checkpoint = commit
      news()
    },
  })
  const fromPosition = after === undefined ? START : { commit: after, prepare: after }
  const client = connection.client()
  const subscription: AllStreamSubscription = client.subscribeToAll({
    fromPosition,
    filter,
    ...connection.reading,
  })

  subscription.on('confirmation', heard)
  subscription.on('caughtUp', () => {
    atHead = true
    clearTimeout(silence)
    news()
  })
  subscription.on('data', ({ event }) => {
    heard()
    // Streams of others may begin alike; what is no name of ours cannot be an event of ours.
    if (event === undefined || closed || end !== undefined || !StreamName.is(event.streamId)) return
    const stored = storedOf(event)
    if (E.isLeft(stored)) return finish({ _tag: 'damaged', damage: stored.left })
    // A server may give again what it gave before; positions tell.
    if (received !== undefined && stored.right.position <= received) return
    received = stored.right.position
    waiting.push(stored.right)
    if (waiting.length >= ENOUGH) subscription.pause()
    news()
  })
  for (const name of ['error', 'end', 'close'])
    subscription.on(name, (error) => finish({ _tag: 'failed', error }))

  // What the client has read but not handed over yet comes before the checkpoint and the head.
  const isDrained = (): boolean => subscription.readableLength === 0 && waiting.length === 0

  return {
    ready: () => waiting.length,
    take: (most) => {
      const taken = waiting.splice(0, most)
      passed = taken.at(-1)?.position ?? passed
      if (waiting.length < PAGE_LIMIT && subscription.isPaused()) subscription.resume()
      return taken
    },
    standing: () => {
      if (waiting.length > 0) return { _tag: 'coming' }
      if (end !== undefined) return end
      return atHead && isDrained() ? { _tag: 'at-head' } : { _tag: 'coming' }
    },
    passed: () => {
      const isAhead = checkpoint !== undefined && (passed === undefined || checkpoint > passed)
      if (isAhead && isDrained()) passed = checkpoint
      return passed
    },
    received: () => received,
    close: () => {
      closed = true
      clearTimeout(silence)
      subscription.unsubscribe().catch(ignore)
      subscription.resume()
    },
  }
}
