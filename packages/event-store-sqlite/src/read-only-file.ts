import { existsSync, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import type { HistoryDamaged, StoreUnavailable } from '@meldplicht/event-store'
import { either as E } from 'fp-ts'
import { endsOf } from './ends.ts'
import { fileVersion, isEmpty, otherVersion } from './file-version.ts'
import type { Schema } from './migrate.ts'
import { canMigrate } from './migrate.ts'
import { bringForward } from './open-database.ts'
import { privateCopy } from './private-copy.ts'
import { CURRENT } from './schema.ts'
import { damageOf } from './schema-damage.ts'
import type { Statements } from './statements.ts'
import { prepare } from './statements.ts'

/** A file opened so that nothing is written: not the file, and nothing beside it. */
export interface ReadOnlyFile {
  readonly db: DatabaseSync
  readonly statements: Statements
  /** Whether what was read since the opening is what the file held all that time. */
  readonly isUnchanged: () => boolean
  readonly close: () => void
}

/** A database opened so that nothing is written, whatever is in it. */
export interface OpenToRead {
  readonly db: DatabaseSync
  readonly isUnchanged: () => boolean
}

const unreadable = (
  detail: string,
  more: Pick<StoreUnavailable, 'cause'> = {},
): E.Either<StoreUnavailable, never> =>
  E.left({ _tag: 'StoreUnavailable', reason: 'cannot-open', detail, ...more })

const hasEvents = (wal: string): boolean =>
  (statSync(wal, { bigint: true, throwIfNoEntry: false })?.size ?? 0n) > 0n

/** How a file stands: at rest, open somewhere (or left so), or with a WAL that cannot be read. */
type Standing = 'at-rest' | 'in-use' | 'wal-alone'

const standingOf = (path: string): Standing => {
  const wal = `${path}-wal`
  if (existsSync(wal) && existsSync(`${path}-shm`)) return 'in-use'
  return hasEvents(wal) ? 'wal-alone' : 'at-rest'
}

/** Another value after each change of the file. Throws when it is not there. */
const stamp = (path: string): string => {
  const { ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true })
  return `${ino} ${size} ${mtimeNs} ${ctimeNs} ${standingOf(path)}`
}

const stampWithWal = (path: string): string => {
  const wal = statSync(`${path}-wal`, { bigint: true, throwIfNoEntry: false })
  return `${stamp(path)} ${wal?.size} ${wal?.mtimeNs}`
}

// SQLite makes a WAL and its index beside a file even for who only reads. With `immutable` it
// makes nothing, takes no lock and needs no right to write: that is how a file at rest is read,
// from a read-only directory or medium as well. Whether it stays at rest we look ourselves.
const atRest = (path: string): DatabaseSync => {
  const url = pathToFileURL(path)
  url.searchParams.set('immutable', '1')
  return new DatabaseSync(url, { readOnly: true, timeout: 0 })
}

// A WAL and its index that are there already are shared with who writes.
const inUse = (path: string): DatabaseSync => new DatabaseSync(path, { readOnly: true, timeout: 0 })

const WAL_ALONE =
  'beside the database stands a WAL without its index (-shm), so the newest events are not in the file; open it once for writing, or read a backup'

const closing = (db: DatabaseSync) => (): void => {
  if (db.isOpen) db.close()
}

const begin = (
  { db, isUnchanged }: OpenToRead,
  close: () => void,
  schema: Schema,
): E.Either<StoreUnavailable | HistoryDamaged, ReadOnlyFile> => {
  const damage = damageOf(db, schema)
  if (damage !== undefined) return E.left(damage)
  const statements = prepare(db)
  return E.map(() => ({ db, statements, isUnchanged, close }))(endsOf(statements))
}

// Who may only read sees an older file as it will be: a copy is brought forward, never the file.
const beginOlder = (
  db: DatabaseSync,
  path: string,
  version: bigint,
  schema: Schema,
): E.Either<StoreUnavailable | HistoryDamaged, ReadOnlyFile> => {
  const before = stampWithWal(path)
  const copy = privateCopy(db)
  try {
    const damage = bringForward(copy.db, version, schema)
    const isUnchanged = (): boolean => stampWithWal(path) === before
    const opened =
      damage === undefined
        ? begin({ db: copy.db, isUnchanged }, copy.close, schema)
        : E.left(damage)
    if (E.isLeft(opened)) copy.close()
    return opened
  } catch (error) {
    copy.close()
    throw error
  }
}

const beginAny = (
  opened: OpenToRead,
  path: string,
  schema: Schema,
): E.Either<StoreUnavailable | HistoryDamaged, ReadOnlyFile> => {
  const { db } = opened
  if (isEmpty(db)) return unreadable('the database is empty')
  const found = fileVersion(db, schema)
  if (found._tag === 'current') return begin(opened, closing(db), schema)
  if (found._tag !== 'older' || !canMigrate(found.version, schema))
    return E.left(otherVersion(found, schema))
  const older = beginOlder(db, path, found.version, schema)
  db.close()
  return older
}

/** Opens any database without writing anything. Throws what SQLite and the file system throw. */
export const openToRead = (path: string): E.Either<StoreUnavailable, OpenToRead> => {
  if (!existsSync(path)) return unreadable('there is no such file')
  const before = stamp(path)
  const standing = standingOf(path)
  if (standing === 'wal-alone') return unreadable(WAL_ALONE, { cause: 'file-wal-alone' })
  const db = standing === 'in-use' ? inUse(path) : atRest(path)
  return E.right({ db, isUnchanged: () => standing === 'in-use' || stamp(path) === before })
}

/**
 * Opens a file without writing anything to it or beside it; of an older version that can be brought
 * forward, a private copy is. Throws what SQLite and the file system throw.
 */
export const openReadOnlyFile = (
  path: string,
  schema: Schema = CURRENT,
): E.Either<StoreUnavailable | HistoryDamaged, ReadOnlyFile> => {
  const file = openToRead(path)
  if (E.isLeft(file)) return file
  const close = closing(file.right.db)
  try {
    const opened = beginAny(file.right, path, schema)
    if (E.isLeft(opened)) close()
    return opened
  } catch (error) {
    close()
    throw error
  }
}
