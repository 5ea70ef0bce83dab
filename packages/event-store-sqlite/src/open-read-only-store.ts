import { setImmediate as turn } from 'node:timers/promises'
import type {
  Aborted,
  CallOptions,
  EventStore,
  HistoryDamaged,
  LogQuery,
  RetryPolicy,
  StoreUnavailable,
} from '@meldplicht/event-store'
import type { taskEither as TE } from 'fp-ts'
import { either as E } from 'fp-ts'
import { readLogPage } from './read-log.ts'
import type { ReadOnlyDatabase } from './read-only-database.ts'
import { openReadOnlyDatabase } from './read-only-database.ts'
import { readStreamFrom } from './read-stream.ts'
import type { Statements } from './statements.ts'
import { subscriptions } from './subscriptions.ts'
import type { Waiting } from './until-free.ts'
import { untilFree } from './until-free.ts'

/** How to open a store only to read it. */
export interface ReadOnlyOptions {
  readonly path: string
  readonly patience: number
  readonly retry: RetryPolicy
}

const unavailable = (reason: 'closed' | 'read-only', detail: string): StoreUnavailable => ({
  _tag: 'StoreUnavailable',
  reason,
  detail,
})
const CLOSED = unavailable('closed', 'the store was closed')
const READ_ONLY = unavailable('read-only', 'the store was opened only to be read')

const storeOn = (
  database: ReadOnlyDatabase,
  { patience, retry }: Omit<ReadOnlyOptions, 'path'>,
): EventStore => {
  let closed = false

  const refusal = ({ signal }: CallOptions): Aborted | StoreUnavailable | undefined => {
    if (signal.aborted) return { _tag: 'Aborted' }
    return closed ? CLOSED : undefined
  }
  const call = <L, A>(
    options: CallOptions,
    work: (statements: Statements) => E.Either<L, A>,
  ): Promise<E.Either<L | Aborted | HistoryDamaged | StoreUnavailable, A>> =>
    untilFree({ patience, refuse: () => refusal(options) }, () => database.read(work))
  const readLog =
    (query: LogQuery, options: CallOptions): ReturnType<EventStore['readLog']> =>
    // A turn of the event loop for each page: a long run of pages starves nobody else.
    () =>
      turn().then(() => call(options, (statements) => readLogPage(statements, query)))

  const never = new AbortController().signal
  const running = subscriptions(
    (query) => readLog(query, { signal: never }),
    database.version,
    retry,
  )

  return {
    append: (_stream, _expected, _events, options) => async () =>
      E.left(refusal(options) ?? READ_ONLY),
    readStream: (stream, from, options) => () =>
      call(options, (statements) => readStreamFrom(statements, stream, from)),
    readLog,
    subscribe: (subscriber) => {
      const added = running.add(subscriber)
      if (closed) void added.stop()
      return added
    },
    close: () => async () => {
      if (closed) return E.right(undefined)
      closed = true
      await running.stop()
      return E.tryCatch(database.close, (error) => ({ ...CLOSED, detail: String(error) }))
    },
  }
}

/** Opens a file only to read it: nothing is made and nothing is written, also not beside it. */
export const openReadOnlyStore =
  ({
    path,
    ...how
  }: ReadOnlyOptions): TE.TaskEither<StoreUnavailable | HistoryDamaged, EventStore> =>
  async () => {
    const waiting: Waiting<never> = { patience: how.patience, refuse: () => undefined }
    const opened = await untilFree(waiting, () => openReadOnlyDatabase(path))
    return E.map((database: ReadOnlyDatabase) => storeOn(database, how))(opened)
  }
