import type { KeyObject } from 'node:crypto'
import { existsSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { either as E, taskEither as TE } from 'fp-ts'
import { pipe } from 'fp-ts/lib/function.js'
import { openToRead } from './copy-vault.ts'
import type { VaultError } from './errors.ts'
import { attempt } from './exceptions.ts'
import { connect, initialise, inspect, makeEmptyKeyFile } from './key-database.ts'
import { keyTable } from './key-table.ts'
import { keyedVault } from './keyed-vault.ts'
import { isMasterOf, masterCheckOf } from './master-check.ts'
import {
  placeMasterKey,
  readMasterKey,
  readPendingMasterKey,
  writePendingMasterKey,
} from './master-key.ts'
import type { Vault } from './vault.ts'

/** Where a vault is, and whether it may be made. Folders are never made. */
export interface VaultFiles {
  /** The SQLite file with the wrapped keys. */
  readonly keysPath: string
  /** The file with the master key; keep its backup apart from the backup of the keys. */
  readonly masterKeyPath: string
  /** Make both files when neither is there. */
  readonly create: boolean
  /** Only to open what was sealed: where nothing may be written, nothing is, not even beside it. */
  readonly readOnly?: boolean
}

/*
 * How the two files come to be, so that no crash leaves a vault that cannot be told from a lost
 * one: the master key is written beside its place, the key file commits with a check of it, and
 * only then the master key takes its place. So a master key in its place means that a key file
 * was committed; a key file without one is finished when the pending key fits its check.
 */
const masterOf = (db: DatabaseSync, files: VaultFiles): E.Either<VaultError, KeyObject> => {
  const { keysPath, masterKeyPath: path } = files
  if (!existsSync(path)) {
    const pending = readPendingMasterKey(path)
    if (pending !== undefined && E.isRight(pending) && isMasterOf(db, pending.right)) {
      placeMasterKey(path)
    }
  }
  const master = readMasterKey(path)
  if (master === undefined) return E.left({ _tag: 'MasterKeyMissing', path })
  return pipe(
    master,
    E.filterOrElseW(
      (key) => isMasterOf(db, key),
      (): VaultError => ({ _tag: 'MasterKeyWrong', path, keysPath }),
    ),
  )
}

const connected = (
  db: DatabaseSync,
  files: VaultFiles,
  mayCreate: boolean,
  busyTimeout: number,
): E.Either<VaultError, Vault> => {
  const { keysPath, masterKeyPath } = files
  const state = inspect(db, keysPath)
  if (E.isLeft(state)) return state
  if (state.right === 'empty') {
    if (!mayCreate) return E.left({ _tag: 'KeysMissing', path: keysPath })
    initialise(db, keysPath, busyTimeout, () => masterCheckOf(writePendingMasterKey(masterKeyPath)))
  }
  return E.map((master: KeyObject) => {
    // An erasure that was cut off is finished here; when it cannot be now, the next start tries.
    attempt(keysPath, () => keyTable(db, keysPath).clearLog())
    return keyedVault(db, master, keysPath)
  })(masterOf(db, files))
}

const openFiles = (files: VaultFiles, busyTimeout: number): E.Either<VaultError, Vault> => {
  const { keysPath, masterKeyPath, create, readOnly = false } = files
  // The master key is looked for first: once it is there, a key file was there before it.
  const mayCreate = create && !readOnly && !existsSync(masterKeyPath)
  if (!existsSync(keysPath)) {
    if (!mayCreate) return E.left({ _tag: 'KeysMissing', path: keysPath })
    makeEmptyKeyFile(keysPath)
  }
  const db = readOnly ? openToRead(keysPath) : connect(keysPath, busyTimeout)
  const vault = attempt(keysPath, () => connected(db, files, mayCreate, busyTimeout))
  if (E.isLeft(vault)) db.close()
  return vault
}

/** `openVault` with another patience, in milliseconds; tests have less of it. */
export const openVaultWaiting =
  (busyTimeout: number) =>
  (files: VaultFiles): TE.TaskEither<VaultError, Vault> =>
    TE.fromIOEither(() => attempt(files.keysPath, () => openFiles(files, busyTimeout)))

/**
 * Opens the vault in these files, and makes it first when that is asked for and neither is there.
 * When one of the two is missing, nothing is made: new keys beside old events would hide the loss.
 * Several processes may have it open at once; a call waits five seconds at most for another.
 */
export const openVault = openVaultWaiting(5_000)
