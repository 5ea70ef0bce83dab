import { hash } from 'node:crypto'
import type { Migration } from '../migrate.ts'
import { checksumOf } from '../stored-row.ts'
import { TABLES_2 } from './tables-2.ts'

const isBytes = (u: unknown): u is Uint8Array => u instanceof Uint8Array

// An event that was changed before today stays one that was changed: its checksum is wrong on
// purpose, so that every read goes on saying so.
const carriedOver = (envelope: unknown, digest: unknown): number | null => {
  if (!isBytes(envelope) || !isBytes(digest)) return null
  const checksum = checksumOf(envelope)
  const isAsStored = Buffer.compare(digest, hash('sha256', envelope, 'buffer')) === 0
  return isAsStored ? checksum : 0xffff_ffff - checksum
}

/**
 * From the tables of version 2, which had SHA-256 for a checksum, and the ids of events in a
 * column and an index as well, to those of version 3. Positions and bytes stay what they were, and so does the
 * next position. A log with a hole in it breaks the rules of the new table: it is left as it was.
 *
 * @param events - the table of events of version 3, with its triggers
 */
export const from2 = (events: string): Migration => ({
  from: 2n,
  tables: TABLES_2,
  migrate: (db) => {
    db.function('carried_over', { deterministic: true }, carriedOver)
    db.exec(`
      DROP TRIGGER events_are_never_changed;
      DROP TRIGGER events_are_never_deleted;
      DROP TRIGGER events_are_only_added_at_the_end;
      ALTER TABLE events RENAME TO events_2;
    `)
    db.exec(events)
    db.exec(`
      INSERT INTO events (position, stream, revision, checksum, envelope)
        SELECT position, stream, revision, carried_over(envelope, digest), envelope
        FROM events_2 ORDER BY position;
      DELETE FROM sqlite_sequence WHERE name = 'events';
      UPDATE sqlite_sequence SET name = 'events' WHERE name = 'events_2';
      DROP TABLE events_2;
    `)
  },
})
