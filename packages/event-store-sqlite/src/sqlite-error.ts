import type {
  HistoryDamaged,
  OutcomeUnknown,
  StoreUnavailable,
  UnavailableReason,
} from '@meldplicht/event-store'

// Primary result codes: https://sqlite.org/rescode.html
const ERROR = 1
const BUSY = 5
const IOERR = 10
const CORRUPT = 11
const FULL = 13
const CONSTRAINT = 19

const reasons: ReadonlyMap<number | string, UnavailableReason> = new Map<
  number | string,
  UnavailableReason
>([
  [3, 'access-denied'], // PERM
  [BUSY, 'locked'],
  [6, 'locked'], // LOCKED
  [8, 'read-only'], // READONLY
  [FULL, 'full'],
  [14, 'cannot-open'], // CANTOPEN
  [23, 'access-denied'], // AUTH
  [26, 'cannot-open'], // NOTADB
  ['EACCES', 'access-denied'],
  ['EPERM', 'access-denied'],
  ['EROFS', 'read-only'],
  ['ENOSPC', 'full'],
  ['EEXIST', 'cannot-open'],
  ['EISDIR', 'cannot-open'],
  ['ENOTDIR', 'cannot-open'],
])

/** The primary result code of SQLite or the code of the file system; undefined for other errors. */
const codeOf = (error: unknown): number | string | undefined => {
  if (!(error instanceof Error)) return undefined
  if ('errcode' in error && typeof error.errcode === 'number') return error.errcode & 0xff
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

// There is no room for the index beside the WAL: a full disk, where the WAL itself still fitted.
const IOERR_SHMSIZE = IOERR | (19 << 8)

const isShmSize = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && error.errcode === IOERR_SHMSIZE

/** What the exception says. */
export const detailOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

/** Whether another connection holds the lock, so that trying again later may help. */
export const isBusy = (error: unknown): boolean => codeOf(error) === BUSY

/** Whether a constraint or a trigger of the schema refused a row. */
export const isConstraint = (error: unknown): boolean => codeOf(error) === CONSTRAINT

/** Whether tables, triggers or rows were not as a statement of ours takes for granted. */
export const isMisfit = (error: unknown): boolean => codeOf(error) === ERROR || isConstraint(error)

/** What an exception of node:sqlite or of the file system means for the caller. */
export const failureOf = (error: unknown): HistoryDamaged | StoreUnavailable => {
  const code = isShmSize(error) ? FULL : codeOf(error)
  const detail = detailOf(error)
  if (code === CORRUPT) return { _tag: 'HistoryDamaged', stream: '', reason: detail }
  const reason = (code === undefined ? undefined : reasons.get(code)) ?? 'unreachable'
  return { _tag: 'StoreUnavailable', reason, detail }
}

/**
 * The same for an exception of COMMIT. A disk that fails then leaves open whether the append is
 * there: its frames may have reached the WAL before the sync failed, and then come back at the
 * next recovery.
 */
export const commitFailureOf = (
  error: unknown,
): HistoryDamaged | StoreUnavailable | OutcomeUnknown =>
  codeOf(error) === IOERR ? { _tag: 'OutcomeUnknown', reason: detailOf(error) } : failureOf(error)
