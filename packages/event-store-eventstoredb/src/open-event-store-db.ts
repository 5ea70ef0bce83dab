import { setImmediate as turn } from 'node:timers/promises'
import type {
  Aborted,
  CallOptions,
  EventStore,
  RetryPolicy,
  StoreUnavailable,
} from '@meldplicht/event-store'
import { defaultRetry } from '@meldplicht/event-store'
import type { taskEither as TE } from 'fp-ts'
import { either as E } from 'fp-ts'
import { appendTo } from './append.ts'
import { openFailureOf } from './client-error.ts'
import { collect } from './collect.ts'
import type { Connection } from './connection.ts'
import { connect } from './connection.ts'
import { hidden as hiddenOf } from './hidden.ts'
import { known as knownStreams } from './known.ts'
import { readLogPage } from './read-log.ts'
import { readStreamFrom } from './read-stream.ts'
import type { Limits } from './server.ts'
import { late } from './server.ts'
import type { SupervisedSubscription } from './subscription.ts'
import { subscription } from './subscription.ts'
import { turns as allTurns } from './turns.ts'

/** How to open a store on EventStoreDB. */
export interface EventStoreDbOptions {
  /**
   * As EventStoreDB documents it, `esdb://user:password@host:2113`; TLS unless it says `tls=false`,
   * and then with a host name. Holds a password: it appears in no error and no log line.
   */
  readonly connectionString: string
  /** How long the server may take for one answer, in milliseconds; 5,000 unless told. */
  readonly timeout?: number
  /** How subscriptions insist when their handler fails, or the server is away. */
  readonly retry?: RetryPolicy
}

const closedError: StoreUnavailable = {
  _tag: 'StoreUnavailable',
  reason: 'closed',
  detail: 'the store was closed',
}

const storeOn = (connection: Connection, timeout: number, retry: RetryPolicy): EventStore => {
  const hidden = hiddenOf(connection, retry, timeout)
  const known = knownStreams()
  const turns = allTurns()
  const running = new Set<SupervisedSubscription>()
  let closed = false

  const call =
    <L, A>(
      { signal }: CallOptions,
      work: (limits: Limits) => Promise<E.Either<L, A>>,
    ): TE.TaskEither<L | Aborted | StoreUnavailable, A> =>
    async () => {
      // A turn of the event loop: what the server has told already is heard first.
      if (!signal.aborted && !closed) await turn()
      if (signal.aborted) return E.left({ _tag: 'Aborted' })
      return closed ? E.left(closedError) : work({ timeout, signal })
    }

  return {
    append: (stream, expected, events, options) =>
      call(options, async (limits) => {
        const appending = { connection, hidden, known, turns }
        const appended = await appendTo(appending, stream, expected, events, limits)
        if (E.isRight(appended)) for (const each of running) each.poke()
        return appended
      }),
    readStream: (stream, from, options) =>
      call(options, async (limits) => {
        const read = await readStreamFrom(connection, hidden, stream, from, limits)
        if (E.isRight(read)) known.read(stream, read.right)
        return read
      }),
    readLog: (query, options) => call(options, (limits) => readLogPage(connection, query, limits)),
    subscribe: (subscriber) => {
      const added = subscription(subscriber, { connection, retry, timeout })
      running.add(added)
      const stop = async (): Promise<void> => {
        await added.stop()
        running.delete(added)
      }
      if (closed) void stop()
      return { state: added.state, stop }
    },
    close: () => async () => {
      if (closed) return E.right(undefined)
      closed = true
      hidden.stop()
      await Promise.all([...running].map((each) => each.stop()))
      return connection.release().then(
        () => E.right(undefined),
        (error: unknown) => E.left({ ...closedError, detail: String(error) }),
      )
    },
  }
}

// The first call makes the channel: appends that were sent on a cold one overtake each other.
const warmUp = async (
  connection: Connection,
  limits: Limits,
): Promise<E.Either<StoreUnavailable, void>> => {
  const client = connection.client()
  const warm = await collect(client.readAll({ maxCount: 1 }), limits.timeout, limits.signal)
  switch (warm._tag) {
    case 'done':
      return E.right(undefined)
    case 'failed':
      return E.left(openFailureOf(warm.error, connection.tls))
    default:
      connection.renew(client)
      return E.left(late(limits.timeout))
  }
}

/**
 * Opens the store on EventStoreDB (or KurrentDB): a single node or a cluster, through one client
 * for all stores of a process that have the same connection string.
 *
 * Left: `cannot-open` (the connection string, or a file that it names), `access-denied`,
 * `unreachable` (with what is usually the matter), `timeout`.
 */
export const openEventStoreDb =
  ({
    connectionString,
    timeout = 5_000,
    retry = defaultRetry,
  }: EventStoreDbOptions): TE.TaskEither<StoreUnavailable, EventStore> =>
  async () => {
    const connected = connect(connectionString)
    if (E.isLeft(connected)) return connected
    const connection = connected.right
    const warm = await warmUp(connection, { timeout, signal: new AbortController().signal })
    if (E.isRight(warm)) return E.right(storeOn(connection, timeout, retry))
    await connection.release()
    return E.left({ ...warm.left, detail: `${connection.hosts}: ${warm.left.detail}` })
  }
