import { either as E } from 'fp-ts'
import type { VaultError, VaultUnavailableReason } from './errors.ts'

// https://www.sqlite.org/rescode.html; the low byte is the primary code.
const SQLITE: Readonly<Record<number, VaultUnavailableReason>> = {
  3: 'access-denied', // SQLITE_PERM
  5: 'locked', // SQLITE_BUSY
  6: 'locked', // SQLITE_LOCKED
  8: 'read-only', // SQLITE_READONLY
  13: 'full', // SQLITE_FULL
  14: 'cannot-open', // SQLITE_CANTOPEN
  23: 'access-denied', // SQLITE_AUTH
}
// SQLITE_IOERR_SHMSIZE: there is no room for the index beside the WAL.
const SQLITE_SHM_SIZE = 10 | (19 << 8)
const SQLITE_FULL = 13
const SQLITE_CORRUPT = 11
const SQLITE_NOTADB = 26

const SYSTEM: Readonly<Record<string, VaultUnavailableReason>> = {
  EACCES: 'access-denied',
  EPERM: 'access-denied',
  EROFS: 'read-only',
  ENOSPC: 'full',
  EDQUOT: 'full',
  ENOENT: 'cannot-open',
  ENOTDIR: 'cannot-open',
  EISDIR: 'cannot-open',
  ERR_INVALID_STATE: 'closed', // node:sqlite, "database is not open"
}

const property = (thrown: unknown, key: string): unknown =>
  typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, key) : undefined

/** What an exception of node:sqlite, node:fs or node:crypto means. */
export const vaultErrorOf =
  (keysPath: string) =>
  (thrown: unknown): VaultError => {
    const detail = thrown instanceof Error ? thrown.message : String(thrown)
    const errcode = property(thrown, 'errcode')
    if (typeof errcode === 'number') {
      const primary = errcode === SQLITE_SHM_SIZE ? SQLITE_FULL : errcode & 0xff
      if (primary === SQLITE_CORRUPT || primary === SQLITE_NOTADB) {
        return { _tag: 'KeysDamaged', path: keysPath, detail }
      }
      return { _tag: 'VaultUnavailable', reason: SQLITE[primary] ?? 'failed', detail }
    }
    const code = property(thrown, 'code')
    const reason = typeof code === 'string' ? SYSTEM[code] : undefined
    return { _tag: 'VaultUnavailable', reason: reason ?? 'failed', detail }
  }

/** The one border where exceptions become values. */
export const attempt = <A>(
  keysPath: string,
  work: () => E.Either<VaultError, A>,
): E.Either<VaultError, A> => E.flatten(E.tryCatch(work, vaultErrorOf(keysPath)))
