import { accessSync, closeSync, constants, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { HistoryDamaged, StoreUnavailable } from '@meldplicht/event-store'
import { either as E } from 'fp-ts'
import { endsOf } from './ends.ts'
import { fileVersion, isEmpty, otherVersion } from './file-version.ts'
import type { Schema } from './migrate.ts'
import { canMigrate, migrate } from './migrate.ts'
import { CURRENT } from './schema.ts'
import { damageOf } from './schema-damage.ts'
import { detailOf, isMisfit } from './sqlite-error.ts'
import type { Statements } from './statements.ts'
import { prepare } from './statements.ts'

/** Where and how to open for writing. */
export interface OpenDatabase {
  readonly path: string
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

// One transaction, looked at again inside it: two processes may be making the same file.
const createSchema = (db: DatabaseSync, { sql }: Schema): void => {
  db.exec('BEGIN IMMEDIATE')
  try {
    if (isEmpty(db)) db.exec(sql)
    db.exec('COMMIT')
  } catch (error) {
    db.exec('ROLLBACK')
    throw error
  }
}

/** Brings an older file forward. A step takes the tables as they were made, and a log without holes. */
export const bringForward = (
  db: DatabaseSync,
  version: bigint,
  schema: Schema,
): HistoryDamaged | undefined => {
  const not = (why: string): HistoryDamaged => ({
    _tag: 'HistoryDamaged',
    stream: '',
    reason: `the tables of version ${version} cannot be brought forward: ${why}`,
  })
  try {
    const misfit = migrate(db, schema)
    return misfit === undefined ? undefined : not(misfit)
  } catch (error) {
    if (!isMisfit(error)) throw error
    return not(detailOf(error))
  }
}

const prepareFile = (
  db: DatabaseSync,
  { maxBytes }: OpenDatabase,
  schema: Schema,
): StoreUnavailable | HistoryDamaged | undefined => {
  if (isEmpty(db)) {
    db.exec('PRAGMA journal_mode = WAL')
    createSchema(db, schema)
  }
  const found = fileVersion(db, schema)
  const isOlder = found._tag === 'older' && canMigrate(found.version, schema)
  if (found._tag !== 'current' && !isOlder) return otherVersion(found, schema)
  // Every acknowledged append is on the disk: FULL syncs the WAL at each commit.
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
  const damage = isOlder ? bringForward(db, found.version, schema) : undefined
  if (damage !== undefined) return damage
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
  schema: Schema,
): E.Either<StoreUnavailable | HistoryDamaged, OpenedDatabase> => {
  const problem = prepareFile(db, open, schema) ?? damageOf(db, schema)
  if (problem !== undefined) return E.left(problem)
  const statements = prepare(db)
  return E.map(() => ({ db, statements }))(endsOf(statements))
}

/**
 * Opens the file for writing, or makes it; an older version of the tables is brought forward, and
 * nothing is written to a file that is not ours or newer than this program. Throws what SQLite and
 * the file system throw.
 */
export const openDatabase = (
  open: OpenDatabase,
  schema: Schema = CURRENT,
): E.Either<StoreUnavailable | HistoryDamaged, OpenedDatabase> => {
  createOwnersFile(open.path)
  const refusal = mayWrite(open.path)
  if (refusal !== undefined) return E.left(refusal)
  const db = new DatabaseSync(open.path, {
    enableForeignKeyConstraints: true,
    // No waiting inside SQLite: it would stop the whole process. The store waits by itself.
    timeout: 0,
  })
  try {
    const opened = begin(db, open, schema)
    if (E.isLeft(opened)) db.close()
    return opened
  } catch (error) {
    db.close()
    throw error
  }
}
