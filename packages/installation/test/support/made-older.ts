import { hash } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'

// The table of events of version 2, as it was made.
const EVENTS_2 = `
CREATE TABLE events (
  position INTEGER PRIMARY KEY AUTOINCREMENT CHECK (position > 0),
  stream INTEGER NOT NULL REFERENCES streams (id),
  revision INTEGER NOT NULL CHECK (revision >= 0),
  event_id TEXT NOT NULL,
  digest BLOB NOT NULL CHECK (length(digest) = 32),
  envelope BLOB NOT NULL,
  UNIQUE (stream, revision),
  UNIQUE (stream, event_id)
) STRICT;
INSERT INTO events (position, stream, revision, event_id, digest, envelope)
  SELECT position, stream, revision, 'event ' || position, sha256(envelope), envelope
  FROM events_3 ORDER BY position;
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
`

/** Makes of the file of a log one of schema version 2, as an older program would have left it. */
export const madeOlder = (path: string): void => {
  const db = new DatabaseSync(path)
  db.function('sha256', (bytes) =>
    bytes instanceof Uint8Array ? hash('sha256', bytes, 'buffer') : null,
  )
  db.exec(`
    DROP TRIGGER events_are_never_changed;
    DROP TRIGGER events_are_never_deleted;
    DROP TRIGGER events_are_only_added_at_the_end;
    ALTER TABLE events RENAME TO events_3;
    ${EVENTS_2}
    DELETE FROM sqlite_sequence WHERE name = 'events';
    UPDATE sqlite_sequence SET name = 'events' WHERE name = 'events_3';
    DROP TABLE events_3;
    PRAGMA user_version = 2;
  `)
  db.close()
}
