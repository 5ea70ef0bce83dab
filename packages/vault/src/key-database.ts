import { closeSync, openSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { either as E } from 'fp-ts'
import * as t from 'io-ts'
import type { VaultError } from './errors.ts'
import { syncFolderOf } from './master-key.ts'

/** `MLVK`, so that `file` and we can tell a key file from any other database. */
export const APPLICATION_ID = 0x4d4c564b
/** The version of the schema below. */
export const SCHEMA_VERSION = 1

const SCHEMA = `
PRAGMA application_id = ${APPLICATION_ID};
PRAGMA user_version = ${SCHEMA_VERSION};
CREATE TABLE vault (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  master_check BLOB NOT NULL CHECK (length(master_check) = 32),
  destructions INTEGER NOT NULL DEFAULT 0,
  destructions_cleared INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE keys (
  key_id TEXT PRIMARY KEY NOT NULL,
  stream TEXT NOT NULL,
  about TEXT NOT NULL,
  retention TEXT NOT NULL,
  nonce BLOB CHECK (length(nonce) = 12),
  wrapped BLOB CHECK (length(wrapped) = 48),
  erased_at TEXT,
  under TEXT,
  CHECK ((wrapped IS NULL) = (nonce IS NULL)),
  CHECK ((wrapped IS NULL) = (erased_at IS NOT NULL)),
  CHECK ((erased_at IS NULL) = (under IS NULL))
) STRICT;
CREATE UNIQUE INDEX live_keys ON keys (stream, about, retention) WHERE wrapped IS NOT NULL;
CREATE TRIGGER keys_stay BEFORE DELETE ON keys BEGIN
  SELECT RAISE(ABORT, 'a key is destroyed, never deleted');
END;
CREATE TRIGGER keys_are_only_destroyed BEFORE UPDATE ON keys
WHEN OLD.wrapped IS NULL OR NEW.wrapped IS NOT NULL OR NEW.key_id <> OLD.key_id
  OR NEW.stream <> OLD.stream OR NEW.about <> OLD.about OR NEW.retention <> OLD.retention
BEGIN
  SELECT RAISE(ABORT, 'a key does not change, and a destroyed key does not come back');
END;
`

/** Makes an empty key file for the owner only; one that is there stays as it is. */
export const makeEmptyKeyFile = (path: string): void => {
  closeSync(openSync(path, 'a', 0o600))
  syncFolderOf(path)
}

/**
 * Opens an existing file, with the settings that every connection needs. Never creates one.
 *
 * @param busyTimeout - how long a call waits for another process, in milliseconds
 */
export const connect = (path: string, busyTimeout: number): DatabaseSync => {
  const url = pathToFileURL(path)
  url.searchParams.set('mode', 'rw')
  const db = new DatabaseSync(url, { timeout: busyTimeout })
  // FULL: a key is on the disk before the event that needs it. secure_delete: a destroyed key is
  // overwritten with zeros. Neither is remembered by the file, so each connection sets them.
  db.exec(`
    PRAGMA synchronous = FULL;
    PRAGMA fullfsync = ON;
    PRAGMA checkpoint_fullfsync = ON;
    PRAGMA secure_delete = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA trusted_schema = OFF;
  `)
  return db
}

/** Runs `work` in one write transaction; rolls back and throws on when it throws. */
export const transaction = <A>(db: DatabaseSync, work: () => A): A => {
  db.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    db.exec('COMMIT')
    return result
  } catch (thrown) {
    if (db.isTransaction) db.exec('ROLLBACK')
    throw thrown
  }
}

const SQLITE_BUSY = 5

const Marks = t.type({ application: t.number, version: t.number, objects: t.number })
const MARKS = `
  SELECT (SELECT application_id FROM pragma_application_id) AS application,
    (SELECT user_version FROM pragma_user_version) AS version,
    (SELECT count(*) FROM sqlite_schema) AS objects`

/** Whether this file is a key file of ours, one that still has to become one, or neither. */
export const inspect = (
  db: DatabaseSync,
  path: string,
): E.Either<VaultError, 'empty' | 'key-file'> => {
  const marks: unknown = db.prepare(MARKS).get()
  if (!Marks.is(marks)) return E.left({ _tag: 'KeysDamaged', path, detail: 'no header' })
  const { application, version, objects } = marks
  if (application === 0 && version === 0 && objects === 0) return E.right('empty')
  if (application !== APPLICATION_ID) {
    const detail = `${path} is not a key file`
    return E.left({ _tag: 'VaultUnavailable', reason: 'other-file', detail })
  }
  if (version !== SCHEMA_VERSION) {
    const detail = `${path} has version ${version}, this program knows ${SCHEMA_VERSION}`
    return E.left({ _tag: 'VaultUnavailable', reason: 'other-version', detail })
  }
  return E.right('key-file')
}

const isBusy = (thrown: unknown): boolean =>
  thrown instanceof Error && 'errcode' in thrown && thrown.errcode === SQLITE_BUSY

// SQLite does not wait for others when it changes the journal mode, so we do. The wait blocks,
// as every call of node:sqlite does; it happens once in the life of a key file.
const useWal = (db: DatabaseSync, busyTimeout: number): void => {
  for (let waited = 0; ; waited += 10) {
    try {
      db.exec('PRAGMA journal_mode = WAL')
      return
    } catch (thrown) {
      if (!isBusy(thrown) || waited >= busyTimeout) throw thrown
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
    }
  }
}

/** Turns an empty file into a key file, unless another process just did. */
export const initialise = (
  db: DatabaseSync,
  path: string,
  busyTimeout: number,
  makeCheck: () => Uint8Array,
): void => {
  useWal(db, busyTimeout)
  transaction(db, () => {
    const state = inspect(db, path)
    if (E.isLeft(state) || state.right !== 'empty') return
    const check = makeCheck()
    db.exec(SCHEMA)
    db.prepare('INSERT INTO vault (one, master_check) VALUES (1, ?)').run(check)
  })
}
