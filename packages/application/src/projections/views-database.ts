import { closeSync, mkdirSync, openSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { inTransaction } from './in-transaction.ts'
import { isBusy, isRubbish } from './views-error.ts'

/** "MPvw": tells our file from any other SQLite database. */
export const VIEWS_APPLICATION_ID = 0x4d507677

/** Raise it when a view or a rule behind it changes: the views are then thrown away and made anew. */
export const VIEWS_VERSION = 8

const SCHEMA = `
  CREATE TABLE progress (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    position TEXT,
    first_event TEXT,
    last_event TEXT,
    edition TEXT
  ) STRICT;
  INSERT INTO progress (one) VALUES (1);
  CREATE TABLE incidents (
    seq INTEGER PRIMARY KEY,
    incident TEXT NOT NULL,
    organisation TEXT NOT NULL,
    year INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    status TEXT NOT NULL,
    due TEXT,
    summary TEXT,
    UNIQUE (incident, organisation),
    UNIQUE (organisation, year, ordinal)
  ) STRICT;
  CREATE INDEX incidents_by_status ON incidents (status, organisation);
  CREATE TABLE organisations (organisation TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT;
  CREATE TABLE reads (
    seq INTEGER PRIMARY KEY,
    organisation TEXT NOT NULL,
    incident TEXT NOT NULL,
    reader TEXT NOT NULL,
    part TEXT NOT NULL,
    attachment TEXT,
    times INTEGER NOT NULL DEFAULT 1,
    at TEXT NOT NULL
  ) STRICT;
  CREATE INDEX reads_by_incident ON reads (incident, organisation);
  CREATE TABLE troubles (stream TEXT PRIMARY KEY, reason TEXT NOT NULL) STRICT;
  PRAGMA application_id = ${VIEWS_APPLICATION_ID};
  PRAGMA user_version = ${VIEWS_VERSION};
`

const TABLES = ['incidents', 'organisations', 'reads', 'troubles'] as const

// Short: waiting inside SQLite stops the whole process. Who waits longer does so outside.
const BUSY_TIMEOUT = 200

const pragma = (db: DatabaseSync, name: string): unknown =>
  db.prepare(`PRAGMA ${name}`).get()?.[name]

const tablesOf = (db: DatabaseSync): ReadonlyArray<string> =>
  db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .all()
    .map((row) => String(row['name']))

// Inside one transaction, for another process may be doing the same at this moment.
const makeAnew = (db: DatabaseSync): void =>
  inTransaction(db, () => {
    const ours = pragma(db, 'application_id') === VIEWS_APPLICATION_ID
    if (ours && pragma(db, 'user_version') === VIEWS_VERSION) return
    for (const table of tablesOf(db)) db.exec(`DROP TABLE "${table.replaceAll('"', '""')}"`)
    db.exec(SCHEMA)
  })

const begin = (db: DatabaseSync, path: string): void => {
  const application = pragma(db, 'application_id')
  // Disposable is only what is ours: whoever names another database by mistake keeps it.
  if (application !== VIEWS_APPLICATION_ID && (application !== 0 || tablesOf(db).length > 0))
    throw new Error(`${path} is a database of another application`)
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
  if (application !== VIEWS_APPLICATION_ID || pragma(db, 'user_version') !== VIEWS_VERSION)
    makeAnew(db)
  // Reads each table once: a broken page is found here and not by a page that shows it.
  for (const table of [...TABLES, 'progress']) db.prepare(`SELECT count(*) FROM ${table}`).get()
}

const removeFiles = (path: string): void => {
  for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true })
}

const open = (path: string): DatabaseSync => {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  closeSync(openSync(path, 'a', 0o600))
  const db = new DatabaseSync(path, { timeout: BUSY_TIMEOUT })
  try {
    begin(db, path)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/**
 * Opens the views, or makes them. Views of another version are made anew, a file that is broken is
 * thrown away: the views are disposable and come back the same from the log. A database of another
 * application is left as it is. Throws what SQLite and the file system throw.
 *
 * @param patience - how long to wait for another process, in milliseconds
 */
export const openViewsDatabase = async (path: string, patience: number): Promise<DatabaseSync> => {
  const until = performance.now() + patience
  for (let mended = false; ; ) {
    try {
      return open(path)
    } catch (error) {
      if (isRubbish(error) && !mended) {
        removeFiles(path)
        mended = true
      } else if (!isBusy(error) || performance.now() >= until) throw error
    }
    await sleep(20)
  }
}

/** Empties every view and forgets how far they were. */
export const emptyViews = (db: DatabaseSync): void =>
  inTransaction(db, () => {
    for (const table of TABLES) db.exec(`DELETE FROM ${table}`)
    db.exec(`UPDATE progress
      SET position = NULL, first_event = NULL, last_event = NULL, edition = NULL`)
  })
