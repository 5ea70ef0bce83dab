import type { DatabaseSync } from 'node:sqlite'

/** The step from one version of the tables to the next. It runs inside a transaction of ours. */
export interface Migration {
  readonly from: bigint
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

/**
 * Brings the tables to the version of the schema: all steps in one transaction, so that a crash in
 * the middle leaves the old ones whole. Looked at again inside it: another process may be first.
 * Throws what a step throws, after undoing everything.
 */
export const migrate = (db: DatabaseSync, schema: Schema): void => {
  db.exec('BEGIN IMMEDIATE')
  try {
    const version = versionOf(db)
    for (const step of version < schema.version ? (stepsFrom(version, schema) ?? []) : []) {
      step.migrate(db)
      db.exec(`PRAGMA user_version = ${step.from + 1n}`)
    }
    db.exec('COMMIT')
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK')
    throw error
  }
}
