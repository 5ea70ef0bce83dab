import { resolve } from 'node:path'
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
import { defaultRetry } from '@meldplicht/event-store'
import type { taskEither as TE } from 'fp-ts'
import { either as E } from 'fp-ts'
import { prepareAppend } from './append.ts'
import { groupCommit } from './group-commit.ts'
import type { OpenedDatabase } from './open-database.ts'
import { openDatabase } from './open-database.ts'
import { openReadOnlyStore } from './open-read-only-store.ts'
import { readLogPage } from './read-log.ts'
import { readStreamFrom } from './read-stream.ts'
import { subscriptions } from './subscriptions.ts'
import type { Waiting } from './until-free.ts'
import { untilFree } from './until-free.ts'

/** How to open a SQLite store. */
export interface SqliteStoreOptions {
  /** The database file; it and its directory are made when they are not there. */
  readonly path: string
  /**
   * For auditors: nothing is made and nothing is written, also not beside the file, so that it may
   * lie on a read-only medium. It is read at rest, and together with a process that writes to it.
   */
  readonly readOnly?: boolean
  /** How long a call waits for another process's lock, in milliseconds; 5,000 unless told. */
  readonly patience?: number
  /** Most bytes that the file may grow to; absent means as far as the disk goes. */
  readonly maxBytes?: number
  /** How subscriptions insist when their handler fails. */
  readonly retry?: RetryPolicy
}

const closedError: StoreUnavailable = {
  _tag: 'StoreUnavailable',
  reason: 'closed',
  detail: 'the store was closed',
}

const storeOn = (
  { db, statements }: OpenedDatabase,
  patience: number,
  retry: RetryPolicy,
): EventStore => {
  let closed = false

  const refusalOf =
    ({ signal }: CallOptions) =>
    (): Aborted | StoreUnavailable | undefined => {
      if (signal.aborted) return { _tag: 'Aborted' }
      return closed ? closedError : undefined
    }
  const call = <L, A>(
    options: CallOptions,
    work: () => E.Either<L, A>,
  ): Promise<E.Either<L | Aborted | HistoryDamaged | StoreUnavailable, A>> =>
    untilFree({ patience, refuse: refusalOf(options) }, work)
  const readLog =
    (query: LogQuery, options: CallOptions): ReturnType<EventStore['readLog']> =>
    // A turn of the event loop for each page: a long run of pages starves nobody else.
    () =>
      turn().then(() => call(options, () => readLogPage(statements, query)))

  const never = new AbortController().signal
  const running = subscriptions(
    (query) => readLog(query, { signal: never }),
    () => statements.dataVersion.get()?.['data_version'],
    retry,
  )
  const commits = groupCommit(statements, running.wake)

  return {
    append: (stream, expected, events, options) => async () => {
      const refuse = refusalOf(options)
      const refusal = refuse()
      if (refusal !== undefined) return E.left(refusal)
      const prepared = prepareAppend(stream, expected, events)
      if (E.isLeft(prepared)) return prepared
      return commits.append(prepared.right, { patience, refuse })
    },
    readStream: (stream, from, options) => () =>
      call(options, () => readStreamFrom(statements, stream, from)),
    readLog,
    subscribe: (subscriber) => {
      const added = running.add(subscriber)
      if (closed) void added.stop()
      return added
    },
    close: () => async () => {
      if (closed) return E.right(undefined)
      commits.finish(closedError)
      closed = true
      await running.stop()
      return E.tryCatch(
        () => db.close(),
        (error) => ({ ...closedError, detail: String(error) }),
      )
    },
  }
}

/**
 * Opens the embedded event store: one SQLite file in WAL mode, every append synced to the disk
 * before it is acknowledged. Several processes may have the same file open.
 *
 * Left: `locked` (another process kept the lock for longer than `patience`), `read-only`, `full`,
 * `cannot-open` (no such directory, not a database), `access-denied`, `other-version` (a newer
 * schema version or another application; nothing was written), or HistoryDamaged.
 */
export const openSqliteStore =
  ({
    path,
    readOnly = false,
    patience = 5_000,
    maxBytes,
    retry = defaultRetry,
  }: SqliteStoreOptions): TE.TaskEither<StoreUnavailable | HistoryDamaged, EventStore> =>
  async () => {
    const file = resolve(path)
    if (readOnly) return openReadOnlyStore({ path: file, patience, retry })()
    const waiting: Waiting<never> = { patience, refuse: () => undefined }
    const opened = await untilFree(waiting, () => openDatabase({ path: file, maxBytes }))
    return E.map((database: OpenedDatabase) => storeOn(database, patience, retry))(opened)
  }
