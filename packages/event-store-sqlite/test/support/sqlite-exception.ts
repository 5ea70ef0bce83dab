/** An exception as node:sqlite throws it. */
export const sqliteError = (errcode: number): Error =>
  Object.assign(new Error('from SQLite'), { code: 'ERR_SQLITE_ERROR', errcode })
