import { hash } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import type { Envelope } from '@meldplicht/event-store'
import { canonicalBytes } from '@meldplicht/event-store'
import type { Migration, Schema } from '../../src/migrate.ts'
import { TABLES_1 } from '../../src/migrations/tables-1.ts'
import { TABLES_2 } from '../../src/migrations/tables-2.ts'
import { CURRENT } from '../../src/schema.ts'

/** Versions of the tables that there were before. */
export type OldVersion = 1 | 2

const INSERT = {
  1: `INSERT INTO events (stream, revision, event_id, digest, envelope)
    VALUES (?, ?, ?, ?, ?)`,
  2: `INSERT INTO events (stream, revision, event_id, digest, envelope)
    VALUES ((SELECT id FROM streams WHERE name = ?), ?, ?, ?, ?)`,
}

/** Makes a file of an old version with these events in it. */
export const makeOldFile = (
  version: OldVersion,
  path: string,
  events: ReadonlyArray<Envelope>,
): void => {
  const db = new DatabaseSync(path)
  db.exec('PRAGMA journal_mode = WAL')
  db.exec(version === 1 ? TABLES_1 : TABLES_2)
  const insert = db.prepare(INSERT[version])
  for (const event of events) {
    if (version === 2 && event.revision === 0n)
      db.prepare('INSERT INTO streams (name) VALUES (?)').run(event.stream)
    const bytes = canonicalBytes(event)
    const digest = hash('sha256', bytes, 'buffer')
    insert.run(event.stream, event.revision, event.eventId, digest, bytes)
  }
  db.close()
}

/** The tables of today and the way to them; `between` runs when it is done and not committed. */
export const halted = (between: () => void): Schema => ({
  ...CURRENT,
  migrations: CURRENT.migrations.map((step) => ({
    ...step,
    migrate: (db) => {
      step.migrate(db)
      if (step.from === CURRENT.version - 1n) between()
    },
  })),
})

/** Tables of a later day, which are those of today, with steps that lead on to them. */
export const later = (version: bigint, ...steps: ReadonlyArray<Migration>): Schema => ({
  ...CURRENT,
  version,
  migrations: [...CURRENT.migrations, ...steps],
})
