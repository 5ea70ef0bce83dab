import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { EventStore } from '@meldplicht/event-store'
import type { EventStoreHarness } from '@meldplicht/event-store/contract'
import { contractRetry } from '@meldplicht/event-store/contract'
import { openSqliteStore } from '@meldplicht/event-store-sqlite'
import { either as E } from 'fp-ts'

/** A SQLite store under test, in a directory of its own. */
export const makeSqliteHarness = async (): Promise<EventStoreHarness> => {
  const directory = await mkdtemp(join(tmpdir(), 'meldplicht-store-'))
  const path = join(directory, 'log.db')
  const opened: Array<EventStore> = []
  const open = async (): Promise<EventStore> => {
    const store = await openSqliteStore({ path, retry: contractRetry })()
    if (E.isLeft(store)) throw new Error(`the store does not open: ${JSON.stringify(store.left)}`)
    opened.push(store.right)
    return store.right
  }
  return {
    store: await open(),
    reopen: open,
    damage: async (stream) => {
      const db = new DatabaseSync(path)
      db.exec('DROP TRIGGER events_are_never_deleted')
      db.prepare(
        'DELETE FROM events WHERE stream = (SELECT id FROM streams WHERE name = ?) AND revision = 1',
      ).run(stream)
      db.close()
    },
    // Another process holds the lock for a moment, as one that appends.
    disturb: async (how) => {
      const db = new DatabaseSync(path)
      db.exec('BEGIN IMMEDIATE')
      const release = async (): Promise<void> => {
        clearTimeout(timer)
        if (db.isOpen) db.close()
      }
      const timer = setTimeout(() => void release(), how % 10)
      return release
    },
    close: async () => {
      for (const store of opened) await store.close()()
      await rm(directory, { recursive: true })
    },
  }
}
