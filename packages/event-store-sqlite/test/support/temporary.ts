import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { EventStore } from '@meldplicht/event-store'
import { contractRetry } from '@meldplicht/event-store/contract'
import type { SqliteStoreOptions } from '@meldplicht/event-store-sqlite'
import { openSqliteStore } from '@meldplicht/event-store-sqlite'
import { either as E } from 'fp-ts'
import { onTestFinished } from 'vitest'

/** A directory that is gone when the test is. */
export const temporaryDirectory = (): string => {
  const directory = mkdtempSync(join(tmpdir(), 'meldplicht-sqlite-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

/** A path for a database that is not there yet. */
export const temporaryFile = (): string => join(temporaryDirectory(), 'log.db')

/** Opens a store that must open; it is closed when the test is done. */
export const open = async (
  path: string,
  options: Omit<SqliteStoreOptions, 'path'> = {},
): Promise<EventStore> => {
  const store = await openSqliteStore({ retry: contractRetry, ...options, path })()
  if (E.isLeft(store)) throw new Error(`does not open: ${JSON.stringify(store.left)}`)
  onTestFinished(async () => void (await store.right.close()()))
  return store.right
}

/** Opens the file as another tool would, past the store. */
export const raw = (path: string): DatabaseSync => {
  const db = new DatabaseSync(path)
  onTestFinished(() => {
    if (db.isOpen) db.close()
  })
  return db
}
