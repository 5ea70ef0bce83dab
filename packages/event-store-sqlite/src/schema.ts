import type { Migration, Schema } from './migrate.ts'
import { from1 } from './migrations/from-1.ts'
import { from2 } from './migrations/from-2.ts'
import { TABLES_2 } from './migrations/tables-2.ts'

/** `MLDP` in ASCII: says that a SQLite file is a log of Meldplicht (PRAGMA application_id). */
export const APPLICATION_ID = 0x4d4c4450n

/** Version of the tables below (PRAGMA user_version). */
const SCHEMA_VERSION = 3n

// Appending touches every index, and each page of it is written twice: one is all there is. That an
// id is nowhere else in its stream follows from how it is derived, here as on EventStoreDB. What
// the envelope says stands there only, but for where it belongs.
const EVENTS = `
CREATE TABLE events (
  position INTEGER PRIMARY KEY AUTOINCREMENT CHECK (position > 0),
  stream INTEGER NOT NULL REFERENCES streams (id),
  revision INTEGER NOT NULL CHECK (revision >= 0),
  checksum INTEGER NOT NULL CHECK (checksum BETWEEN 0 AND 4294967295),
  envelope BLOB NOT NULL,
  UNIQUE (stream, revision)
) STRICT;
CREATE TRIGGER events_are_never_changed BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END;
CREATE TRIGGER events_are_never_deleted BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'an event is never deleted'); END;
CREATE TRIGGER events_are_only_added_at_the_end BEFORE INSERT ON events
WHEN NEW.revision <> (
    SELECT coalesce(max(revision) + 1, 0) FROM events WHERE stream = NEW.stream
  )
  OR (NEW.position > 0 AND EXISTS (SELECT 1 FROM events WHERE position >= NEW.position))
BEGIN SELECT RAISE(ABORT, 'an event is only added at the end'); END;
`

/**
 * The log. Stored shape: it changes only by a new version and a migration.
 *
 * Positions are given out from `first_position` on, without gaps and never twice (AUTOINCREMENT),
 * so that a row that was taken out leaves a hole that every later read of the log sees. A stream
 * has a number, given out as streams come: names are random, and indexes over them would touch
 * other pages with every append. The triggers hold back whoever opens the file with another tool;
 * whoever drops them is found out by the checksums and the holes, unless he mends those as well.
 */
const SCHEMA = `
CREATE TABLE streams (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  name TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE log (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  first_position INTEGER NOT NULL CHECK (first_position > 0)
) STRICT;
INSERT INTO log VALUES (1, 1);
CREATE TRIGGER streams_are_never_changed BEFORE UPDATE ON streams
BEGIN SELECT RAISE(ABORT, 'a stream is never changed'); END;
CREATE TRIGGER streams_are_never_deleted BEFORE DELETE ON streams
BEGIN SELECT RAISE(ABORT, 'a stream is never deleted'); END;
CREATE TRIGGER streams_are_never_replaced BEFORE INSERT ON streams
WHEN EXISTS (SELECT 1 FROM streams WHERE name = NEW.name OR id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'a stream is never replaced'); END;
${EVENTS}PRAGMA application_id = ${APPLICATION_ID};
PRAGMA user_version = ${SCHEMA_VERSION};
`

/** The steps from every version that ever was. A step keeps the tables that it leads to. */
const MIGRATIONS: ReadonlyArray<Migration> = [from1(TABLES_2), from2(EVENTS)]

/** The tables as this program knows them. */
export const CURRENT: Schema = { version: SCHEMA_VERSION, sql: SCHEMA, migrations: MIGRATIONS }
