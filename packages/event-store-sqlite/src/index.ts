export { type CopiedLog, copySqliteLog } from './copy-sqlite-log.ts'
export { type InspectedLog, inspectSqliteLog } from './inspect-sqlite-log.ts'
export { openSqliteStore, type SqliteStoreOptions } from './open-sqlite-store.ts'
