import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import type { HistoryDamaged, StoreUnavailable } from '@meldplicht/event-store'
import { either as E } from 'fp-ts'
import type { FileVersion } from './file-version.ts'
import { fileVersion } from './file-version.ts'
import { canMigrate } from './migrate.ts'
import { CURRENT } from './schema.ts'
import { failureOf } from './sqlite-error.ts'

/** What a look at the file of a log shows. */
export interface InspectedLog {
  readonly version: FileVersion
  /** Whether opening it for writing brings an older version forward. */
  readonly isBroughtForward: boolean
  /** What `PRAGMA integrity_check` complains about, at most twenty lines; empty when all is well. */
  readonly complaints: ReadonlyArray<string>
  /** Size of the file, and of the WAL beside it. */
  readonly bytes: bigint
  readonly walBytes: bigint
}

const sizeOf = (path: string): bigint =>
  statSync(path, { bigint: true, throwIfNoEntry: false })?.size ?? 0n

const openToRead = (path: string): DatabaseSync => {
  const url = pathToFileURL(path)
  const inUse = existsSync(`${path}-wal`) && existsSync(`${path}-shm`)
  if (!inUse) url.searchParams.set('immutable', '1')
  return new DatabaseSync(url, { readOnly: true, timeout: 5_000 })
}

const complaintsOf = (db: DatabaseSync): ReadonlyArray<string> =>
  db
    .prepare('PRAGMA integrity_check(20)')
    .all()
    .map((row) => String(row['integrity_check']))
    .filter((line) => line !== 'ok')

const inspect = (path: string): InspectedLog => {
  const db = openToRead(path)
  try {
    const version = fileVersion(db, CURRENT)
    return {
      version,
      isBroughtForward: version._tag === 'older' && canMigrate(version.version, CURRENT),
      complaints: complaintsOf(db),
      bytes: sizeOf(path),
      walBytes: sizeOf(`${path}-wal`),
    }
  } finally {
    db.close()
  }
}

/** Looks at the file of a log without opening it as one; writes nothing. It reads every page. */
export const inspectSqliteLog = (
  path: string,
): E.Either<StoreUnavailable | HistoryDamaged, InspectedLog> =>
  E.tryCatch(() => inspect(resolve(path)), failureOf)
