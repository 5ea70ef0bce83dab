import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** A copy of a database that nobody else sees, to change at will. */
export interface PrivateCopy {
  readonly db: DatabaseSync
  /** Closes it; nothing of it stays. */
  readonly close: () => void
}

/**
 * Copies a database, as it is at this moment, to a temporary directory for the owner only. What is
 * read stays as it was. Throws what SQLite and the file system throw.
 */
export const privateCopy = (from: DatabaseSync): PrivateCopy => {
  const directory = mkdtempSync(join(tmpdir(), 'meldplicht-'))
  const clear = (): void => rmSync(directory, { recursive: true, force: true })
  try {
    const path = join(directory, 'log.db')
    from.prepare('VACUUM INTO ?').run(path)
    const db = new DatabaseSync(path)
    const close = (): void => {
      if (db.isOpen) db.close()
      clear()
    }
    // Nothing beside it: it is read through this one connection, and is gone afterwards.
    db.exec('PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY')
    return { db, close }
  } catch (error) {
    clear()
    throw error
  }
}
