import { hash } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import type { Envelope } from '@meldplicht/event-store'
import { canonicalBytes } from '@meldplicht/event-store'
import type { Migration, Schema } from '../../src/migrate.ts'
import { from1 } from '../../src/migrations/from-1.ts'
import { CURRENT } from '../../src/schema.ts'

// The tables of version 1, as they were made.
const OLD = `
CREATE TABLE events (
  position INTEGER PRIMARY KEY AUTOINCREMENT CHECK (position > 0),
  stream TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 0),
  event_id TEXT NOT NULL,
  digest BLOB NOT NULL CHECK (length(digest) = 32),
  envelope BLOB NOT NULL,
  UNIQUE (stream, revision),
  UNIQUE (stream, event_id)
) STRICT;
CREATE TABLE log (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  first_position INTEGER NOT NULL CHECK (first_position > 0)
) STRICT;
INSERT INTO log VALUES (1, 1);
CREATE TRIGGER events_are_never_changed BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END;
CREATE TRIGGER events_are_never_deleted BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'an event is never deleted'); END;
CREATE TRIGGER events_are_only_added_at_the_end BEFORE INSERT ON events
WHEN NEW.revision <> (
    SELECT coalesce(max(revision) + 1, 0) FROM events WHERE stream = NEW.stream
  )
  OR EXISTS (SELECT 1 FROM events WHERE stream = NEW.stream AND event_id = NEW.event_id)
  OR (NEW.position > 0 AND EXISTS (SELECT 1 FROM events WHERE position >= NEW.position))
BEGIN SELECT RAISE(ABORT, 'an event is only added at the end'); END;
PRAGMA application_id = ${0x4d4c4450};
PRAGMA user_version = 1;
`

/** Makes a file of that version with these events in it. */
export const makeOldFile = (path: string, events: ReadonlyArray<Envelope>): void => {
  const db = new DatabaseSync(path)
  db.exec('PRAGMA journal_mode = WAL')
  db.exec(OLD)
  const insert = db.prepare(
    'INSERT INTO events (stream, revision, event_id, digest, envelope) VALUES (?, ?, ?, ?, ?)',
  )
  for (const event of events) {
    const bytes = canonicalBytes(event)
    const digest = hash('sha256', bytes, 'buffer')
    insert.run(event.stream, event.revision, event.eventId, digest, bytes)
  }
  db.close()
}

/** The step from that version to the next; `between` runs when it is done and not committed. */
export const fromOld = (between: () => void = () => {}): Migration => ({
  from: 1n,
  migrate: (db) => {
    from1(CURRENT.sql).migrate(db)
    between()
  },
})

/** The tables of today, with the way to them. */
export const withMigrations = (...migrations: ReadonlyArray<Migration>): Schema => ({
  ...CURRENT,
  migrations,
})
