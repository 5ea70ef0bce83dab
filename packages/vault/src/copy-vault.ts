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
import { refuseNewer } from './newer-keys.ts'
import { whileAlone } from './while-alone.ts'

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

/** Where nothing may be written nobody writes, and SQLite must not try to make files beside it. */
export const openToRead = (path: string): DatabaseSync =>
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

/** Other or newer keys in the place to copy to are never written over: what they open were lost. */
const clashAt = (
  to: VaultPaths,
  master: KeyObject,
  here: DatabaseSync,
): E.Either<VaultError, void> => {
  const { keysPath, masterKeyPath: path } = to
  const there = readMasterKey(path)
  const keysThere = existsSync(keysPath)
  if (there === undefined)
    return keysThere ? E.left({ _tag: 'MasterKeyMissing', path }) : E.right(undefined)
  if (E.isLeft(there)) return there
  if (!there.right.equals(master)) return E.left({ _tag: 'MasterKeyWrong', path, keysPath })
  if (!keysThere) return E.right(undefined)
  return attempt(keysPath, () =>
    using(openToRead(keysPath), (db) => {
      const state = inspect(db, keysPath)
      if (E.isLeft(state)) return state
      return state.right === 'empty' ? E.right(undefined) : refuseNewer(here, db, keysPath)
    }),
  )
}

/** The copy is sound, and may take its place; with the number of its keys. */
const check = (part: string, to: VaultPaths, master: KeyObject): E.Either<VaultError, number> =>
  using(openCopy(part), (db) => {
    const sound = db.prepare('PRAGMA integrity_check').get()?.['integrity_check']
    if (sound !== 'ok')
      return E.left({ _tag: 'KeysDamaged', path: to.keysPath, detail: String(sound) })
    const count = Number(db.prepare('SELECT count(*) AS n FROM keys').get()?.['n'])
    return E.map(() => count)(clashAt(to, master, db))
  })

const place = (part: string, path: string): void => {
  sync(part)
  // A log that was left beside an older copy would be taken for that of the new one.
  for (const end of ['-wal', '-shm']) rmSync(`${path}${end}`, { force: true })
  renameSync(part, path)
  syncFolderOf(path)
}

/**
 * Whether {@link copyVault} would find a vault to copy, and nothing of another and nothing newer in
 * its place. Makes and changes nothing.
 */
export const checkVaultCopy = (from: VaultPaths, to: VaultPaths): E.Either<VaultError, void> =>
  attempt(from.keysPath, () => {
    if (!existsSync(from.keysPath)) return E.left({ _tag: 'KeysMissing', path: from.keysPath })
    return using(openToRead(from.keysPath), (db) =>
      E.chain((master: KeyObject) => clashAt(to, master, db))(masterFor(db, from)),
    )
  })

/** Nobody else copies to this place meanwhile: what is checked there stays so until it is replaced. */
const copy = async (
  from: VaultPaths,
  to: VaultPaths,
): Promise<E.Either<VaultError, CopiedKeys>> => {
  const keysPart = `${to.keysPath}.part`
  const masterPart = `${to.masterKeyPath}.part`
  const db = openToRead(from.keysPath)
  try {
    const master = masterFor(db, from)
    if (E.isLeft(master)) return master
    for (const part of [keysPart, masterPart]) {
      rmSync(part, { force: true })
      closeSync(openSync(part, 'wx', 0o600))
    }
    await backup(db, keysPart, { rate: ONE_STEP })
    const checked = check(keysPart, to, master.right)
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

const OTHER_COPY: VaultError = {
  _tag: 'VaultUnavailable',
  reason: 'locked',
  detail: 'another copy to this place is being made',
}

const copyAlone = async (
  from: VaultPaths,
  to: VaultPaths,
): Promise<E.Either<VaultError, CopiedKeys>> => {
  const refusal = checkVaultCopy(from, to)
  if (E.isLeft(refusal)) return refusal
  const copied = await whileAlone(`${to.keysPath}.lock`, BUSY_TIMEOUT, () => copy(from, to))
  return copied ?? E.left(OTHER_COPY)
}

/**
 * Copies a vault as it is at one moment, while others use it, into a folder that is there. Each
 * file takes its place whole and durable. A newer copy of the same vault takes the place of an
 * older one. Other keys are left as they are (`MasterKeyWrong`), and so are keys of which one would
 * be lost or one that was destroyed would come back (`NewerKeysThere`).
 */
export const copyVault = (
  from: VaultPaths,
  to: VaultPaths,
): TE.TaskEither<VaultError, CopiedKeys> =>
  TE.flatten(
    TE.tryCatch(async () => TE.fromEither(await copyAlone(from, to)), vaultErrorOf(from.keysPath)),
  )
