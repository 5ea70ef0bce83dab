import { accessSync, closeSync, constants, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { HistoryDamaged, StoreUnavailable } from '@meldplicht/event-store'
import { either as E } from 'fp-ts'
import { endsOf } from './ends.ts'
import { APPLICATION_ID, SCHEMA, SCHEMA_VERSION } from './schema.ts'
import { damageOf } from './schema-damage.ts'
import type { Statements } from './statements.ts'
import { prepare } from './statements.ts'

/** Where and how to open. */
export interface OpenDatabase {
  readonly path: string
  readonly readOnly: boolean
  /** Most bytes that the file may grow to; absent means as far as the disk goes. */
  readonly maxBytes: number | undefined
}

const PAGE_BYTES = 4096

// Personal data, sealed or not, is for the owner's eyes: nobody else may even list the directory.
const createOwnersFile = (path: string): void => {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  try {
    closeSync(openSync(path, 'wx', 0o600))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
}

// SQLite would open such a file without a word, and refuse the first append.
const mayWrite = (path: string): StoreUnavailable | undefined => {
  try {
    for (const each of [path, dirname(path)]) accessSync(each, constants.W_OK)
    return undefined
  } catch (error) {
    return { _tag: 'StoreUnavailable', reason: 'read-only', detail: String(error) }
  }
}

const pragma = (db: DatabaseSync, name: string): bigint => {
  const statement = db.prepare(`PRAGMA ${name}`)
  statement.setReadBigInts(true)
  const value = statement.get()?.[name]
  return typeof value === 'bigint' ? value : 0n
}

const isEmpty = (db: DatabaseSync): boolean =>
  db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined &&
  pragma(db, 'application_id') === 0n &&
  pragma(db, 'user_version') === 0n

// One transaction, looked at again inside it: two processes may be making the same file.
const createSchema = (db: DatabaseSync): void => {
  db.exec('BEGIN IMMEDIATE')
  try {
    if (isEmpty(db)) db.exec(SCHEMA)
    db.exec('COMMIT')
  } catch (error) {
    db.exec('ROLLBACK')
    throw error
  }
}

const unfit = (db: DatabaseSync): StoreUnavailable | undefined => {
  const application = pragma(db, 'application_id')
  const version = pragma(db, 'user_version')
  if (application === APPLICATION_ID && version === SCHEMA_VERSION) return undefined
  const detail =
    application === APPLICATION_ID
      ? `the database has schema version ${version}; this program knows version ${SCHEMA_VERSION}`
      : 'the file is a database of another application'
  return { _tag: 'StoreUnavailable', reason: 'other-version', detail }
}

const prepareFile = (
  db: DatabaseSync,
  { readOnly, maxBytes }: OpenDatabase,
): StoreUnavailable | undefined => {
  if (isEmpty(db)) {
    if (readOnly) {
      const detail = 'the database is empty'
      return { _tag: 'StoreUnavailable', reason: 'cannot-open', detail }
    }
    db.exec('PRAGMA journal_mode = WAL')
    createSchema(db)
  }
  const problem = unfit(db)
  if (problem !== undefined || readOnly) return problem
  // Every acknowledged append is on the disk: FULL syncs the WAL at each commit.
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
  if (maxBytes !== undefined)
    db.exec(`PRAGMA max_page_count = ${Math.max(1, Math.floor(maxBytes / PAGE_BYTES))}`)
  return undefined
}

/** An open database with its statements. */
export interface OpenedDatabase {
  readonly db: DatabaseSync
  readonly statements: Statements
}

const begin = (
  db: DatabaseSync,
  open: OpenDatabase,
): E.Either<StoreUnavailable | HistoryDamaged, OpenedDatabase> => {
  const problem = prepareFile(db, open) ?? damageOf(db)
  if (problem !== undefined) return E.left(problem)
  const statements = prepare(db)
  return E.map(() => ({ db, statements }))(endsOf(statements))
}

/**
 * Opens the file, or makes it; nothing is written to a file that is not ours. Throws what SQLite
 * and the file system throw.
 */
export const openDatabase = (
  open: OpenDatabase,
): E.Either<StoreUnavailable | HistoryDamaged, OpenedDatabase> => {
  if (!open.readOnly) {
    createOwnersFile(open.path)
    const refusal = mayWrite(open.path)
    if (refusal !== undefined) return E.left(refusal)
  }
  const db = new DatabaseSync(open.path, {
    readOnly: open.readOnly,
    enableForeignKeyConstraints: true,
    // No waiting inside SQLite: it would stop the whole process. The store waits by itself.
    timeout: 0,
  })
  try {
    const opened = begin(db, open)
    if (E.isLeft(opened)) db.close()
    return opened
  } catch (error) {
    db.close()
    throw error
  }
}
