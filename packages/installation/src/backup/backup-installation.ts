import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { directoryBlobs } from '@meldplicht/blobs'
import type { Instant } from '@meldplicht/domain'
import { copySqliteLog } from '@meldplicht/event-store-sqlite'
import { checkVaultCopy, copyVault, openVault, whileAlone } from '@meldplicht/vault'
import { either as E, taskEither as TE } from 'fp-ts'
import type { CheckedHistory } from '../check-history.ts'
import { checkHistory } from '../check-history.ts'
import type { CopiedBlobs } from '../copy/copy-blobs.ts'
import { copyBlobs } from '../copy/copy-blobs.ts'
import { copyLog } from '../copy/copy-log.ts'
import type { Place } from '../copy/place.ts'
import { nameOf, openSource, openTarget } from '../copy/place.ts'
import { installationFiles, vaultPaths } from '../installation-files.ts'
import { onDisk } from '../on-disk.ts'
import type { BackupError } from './backup-error.ts'
import {
  digestOf,
  isFull,
  isInside,
  isInstallation,
  realOf,
  syncFolder,
  writeDurably,
} from './backup-files.ts'

/** What to save, and where. */
export interface BackupOrder {
  readonly from: Place
  /** A directory that is not there yet, or is empty. */
  readonly to: string
  /**
   * Where the keys go when they are kept apart. Older keys of this installation that are there are
   * replaced by these newer ones, which open every older backup as well; newer ones never are.
   */
  readonly keysTo?: string
  readonly now: Instant
  readonly signal: AbortSignal
  readonly onProgress: (events: number) => void
}

/** A backup that was made, and what was found when it was read again. */
export interface Backup {
  readonly to: string
  readonly keysTo: string
  readonly keys: number
  readonly blobs: CopiedBlobs
  readonly checked: CheckedHistory
}

type Answer<A> = E.Either<BackupError, A>

const nestedIn = ({ to, keysTo }: BackupOrder): BackupError | undefined => {
  if (keysTo === undefined) return undefined
  const [a, b] = [realOf(to), realOf(keysTo)]
  return isInside(a, b) || isInside(b, a) ? { _tag: 'TargetsNested', to, keysTo } : undefined
}

const refusalOf = (order: BackupOrder): BackupError | undefined => {
  const { from, to, keysTo } = order
  const home = realOf(from.dataDir)
  const inside = [to, keysTo].find((path) => path !== undefined && isInside(realOf(path), home))
  if (inside !== undefined) return { _tag: 'TargetInside', path: inside }
  const nested = nestedIn(order)
  if (nested !== undefined) return nested
  if (isFull(to)) return { _tag: 'TargetNotEmpty', path: to }
  if (keysTo === undefined) return undefined
  if (isInstallation(keysTo)) return { _tag: 'KeysInUse', path: keysTo }
  const keys = checkVaultCopy(vaultPaths(from.dataDir), vaultPaths(keysTo))
  return E.isLeft(keys) ? keys.left : undefined
}

const copyFromServer = async (
  { from, signal }: BackupOrder,
  part: string,
): Promise<Answer<unknown>> => {
  const source = await openSource(from)()
  if (E.isLeft(source)) return source
  const target = await openTarget({ dataDir: part })()
  const copied = E.isLeft(target)
    ? target
    : await copyLog({
        from: source.right,
        to: target.right,
        place: nameOf(from),
        signal,
        onProgress: () => {},
      })
  if (E.isRight(target)) await target.right.close()()
  await source.right.close()()
  return copied
}

/** The log as it is now: its file page by page, or what a server holds, event by event. */
const saveLog = async (order: BackupOrder, part: string): Promise<Answer<unknown>> => {
  if (order.from.store !== undefined) return copyFromServer(order, part)
  const { log } = installationFiles(order.from.dataDir)
  return existsSync(log)
    ? copySqliteLog(log, installationFiles(part).log)()
    : E.left({ _tag: 'HistoryMissing', path: log })
}

const blobsIn = (dataDir: string) => directoryBlobs(installationFiles(dataDir).blobs)

/** Reads the backup as who puts it back will: every field must open, every blob must be there. */
const checkBackup = async (
  { signal, onProgress }: BackupOrder,
  part: string,
  keysIn: string,
): Promise<Answer<CheckedHistory>> => {
  const store = await openSource({ dataDir: part })()
  if (E.isLeft(store)) return store
  const vault = await openVault({ ...vaultPaths(keysIn), create: false })()
  const checked = E.isLeft(vault)
    ? vault
    : await checkHistory({
        store: store.right,
        vault: vault.right,
        blobs: blobsIn(part),
        signal,
        onProgress,
      })
  if (E.isRight(vault)) await vault.right.close()()
  await store.right.close()()
  return checked
}

/** What a backup says about itself. */
const manifestOf = (
  { now, keysTo }: BackupOrder,
  { events, files }: CheckedHistory,
  log: string,
): string =>
  `${JSON.stringify(
    {
      meldplicht: 'backup',
      version: 1,
      madeAt: now,
      events,
      files,
      keys: keysTo === undefined ? 'here' : 'apart',
      sha256: { [basename(installationFiles('').log)]: log },
    },
    undefined,
    2,
  )}\n`

const save = async (order: BackupOrder, part: string): Promise<Answer<Backup>> => {
  const { from, to, keysTo, signal } = order
  // The log first. Keys and blobs only grow, and each is durable before the event that needs it:
  // what is taken of them later holds all that the log of this moment names.
  const log = await saveLog(order, part)
  if (E.isLeft(log)) return log
  const keysIn = keysTo ?? part
  const keys = await copyVault(vaultPaths(from.dataDir), vaultPaths(keysIn))()
  if (E.isLeft(keys)) return keys
  const blobs = await copyBlobs(blobsIn(from.dataDir), blobsIn(part), new Set(), signal)
  if (E.isLeft(blobs)) return blobs
  const checked = await checkBackup(order, part, keysIn)
  if (E.isLeft(checked)) return checked
  const digest = await digestOf(installationFiles(part).log)
  const placed = onDisk((): Answer<void> => {
    if (isFull(to)) return E.left({ _tag: 'TargetNotEmpty', path: to })
    writeDurably(join(part, 'backup.json'), manifestOf(order, checked.right, digest))
    syncFolder(part)
    // An empty directory of that name; over a full one no system renames.
    renameSync(part, realOf(to))
    syncFolder(dirname(realOf(to)))
    return E.right(undefined)
  })
  return E.map(() => ({
    to,
    keysTo: keysTo ?? to,
    keys: keys.right.keys,
    blobs: blobs.right,
    checked: checked.right,
  }))(E.flatten<BackupError, void>(placed))
}

/** With the lock: whatever else lies at `part` was left by a backup that was cut off, and may go. */
const saveAlone = async (order: BackupOrder, part: string): Promise<Answer<Backup>> => {
  const made = onDisk((): Answer<void> => {
    const refusal = refusalOf(order)
    if (refusal !== undefined) return E.left(refusal)
    rmSync(part, { recursive: true, force: true })
    mkdirSync(part, { mode: 0o700 })
    if (order.keysTo !== undefined) mkdirSync(order.keysTo, { recursive: true, mode: 0o700 })
    return E.right(undefined)
  })
  const ready = E.flatten<BackupError, void>(made)
  if (E.isLeft(ready)) return ready
  const saved = await save(order, part)
  const cleared = onDisk(() => rmSync(part, { recursive: true, force: true }))
  return E.isLeft(saved) || E.isRight(cleared) ? saved : cleared
}

const unavailable = (thrown: unknown): BackupError => ({
  _tag: 'FilesUnavailable',
  detail: thrown instanceof Error ? thrown.message : String(thrown),
})

/**
 * Saves log, keys and blobs while the app runs, consistent with each other: every event in the
 * backup finds its keys and its blobs there. It is read again before it gets its name, and one at a
 * time is made of a name, so a directory of that name is a whole backup. The views are not in it;
 * they come from the log.
 */
export const backupInstallation =
  (typed: BackupOrder): TE.TaskEither<BackupError, Backup> =>
  async () => {
    const refusal = onDisk(() => refusalOf(typed))
    if (E.isLeft(refusal)) return refusal
    if (refusal.right !== undefined) return E.left(refusal.right)
    const order = { ...typed, to: resolve(typed.to) }
    const beside = onDisk(() => {
      const real = realOf(order.to)
      mkdirSync(dirname(real), { recursive: true })
      return join(dirname(real), `.${basename(real)}.meldplicht-`)
    })
    if (E.isLeft(beside)) return beside
    const alone = await TE.tryCatch(
      () => whileAlone(`${beside.right}lock`, 0, () => saveAlone(order, `${beside.right}part`)),
      unavailable,
    )()
    if (E.isLeft(alone)) return alone
    return alone.right ?? E.left({ _tag: 'BackupRunning', path: order.to })
  }
