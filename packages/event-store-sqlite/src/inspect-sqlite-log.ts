import { hash } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { SQLOutputValue } from 'node:sqlite'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import type { HistoryDamaged, StoreUnavailable } from '@meldplicht/event-store'
import { isCanonical } from '@meldplicht/event-store'
import { either as E } from 'fp-ts'
import type { FileVersion } from './file-version.ts'
import { fileVersion } from './file-version.ts'
import { canMigrate } from './migrate.ts'
import { CURRENT } from './schema.ts'
import { failureOf } from './sqlite-error.ts'
import { checksumOf } from './stored-row.ts'

/** What a look at the file of a log shows. */
export interface InspectedLog {
  readonly version: FileVersion
  /** Whether opening it for writing brings an older version forward. */
  readonly isBroughtForward: boolean
  /** What `PRAGMA integrity_check` complains about, at most twenty lines; empty when all is well. */
  readonly complaints: ReadonlyArray<string>
  /**
   * Positions of events whose bytes are not what was stored: another checksum, or not the canonical
   * form (RFC 8785) of what they say. At most twenty.
   */
  readonly changed: ReadonlyArray<bigint>
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

const MOST = 20

// Before version 3 the checksum was SHA-256.
const hasDigest = (envelope: Uint8Array, digest: SQLOutputValue | undefined): boolean =>
  digest instanceof Uint8Array && Buffer.compare(digest, hash('sha256', envelope, 'buffer')) === 0

const isAsStored = ({ envelope, checksum }: Readonly<Record<string, SQLOutputValue>>): boolean =>
  envelope instanceof Uint8Array &&
  (typeof checksum === 'bigint'
    ? checksum === BigInt(checksumOf(envelope))
    : hasDigest(envelope, checksum)) &&
  isCanonical(envelope)

// Beyond what reading finds: who mends the checksum after adding a blank changes no value, yet the
// bytes that a leaf of the ledger covers.
const changedIn = (db: DatabaseSync, checksum: 'checksum' | 'digest'): ReadonlyArray<bigint> => {
  const rows = db.prepare(
    `SELECT position, envelope, ${checksum} AS checksum FROM events ORDER BY position`,
  )
  rows.setReadBigInts(true)
  const changed: Array<bigint> = []
  for (const row of rows.iterate()) {
    const { position } = row
    if (typeof position === 'bigint' && !isAsStored(row)) changed.push(position)
    if (changed.length === MOST) break
  }
  return changed
}

const inspect = (path: string): InspectedLog => {
  const db = openToRead(path)
  try {
    const version = fileVersion(db, CURRENT)
    const complaints = complaintsOf(db)
    const isBroughtForward = version._tag === 'older' && canMigrate(version.version, CURRENT)
    const isSound = complaints.length === 0 && (version._tag === 'current' || isBroughtForward)
    return {
      version,
      isBroughtForward,
      complaints,
      changed: isSound ? changedIn(db, isBroughtForward ? 'digest' : 'checksum') : [],
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
