import type { Migration } from '../migrate.ts'

/**
 * From the tables of version 2, which had an index over the ids of events as well, to those of
 * version 3. Positions, bytes and digests stay what they were, and so does the next position. A
 * log with a hole in it breaks the rules of the new table: it is left as it was.
 *
 * @param events - the table of events of version 3, with its triggers
 */
export const from2 = (events: string): Migration => ({
  from: 2n,
  migrate: (db) => {
    db.exec(`
      DROP TRIGGER events_are_never_changed;
      DROP TRIGGER events_are_never_deleted;
      DROP TRIGGER events_are_only_added_at_the_end;
      ALTER TABLE events RENAME TO events_2;
    `)
    db.exec(events)
    db.exec(`
      INSERT INTO events (position, stream, revision, event_id, digest, envelope)
        SELECT position, stream, revision, event_id, digest, envelope
        FROM events_2 ORDER BY position;
      DELETE FROM sqlite_sequence WHERE name = 'events';
      UPDATE sqlite_sequence SET name = 'events' WHERE name = 'events_2';
      DROP TABLE events_2;
    `)
  },
})
