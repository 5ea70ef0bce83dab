import { existsSync, realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import type { EventStore } from '@meldplicht/event-store'
import { openSqliteStore } from '@meldplicht/event-store-sqlite'
import type { taskEither as TE } from 'fp-ts'
import { either as E } from 'fp-ts'
import { hostsOf, installationFiles } from '../installation-files.ts'
import type { OpenError } from '../open-error.ts'

/** Where a history is: the log in the data directory, or on a server with the rest beside the app. */
export interface Place {
  /** Where keys and blobs are, and the log unless a server keeps it. */
  readonly dataDir: string
  /** Connection string of the server that keeps the log. */
  readonly store?: string
}

/** What was typed as a place: a connection string, or a data directory. */
export const placeOf = (typed: string, dataDir: string): Place =>
  /^[a-z+]+:\/\//u.test(typed) ? { dataDir, store: typed } : { dataDir: typed }

/** What people call a place; never with a password. */
export const nameOf = ({ dataDir, store }: Place): string =>
  store === undefined ? dataDir : hostsOf(store)

const real = (path: string): string => (existsSync(path) ? realpathSync(path) : resolve(path))

/** Whether two places keep their keys and blobs in the same directory. */
export const sameHome = (a: Place, b: Place): boolean => real(a.dataDir) === real(b.dataDir)

/** Whether two places have the same log. */
export const sameLog = (a: Place, b: Place): boolean =>
  a.store === undefined || b.store === undefined
    ? a.store === b.store && sameHome(a, b)
    : hostsOf(a.store) === hostsOf(b.store)

const openServer = async (connectionString: string): Promise<E.Either<OpenError, EventStore>> => {
  const { openEventStoreDb } = await import('@meldplicht/event-store-eventstoredb')
  return openEventStoreDb({ connectionString })()
}

/** Opens the log of a place only to read it. */
export const openSource =
  ({ dataDir, store }: Place): TE.TaskEither<OpenError, EventStore> =>
  async () => {
    if (store !== undefined) return openServer(store)
    const { log } = installationFiles(dataDir)
    return existsSync(log)
      ? openSqliteStore({ path: log, readOnly: true })()
      : E.left({ _tag: 'HistoryMissing', path: log })
  }

/** Opens the log of a place to write to it; a data directory that is not there is made. */
export const openTarget =
  ({ dataDir, store }: Place): TE.TaskEither<OpenError, EventStore> =>
  () =>
    store === undefined
      ? openSqliteStore({ path: installationFiles(dataDir).log })()
      : openServer(store)
