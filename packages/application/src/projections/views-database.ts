import { closeSync, mkdirSync, openSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** "MPvw": tells our file from any other SQLite database. */
export const VIEWS_APPLICATION_ID = 0x4d507677

/** Raise it when a view or a rule behind it changes: the file is then thrown away and made anew. */
export const VIEWS_VERSION = 1

const SCHEMA = `
  CREATE TABLE progress (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    position TEXT,
    first_event TEXT
  ) STRICT;
  INSERT INTO progress (one) VALUES (1);
  CREATE TABLE incidents (
    seq INTEGER PRIMARY KEY,
    incident TEXT NOT NULL UNIQUE,
    organisation TEXT NOT NULL,
    year INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    status TEXT NOT NULL,
    summary TEXT NOT NULL,
    UNIQUE (organisation, year, ordinal)
  ) STRICT;
  CREATE INDEX incidents_by_status ON incidents (status, organisation);
  CREATE TABLE organisations (organisation TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT;
  CREATE TABLE reads (
    seq INTEGER PRIMARY KEY,
    incident TEXT NOT NULL,
    reader TEXT NOT NULL,
    part TEXT NOT NULL,
    at TEXT NOT NULL
  ) STRICT;
  CREATE INDEX reads_by_incident ON reads (incident);
  PRAGMA application_id = ${VIEWS_APPLICATION_ID};
  PRAGMA user_version = ${VIEWS_VERSION};
`

const pragma = (db: DatabaseSync, name: string): unknown =>
  db.prepare(`PRAGMA ${name}`).get()?.[name]

const begin = (db: DatabaseSync): 'ours' | 'of-another-version' => {
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
  db.exec('BEGIN IMMEDIATE')
  const empty = db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined
  if (empty) db.exec(SCHEMA)
  db.exec('COMMIT')
  const ours =
    pragma(db, 'application_id') === VIEWS_APPLICATION_ID &&
    pragma(db, 'user_version') === VIEWS_VERSION
  return ours ? 'ours' : 'of-another-version'
}

const removeFiles = (path: string): void => {
  for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true })
}

const NOT_A_DATABASE = new Set([11, 26])

const isRubbish = (error: unknown): boolean =>
  error instanceof Error &&
  'errcode' in error &&
  typeof error.errcode === 'number' &&
  NOT_A_DATABASE.has(error.errcode & 0xff)

const open = (path: string): DatabaseSync => {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  closeSync(openSync(path, 'a', 0o600))
  return new DatabaseSync(path, { timeout: 5000 })
}

/**
 * Opens the views, or makes them. A file of another version, or one that is broken, is thrown
 * away: the views are disposable and come back the same from the log. Throws what SQLite throws.
 */
export const openViewsDatabase = (path: string): DatabaseSync => {
  const db = open(path)
  try {
    if (begin(db) === 'ours') return db
    db.close()
  } catch (error) {
    if (db.isOpen) db.close()
    if (!isRubbish(error)) throw error
  }
  removeFiles(path)
  const fresh = open(path)
  begin(fresh)
  return fresh
}

/** Empties every view and forgets how far they were. */
export const emptyViews = (db: DatabaseSync): void => {
  db.exec(`
    BEGIN IMMEDIATE;
    DELETE FROM incidents;
    DELETE FROM organisations;
    DELETE FROM reads;
    UPDATE progress SET position = NULL, first_event = NULL;
    COMMIT;
  `)
}
