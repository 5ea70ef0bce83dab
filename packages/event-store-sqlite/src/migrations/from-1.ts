import type { Migration } from '../migrate.ts'
import { TABLES_1 } from './tables-1.ts'

/**
 * From the tables of version 1, in which every event held the name of its stream, to those of
 * version 2. Positions, bytes and digests stay what they were, and so does the next position. A
 * log with a hole in it breaks the rules of the new tables: it is left as it was.
 *
 * @param tables - the tables of version 2
 */
export const from1 = (tables: string): Migration => ({
  from: 1n,
  tables: TABLES_1,
  migrate: (db) => {
    db.exec(`
      DROP TRIGGER events_are_never_changed;
      DROP TRIGGER events_are_never_deleted;
      DROP TRIGGER events_are_only_added_at_the_end;
      ALTER TABLE events RENAME TO events_1;
      ALTER TABLE log RENAME TO log_1;
    `)
    db.exec(tables)
    db.exec(`
      UPDATE log SET first_position = (SELECT first_position FROM log_1);
      INSERT INTO streams (name) SELECT stream FROM events_1 GROUP BY stream ORDER BY min(position);
      INSERT INTO events (position, stream, revision, event_id, digest, envelope)
        SELECT position, id, revision, event_id, digest, envelope
        FROM events_1 JOIN streams ON name = stream ORDER BY position;
      DELETE FROM sqlite_sequence WHERE name = 'events';
      UPDATE sqlite_sequence SET name = 'events' WHERE name = 'events_1';
      DROP TABLE events_1;
      DROP TABLE log_1;
    `)
  },
})
