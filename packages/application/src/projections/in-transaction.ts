import type { DatabaseSync } from 'node:sqlite'

/** Runs `work` in one write transaction; rolls back and throws on when it throws. */
export const inTransaction = <A>(db: DatabaseSync, work: () => A): A => {
  db.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    db.exec('COMMIT')
    return result
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK')
    throw error
  }
}
