import type { DatabaseSync, StatementSync } from 'node:sqlite'

/** Every statement of the store, prepared once. */
export interface Statements {
  readonly begin: StatementSync
  readonly beginImmediate: StatementSync
  readonly commit: StatementSync
  readonly rollback: StatementSync
  readonly insert: StatementSync
  readonly addStream: StatementSync
  readonly lastOfStream: StatementSync
  readonly newestOfStream: StatementSync
  readonly placed: StatementSync
  readonly stream: StatementSync
  readonly ends: StatementSync
  readonly count: StatementSync
  readonly total: StatementSync
  readonly page: StatementSync
  readonly dataVersion: StatementSync
}

/**
 * What is read of an event, in this order. As text, which comes over much faster than bytes do;
 * what is no UTF-8 comes over as something else, and then has another checksum.
 */
export const EVENT_COLUMNS = `position, name AS stream, revision, checksum,
  CAST(envelope AS TEXT) AS envelope`

const SQL: { readonly [K in keyof Statements]: string } = {
  begin: 'BEGIN',
  beginImmediate: 'BEGIN IMMEDIATE',
  commit: 'COMMIT',
  rollback: 'ROLLBACK',
  insert: `INSERT INTO events (stream, revision, checksum, envelope)
    VALUES (?, ?, ?, CAST(? AS BLOB))`,
  addStream: 'INSERT INTO streams (name) VALUES (?)',
  lastOfStream: `SELECT id, (SELECT max(revision) FROM events WHERE stream = id) AS last
    FROM streams WHERE name = ?`,
  newestOfStream: 'SELECT count(*) AS n FROM events WHERE stream = ? AND revision > ?',
  placed: `SELECT ${EVENT_COLUMNS} FROM streams JOIN events ON stream = id
    WHERE id = ? AND revision >= ? ORDER BY revision LIMIT ?`,
  stream: `SELECT ${EVENT_COLUMNS} FROM streams JOIN events ON stream = id
    WHERE name = ? AND revision >= ? ORDER BY revision`,
  ends: `SELECT (SELECT max(position) FROM events) AS head,
    (SELECT seq FROM sqlite_sequence WHERE name = 'events') AS given,
    (SELECT first_position FROM log) AS first`,
  count: 'SELECT count(*) AS n FROM events WHERE position > ? AND position <= ?',
  total: 'SELECT count(*) AS n FROM events',
  // An event whose stream was taken away has no name; it comes along, to be found out.
  page: `WITH prefix (text, size) AS MATERIALIZED (SELECT value, length(value) FROM json_each(?4))
    SELECT ${EVENT_COLUMNS} FROM events LEFT JOIN streams ON id = stream
    WHERE position > ?1 AND position <= ?2
      AND (name IS NULL OR EXISTS (SELECT 1 FROM prefix WHERE substr(name, 1, size) = text))
    ORDER BY position LIMIT ?3`,
  dataVersion: 'PRAGMA data_version',
}

/** Prepares the statements; whole numbers come back as bigint, because positions pass 2^53. */
export const prepare = (db: DatabaseSync): Statements => {
  const statement = (sql: string): StatementSync => {
    const prepared = db.prepare(sql)
    prepared.setReadBigInts(true)
    return prepared
  }
  const events = (sql: string): StatementSync => {
    const prepared = statement(sql)
    prepared.setReturnArrays(true)
    return prepared
  }
  return {
    begin: statement(SQL.begin),
    beginImmediate: statement(SQL.beginImmediate),
    commit: statement(SQL.commit),
    rollback: statement(SQL.rollback),
    insert: statement(SQL.insert),
    addStream: statement(SQL.addStream),
    lastOfStream: statement(SQL.lastOfStream),
    newestOfStream: statement(SQL.newestOfStream),
    placed: events(SQL.placed),
    stream: events(SQL.stream),
    ends: statement(SQL.ends),
    count: statement(SQL.count),
    total: statement(SQL.total),
    page: events(SQL.page),
    dataVersion: statement(SQL.dataVersion),
  }
}
