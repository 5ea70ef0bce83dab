import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import type { EventStore } from '@meldplicht/event-store'
import { openSqliteStore } from '@meldplicht/event-store-sqlite'
import type { taskEither as TE } from 'fp-ts'
import { either as E } from 'fp-ts'
import type { InstallationFiles } from './installation-files.ts'
import { hostsOf } from './installation-files.ts'
import { LOG_PREFIXES } from './log-prefixes.ts'
import type { OpenError } from './open-error.ts'

/** An open log, and whether it has no event yet. */
export interface OpenLog {
  readonly store: EventStore
  readonly empty: boolean
}

const withEmptiness = async (store: EventStore): Promise<E.Either<OpenError, OpenLog>> => {
  const { signal } = new AbortController()
  const page = await store.readLog({ prefixes: LOG_PREFIXES, limit: 1 }, { signal })()
  if (E.isLeft(page)) {
    await store.close()()
    return page
  }
  return E.right({ store, empty: page.right.events.length === 0 && page.right.atHead })
}

const missing = (path: string): E.Either<OpenError, never> =>
  E.left({ _tag: 'HistoryMissing', path })

// Keys, views and attachments are made after a log, never before one. When they are there and it is not,
// somebody moved or deleted the history, and an empty one in its place would hide the loss.
const openInFile = async ({
  log,
  keys,
  masterKey,
  views,
  onServer,
  blobs,
}: InstallationFiles): Promise<E.Either<OpenError, OpenLog>> => {
  if (!existsSync(log) && [keys, masterKey, views, blobs].some(existsSync)) return missing(log)
  // What is recorded on the server since then is not in this file: nobody may go on in it.
  if (existsSync(log) && existsSync(onServer))
    return E.left({ _tag: 'HistoryOnServer', path: onServer })
  const store = await openSqliteStore({ path: log })()
  return E.isLeft(store) ? store : withEmptiness(store.right)
}

// Only who keeps the log on a server loads the client for it.
const openOnServer = async (
  { dataDir, log, onServer }: InstallationFiles,
  connectionString: string,
): Promise<E.Either<OpenError, OpenLog>> => {
  const { openEventStoreDb } = await import('@meldplicht/event-store-eventstoredb')
  const store = await openEventStoreDb({ connectionString })()
  if (E.isLeft(store)) return store
  const opened = await withEmptiness(store.right)
  if (E.isLeft(opened)) return opened
  // The same on a server: the mark says that there was history, so an empty server is another one.
  if (opened.right.empty && [log, onServer].some(existsSync)) {
    await store.right.close()()
    return missing(hostsOf(connectionString))
  }
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  if (!opened.right.empty) writeFileSync(onServer, '', { mode: 0o600 })
  return opened
}

/** Opens the log of an installation: a file in its data directory, or a server. */
export const openLog =
  (files: InstallationFiles, store: string | undefined): TE.TaskEither<OpenError, OpenLog> =>
  () =>
    store === undefined || store === '' ? openInFile(files) : openOnServer(files, store)
