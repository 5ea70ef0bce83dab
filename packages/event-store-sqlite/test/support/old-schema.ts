import { hash } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import type { Envelope } from '@meldplicht/event-store'
import { canonicalBytes } from '@meldplicht/event-store'
import type { Migration, Schema } from '../../src/migrate.ts'
import { CURRENT } from '../../src/schema.ts'

// A version of the tables that never was: without digests and without where the log begins.
const OLD = `
CREATE TABLE events (
  position INTEGER PRIMARY KEY AUTOINCREMENT,
  stream TEXT NOT NULL,
  revision INTEGER NOT NULL,
  event_id TEXT NOT NULL,
  envelope BLOB NOT NULL
) STRICT;
PRAGMA application_id = ${0x4d4c4450};
PRAGMA user_version = 0;
`

/** Makes a file of that version with these events in it. */
export const makeOldFile = (path: string, events: ReadonlyArray<Envelope>): void => {
  const db = new DatabaseSync(path)
  db.exec('PRAGMA journal_mode = WAL')
  db.exec(OLD)
  const insert = db.prepare('INSERT INTO events VALUES (NULL, ?, ?, ?, ?)')
  for (const event of events)
    insert.run(event.stream, event.revision, event.eventId, canonicalBytes(event))
  db.close()
}

/** From that version to version 1; `between` runs when half of the work is done. */
export const fromOld = (between: () => void = () => {}): Migration => ({
  from: 0n,
  migrate: (db) => {
    db.function('sha256', (bytes) =>
      bytes instanceof Uint8Array ? hash('sha256', bytes, 'buffer') : null,
    )
    db.exec('ALTER TABLE events RENAME TO old_events')
    db.exec(CURRENT.sql)
    between()
    db.exec(`INSERT INTO streams (name)
      SELECT stream FROM old_events GROUP BY stream ORDER BY min(position)`)
    db.exec(`INSERT INTO events (stream, revision, event_id, digest, envelope)
      SELECT id, revision, event_id, sha256(envelope), envelope FROM old_events
      JOIN streams ON name = stream ORDER BY position`)
    db.exec("DROP TABLE old_events; DELETE FROM sqlite_sequence WHERE name = 'old_events'")
  },
})

/** The tables of today, with the way to them. */
export const withMigrations = (...migrations: ReadonlyArray<Migration>): Schema => ({
  ...CURRENT,
  migrations,
})
