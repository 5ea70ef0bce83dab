import { DatabaseSync } from 'node:sqlite'
import type { HistoryDamaged } from '@meldplicht/event-store'

const LIST = `SELECT group_concat(sql, ';' ORDER BY type, name) AS sql FROM sqlite_schema
  WHERE tbl_name IN ('events', 'log', 'streams') AND sql IS NOT NULL`

const definition = (db: DatabaseSync): unknown => db.prepare(LIST).get()?.['sql']

// What SQLite makes of the schema, so that its own way of writing it down is compared with itself.
const intended = (sql: string): unknown => {
  const db = new DatabaseSync(':memory:')
  try {
    db.exec(sql)
    return definition(db)
  } finally {
    db.close()
  }
}

/** What is wrong with tables that are not as `sql` makes them. */
export const NOT_AS_MADE = 'the tables or their triggers are not as they were made'

/** Whether nobody took away a trigger or a constraint, or added a trigger of his own. */
export const isAsMade = (db: DatabaseSync, sql: string): boolean => definition(db) === intended(sql)

/** {@link NOT_AS_MADE}, when they are not. */
export const damageOf = (
  db: DatabaseSync,
  { sql }: { readonly sql: string },
): HistoryDamaged | undefined =>
  isAsMade(db, sql) ? undefined : { _tag: 'HistoryDamaged', stream: '', reason: NOT_AS_MADE }
