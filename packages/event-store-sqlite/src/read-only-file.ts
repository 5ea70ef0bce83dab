import { existsSync, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import type { HistoryDamaged, StoreUnavailable } from '@meldplicht/event-store'
import { either as E } from 'fp-ts'
import { endsOf } from './ends.ts'
import { fileVersion, isEmpty, otherVersion } from './file-version.ts'
import type { Schema } from './migrate.ts'
import { canMigrate } from './migrate.ts'
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

const begin = (
  db: DatabaseSync,
  isUnchanged: () => boolean,
  schema: Schema,
): E.Either<StoreUnavailable | HistoryDamaged, ReadOnlyFile> => {
  if (isEmpty(db)) return unreadable('the database is empty')
  const found = fileVersion(db, schema)
  if (found._tag !== 'current') {
    const problem = otherVersion(found, schema)
    const hint = '; it is brought forward when it is opened for writing'
    return E.left(
      found._tag === 'older' && canMigrate(found.version, schema)
        ? { ...problem, detail: `${problem.detail}${hint}`, cause: 'file-older' }
        : problem,
    )
  }
  const damage = damageOf(db, schema)
  if (damage !== undefined) return E.left(damage)
  const statements = prepare(db)
  return E.map(() => ({ db, statements, isUnchanged }))(endsOf(statements))
}

/** Opens a file without writing anything. Throws what SQLite and the file system throw. */
export const openReadOnlyFile = (
  path: string,
  schema: Schema = CURRENT,
): E.Either<StoreUnavailable | HistoryDamaged, ReadOnlyFile> => {
  if (!existsSync(path)) return unreadable('there is no such file')
  const before = stamp(path)
  const standing = standingOf(path)
  if (standing === 'wal-alone') return unreadable(WAL_ALONE, { cause: 'file-wal-alone' })
  const db = standing === 'in-use' ? inUse(path) : atRest(path)
  const isUnchanged = (): boolean => standing === 'in-use' || stamp(path) === before
  try {
    const opened = begin(db, isUnchanged, schema)
    if (E.isLeft(opened)) db.close()
    return opened
  } catch (error) {
    db.close()
    throw error
  }
}
