import { DatabaseSync } from 'node:sqlite'
import { crc32 } from 'node:zlib'
import { Envelope } from '@meldplicht/event-store'
import { openSqliteStore } from '@meldplicht/event-store-sqlite'
import { right } from '@meldplicht/testing'
import type { Frozen } from './sample.ts'

/** Rows written by hand into the tables of the store, past the store. */
export interface SameTables {
  /** One event with its checksum, one transaction, one sync; nothing is checked before. */
  readonly append: (one: Frozen) => void
  readonly close: () => void
}

/** Opens {@link SameTables}: what the indexes, triggers and checksums cost without the port. */
export const sameTables = async (path: string): Promise<SameTables> => {
  const store = await right(openSqliteStore({ path }))
  await right(store.close())
  const db = new DatabaseSync(path)
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
  const add = db.prepare('INSERT INTO streams (name) VALUES (?)')
  const insert = db.prepare(
    'INSERT INTO events (stream, revision, checksum, envelope) VALUES (?, ?, ?, ?)',
  )
  const begin = db.prepare('BEGIN IMMEDIATE')
  const commit = db.prepare('COMMIT')
  let last: { readonly stream: string; readonly id: number | bigint } | undefined
  return {
    append: ({ stream, event }) => {
      const text = Buffer.from(JSON.stringify(Envelope.encode(event)))
      begin.run()
      if (last?.stream !== stream) last = { stream, id: add.run(stream).lastInsertRowid }
      insert.run(last.id, event.revision, crc32(text), text)
      commit.run()
    },
    close: () => db.close(),
  }
}
