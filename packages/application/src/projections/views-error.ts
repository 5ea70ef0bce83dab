import type { ProjectionsUnavailable } from '../ports/projections-error.ts'

type Reason = ProjectionsUnavailable['reason']

const FULL = 13

// Primary result codes of SQLite (https://sqlite.org/rescode.html) and codes of the file system.
const reasons: ReadonlyMap<number | string, Reason> = new Map<number | string, Reason>([
  [5, 'locked'],
  [6, 'locked'],
  [8, 'read-only'],
  [FULL, 'full'],
  ['EROFS', 'read-only'],
  ['ENOSPC', 'full'],
])

// SQLITE_IOERR_SHMSIZE: there is no room for the index beside the WAL.
const SHM_SIZE = 10 | (19 << 8)

const codeOf = (error: unknown): number | string | undefined => {
  if (!(error instanceof Error)) return undefined
  if ('errcode' in error && typeof error.errcode === 'number')
    return error.errcode === SHM_SIZE ? FULL : error.errcode & 0xff
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

/** Whether another process holds the file, so that trying again later may help. */
export const isBusy = (error: unknown): boolean => codeOf(error) === 5 || codeOf(error) === 6

/** Whether the file is no database, or a broken one. */
export const isRubbish = (error: unknown): boolean => codeOf(error) === 11 || codeOf(error) === 26

/** What SQLite or the file system threw, as a value. */
export const viewsError = (error: unknown): ProjectionsUnavailable => {
  const code = codeOf(error)
  const detail = error instanceof Error ? error.message : String(error)
  const closed = detail.includes('database is not open')
  const reason = (code === undefined ? undefined : reasons.get(code)) ?? 'cannot-open'
  return { _tag: 'ProjectionsUnavailable', reason: closed ? 'closed' : reason, detail }
}
