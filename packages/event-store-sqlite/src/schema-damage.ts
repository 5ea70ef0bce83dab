import { DatabaseSync } from 'node:sqlite'
import type { HistoryDamaged } from '@meldplicht/event-store'
import type { Schema } from './migrate.ts'

const LIST = `SELECT group_concat(sql, ';' ORDER BY type, name) AS sql FROM sqlite_schema
  WHERE tbl_name IN ('events', 'log', 'streams') AND sql IS NOT NULL`

const definition = (db: DatabaseSync): unknown => db.prepare(LIST).get()?.['sql']

// What SQLite makes of the schema, so that its own way of writing it down is compared with itself.
const intended = ({ sql }: Schema): unknown => {
  const db = new DatabaseSync(':memory:')
  try {
    db.exec(sql)
    return definition(db)
  } finally {
    db.close()
  }
}

/** Whether somebody took away a trigger or a constraint, or added a trigger of his own. */
export const damageOf = (db: DatabaseSync, schema: Schema): HistoryDamaged | undefined =>
  definition(db) === intended(schema)
    ? undefined
    : {
        _tag: 'HistoryDamaged',
        stream: '',
        reason: 'the tables or their triggers are not as they were made',
      }
