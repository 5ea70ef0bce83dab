import type { DatabaseSync } from 'node:sqlite'
import { isAsMade, NOT_AS_MADE } from './schema-damage.ts'

/** The step from one version of the tables to the next. It runs inside a transaction of ours. */
export interface Migration {
  readonly from: bigint
  /** Makes the tables that it takes, as they were made then. */
  readonly tables: string
  readonly migrate: (db: DatabaseSync) => void
}

/** The tables as a program knows them. */
export interface Schema {
  readonly version: bigint
  /** Makes them in an empty file, with their version and the application id. */
  readonly sql: string
  readonly migrations: ReadonlyArray<Migration>
}

const versionOf = (db: DatabaseSync): bigint => {
  const version = db.prepare('PRAGMA user_version').get()?.['user_version']
  return typeof version === 'number' ? BigInt(version) : -1n
}

/** The steps from a version to that of the schema; `undefined` when one is missing. */
const stepsFrom = (
  version: bigint,
  { version: target, migrations }: Schema,
): ReadonlyArray<Migration> | undefined => {
  const steps = Array.from({ length: Number(target - version) }, (_, i) =>
    migrations.find(({ from }) => from === version + BigInt(i)),
  ).filter((step) => step !== undefined)
  return BigInt(steps.length) === target - version ? steps : undefined
}

/** Whether a file of an older version can be brought to that of the schema. */
export const canMigrate = (version: bigint, schema: Schema): boolean =>
  version < schema.version && stepsFrom(version, schema) !== undefined

// The same in every version so far.
const ENDS = `SELECT count(*) AS n, max(position) AS head,
    (SELECT seq FROM sqlite_sequence WHERE name = 'events') AS given,
    (SELECT first_position FROM log) AS first
  FROM events`

const isWhole = (db: DatabaseSync): boolean => {
  const ends = db.prepare(ENDS)
  ends.setReadBigInts(true)
  const { n, head, given, first } = ends.get() ?? {}
  if (typeof n !== 'bigint' || typeof first !== 'bigint') return false
  return n === 0n ? head === null : head === first + n - 1n && head === given
}

// What was tampered with is not made to look like new.
const misfitOf = (db: DatabaseSync, tables: string): string | undefined => {
  if (!isAsMade(db, tables)) return NOT_AS_MADE
  return isWhole(db) ? undefined : 'events of the log are missing'
}

/**
 * Brings the tables to the version of the schema: all steps in one transaction, so that a crash in
 * the middle leaves the old ones whole. Looked at again inside it: another process may be first.
 * Answers why not, when the tables are not as they were made or the log is not whole; throws what a
 * step throws; and has undone everything then.
 */
export const migrate = (db: DatabaseSync, schema: Schema): string | undefined => {
  db.exec('BEGIN IMMEDIATE')
  try {
    const version = versionOf(db)
    for (const step of version < schema.version ? (stepsFrom(version, schema) ?? []) : []) {
      const misfit = misfitOf(db, step.tables)
      if (misfit !== undefined) {
        db.exec('ROLLBACK')
        return misfit
      }
      step.migrate(db)
      db.exec(`PRAGMA user_version = ${step.from + 1n}`)
    }
    db.exec('COMMIT')
    return undefined
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK')
    throw error
  }
}
