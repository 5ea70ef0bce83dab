import type { KeyObject } from 'node:crypto'
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { either as E, taskEither as TE } from 'fp-ts'
import type { VaultError } from './errors.ts'
import { attempt, vaultErrorOf } from './exceptions.ts'
import { connect, inspect } from './key-database.ts'
import { isMasterOf } from './master-check.ts'
import { readMasterKey, syncFolderOf } from './master-key.ts'

/** The two files of a vault. */
export interface VaultPaths {
  readonly keysPath: string
  readonly masterKeyPath: string
}

/** What was copied. */
export interface CopiedKeys {
  /** All of them, destroyed ones as well: that a key was destroyed is kept. */
  readonly keys: number
}

// One step, so that it is one moment: with more, each key that the app makes meanwhile would begin
// the copy again, and it might never end.
const ONE_STEP = 2_147_483_647

const BUSY_TIMEOUT = 5_000

const mayWrite = (folder: string): boolean => {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

const openCopy = (path: string): DatabaseSync => {
  const url = pathToFileURL(path)
  url.searchParams.set('immutable', '1')
  return new DatabaseSync(url, { readOnly: true })
}

// Where nothing may be written nobody writes, and SQLite must not try to make files beside it.
const openToRead = (path: string): DatabaseSync =>
  mayWrite(dirname(path)) ? connect(path, BUSY_TIMEOUT) : openCopy(path)

const using = <A>(db: DatabaseSync, work: (db: DatabaseSync) => A): A => {
  try {
    return work(db)
  } finally {
    db.close()
  }
}

const sync = (path: string): void => {
  chmodSync(path, 0o600)
  const file = openSync(path, constants.O_RDWR)
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** The master key that fits, or why these two files are no vault. */
const masterFor = (
  db: DatabaseSync,
  { keysPath, masterKeyPath: path }: VaultPaths,
): E.Either<VaultError, KeyObject> => {
  const state = inspect(db, keysPath)
  if (E.isLeft(state)) return state
  if (state.right === 'empty') return E.left({ _tag: 'KeysMissing', path: keysPath })
  const master = readMasterKey(path)
  if (master === undefined) return E.left({ _tag: 'MasterKeyMissing', path })
  if (E.isLeft(master)) return master
  return isMasterOf(db, master.right) ? master : E.left({ _tag: 'MasterKeyWrong', path, keysPath })
}

/** Other keys in the place to which we copy are never written over: what they open would be lost. */
const clashAt = (to: VaultPaths, master: KeyObject): VaultError | undefined => {
  const there = readMasterKey(to.masterKeyPath)
  if (there === undefined)
    return existsSync(to.keysPath)
      ? { _tag: 'MasterKeyMissing', path: to.masterKeyPath }
      : undefined
  if (E.isLeft(there)) return there.left
  return there.right.equals(master)
    ? undefined
    : { _tag: 'MasterKeyWrong', path: to.masterKeyPath, keysPath: to.keysPath }
}

const check = (part: string, path: string): E.Either<VaultError, number> =>
  using(openCopy(part), (db) => {
    const sound = db.prepare('PRAGMA integrity_check').get()?.['integrity_check']
    if (sound !== 'ok') return E.left({ _tag: 'KeysDamaged', path, detail: String(sound) })
    return E.right(Number(db.prepare('SELECT count(*) AS n FROM keys').get()?.['n']))
  })

const place = (part: string, path: string): void => {
  sync(part)
  // A log that was left beside an older copy would be taken for that of the new one.
  for (const end of ['-wal', '-shm']) rmSync(`${path}${end}`, { force: true })
  renameSync(part, path)
  syncFolderOf(path)
}

/**
 * Whether {@link copyVault} would find a vault to copy, and nothing of another in its place. Makes
 * and changes nothing.
 */
export const checkVaultCopy = (from: VaultPaths, to: VaultPaths): E.Either<VaultError, void> =>
  attempt(from.keysPath, () => {
    if (!existsSync(from.keysPath)) return E.left({ _tag: 'KeysMissing', path: from.keysPath })
    const master = using(openToRead(from.keysPath), (db) => masterFor(db, from))
    if (E.isLeft(master)) return master
    const clash = clashAt(to, master.right)
    return clash === undefined ? E.right(undefined) : E.left(clash)
  })

const copy = async (
  from: VaultPaths,
  to: VaultPaths,
): Promise<E.Either<VaultError, CopiedKeys>> => {
  if (!existsSync(from.keysPath)) return E.left({ _tag: 'KeysMissing', path: from.keysPath })
  const keysPart = `${to.keysPath}.part`
  const masterPart = `${to.masterKeyPath}.part`
  const db = openToRead(from.keysPath)
  try {
    const master = masterFor(db, from)
    if (E.isLeft(master)) return master
    const clash = clashAt(to, master.right)
    if (clash !== undefined) return E.left(clash)
    for (const part of [keysPart, masterPart]) {
      rmSync(part, { force: true })
      closeSync(openSync(part, 'wx', 0o600))
    }
    await backup(db, keysPart, { rate: ONE_STEP })
    const checked = check(keysPart, to.keysPath)
    if (E.isLeft(checked)) return checked
    copyFileSync(from.masterKeyPath, masterPart)
    // A master key in its place says that a key file was there before it.
    place(keysPart, to.keysPath)
    place(masterPart, to.masterKeyPath)
    return E.right({ keys: checked.right })
  } finally {
    for (const part of [keysPart, masterPart, `${keysPart}-journal`]) rmSync(part, { force: true })
    db.close()
  }
}

/**
 * Copies a vault as it is at one moment, while others use it, into a folder that is there. Each
 * file takes its place whole and durable. A newer copy of the same vault takes the place of an
 * older one; other keys are left as they are (`MasterKeyWrong`).
 */
export const copyVault = (
  from: VaultPaths,
  to: VaultPaths,
): TE.TaskEither<VaultError, CopiedKeys> =>
  TE.flatten(
    TE.tryCatch(async () => TE.fromEither(await copy(from, to)), vaultErrorOf(from.keysPath)),
  )
