import { rmSync, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'

const PAUSE = 50

const SQLITE_BUSY = 5

const take = (db: DatabaseSync): boolean => {
  try {
    db.exec('BEGIN EXCLUSIVE')
    return true
  } catch (thrown) {
    if (thrown instanceof Error && 'errcode' in thrown && thrown.errcode === SQLITE_BUSY)
      return false
    throw thrown
  }
}

const inodeOf = (path: string): bigint | undefined =>
  statSync(path, { bigint: true, throwIfNoEntry: false })?.ino

/** The lock, held; undefined while somebody else has it. */
const lock = (path: string): DatabaseSync | undefined => {
  const db = new DatabaseSync(path)
  const before = inodeOf(path)
  try {
    // Whoever had it took the file away: then this is a lock on a file without a name.
    if (before !== undefined && take(db) && inodeOf(path) === before) return db
  } catch (thrown) {
    db.close()
    throw thrown
  }
  db.close()
  return undefined
}

const release = (path: string, db: DatabaseSync): void => {
  try {
    rmSync(path, { force: true })
  } catch {
    // Windows keeps an open file. An empty one that stays behind keeps nobody out.
  } finally {
    db.close()
  }
}

/**
 * Runs `work` while no other process, and nobody else in this one, runs work under the same lock
 * file; `undefined` when somebody still did after `patience` milliseconds. The lock is one of
 * SQLite on an empty file: the system gives it free when a process dies, so that what is left of
 * one that was killed keeps nobody out. Throws what node:sqlite and `work` throw.
 */
export const whileAlone = async <A>(
  path: string,
  patience: number,
  work: () => Promise<A>,
): Promise<A | undefined> => {
  for (let waited = 0; ; waited += PAUSE) {
    const db = lock(path)
    if (db !== undefined) {
      try {
        return await work()
      } finally {
        release(path, db)
      }
    }
    if (waited >= patience) return undefined
    await setTimeout(PAUSE)
  }
}
