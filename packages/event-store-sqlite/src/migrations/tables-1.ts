/** The tables of version 1, as they were made. */
export const TABLES_1 = `
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
