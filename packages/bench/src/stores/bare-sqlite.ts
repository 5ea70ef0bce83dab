import { DatabaseSync } from 'node:sqlite'
import { crc32 } from 'node:zlib'
import { Envelope } from '@meldplicht/event-store'
import type { Frozen } from './sample.ts'

/** The least that an event table can be, with the pragmas of the store. */
export interface BareSqlite {
  /** One row, one transaction, one sync. */
  readonly append: (one: Frozen) => void
  /** Every row of the log in its order, parsed, and summed up if asked; answers how many. */
  readonly readAll: (summed?: boolean) => number
  readonly close: () => void
}

/** Opens a {@link BareSqlite}. */
export const bareSqlite = (path: string): BareSqlite => {
  const db = new DatabaseSync(path)
  db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
    CREATE TABLE events (
      position INTEGER PRIMARY KEY AUTOINCREMENT,
      stream TEXT NOT NULL,
      revision INTEGER NOT NULL,
      event TEXT NOT NULL,
      UNIQUE (stream, revision)
    ) STRICT`)
  const insert = db.prepare('INSERT INTO events (stream, revision, event) VALUES (?, ?, ?)')
  const page = db.prepare(
    'SELECT position, event FROM events WHERE position > ? ORDER BY position LIMIT 500',
  )
  return {
    append: ({ stream, event }) =>
      void insert.run(stream, event.revision, JSON.stringify(Envelope.encode(event))),
    readAll: (summed = false) => {
      let [read, after] = [0, 0]
      for (;;) {
        const rows = page.all(after)
        for (const { event } of rows) {
          const text = String(event)
          if (summed && crc32(text) < 0) throw new Error('no checksum')
          if (JSON.parse(text) !== null) read += 1
        }
        const last = rows.at(-1)?.['position']
        if (typeof last !== 'number') return read
        after = last
      }
    },
    close: () => db.close(),
  }
}
