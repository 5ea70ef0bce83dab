import type { DatabaseSync } from 'node:sqlite'
import type { StoreUnavailable } from '@meldplicht/event-store'
import type { Schema } from './migrate.ts'
import { APPLICATION_ID } from './schema.ts'

const pragma = (db: DatabaseSync, name: string): bigint => {
  const statement = db.prepare(`PRAGMA ${name}`)
  statement.setReadBigInts(true)
  const value = statement.get()?.[name]
  return typeof value === 'bigint' ? value : 0n
}

/** Whether a database has nothing in it and belongs to nobody yet. */
export const isEmpty = (db: DatabaseSync): boolean =>
  db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined &&
  pragma(db, 'application_id') === 0n &&
  pragma(db, 'user_version') === 0n

/** How the tables of a file stand to those that this program knows. */
export type FileVersion =
  | { readonly _tag: 'current' }
  | { readonly _tag: 'older'; readonly version: bigint }
  | { readonly _tag: 'newer'; readonly version: bigint }
  | { readonly _tag: 'not-ours' }

/** Looks at the marks of a file; reads nothing else. */
export const fileVersion = (db: DatabaseSync, schema: Schema): FileVersion => {
  if (pragma(db, 'application_id') !== APPLICATION_ID) return { _tag: 'not-ours' }
  const version = pragma(db, 'user_version')
  if (version === schema.version) return { _tag: 'current' }
  return { _tag: version > schema.version ? 'newer' : 'older', version }
}

/** Why a file of another version, or of another application, is left as it is. */
export const otherVersion = (
  found: Exclude<FileVersion, { readonly _tag: 'current' }>,
  schema: Schema,
): StoreUnavailable => {
  const detail =
    found._tag === 'not-ours'
      ? 'the file is a database of another application'
      : `the database has schema version ${found.version}; this program knows version ${schema.version}`
  return { _tag: 'StoreUnavailable', reason: 'other-version', detail }
}
