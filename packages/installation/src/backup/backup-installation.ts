import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { directoryBlobs } from '@meldplicht/blobs'
import type { Instant } from '@meldplicht/domain'
import { copySqliteLog } from '@meldplicht/event-store-sqlite'
import { copyVault, openVault } from '@meldplicht/vault'
import type { taskEither as TE } from 'fp-ts'
import { either as E } from 'fp-ts'
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
import { digestOf, isFull, isInside, syncFolder, writeDurably } from './backup-files.ts'

/** What to save, and where. */
export interface BackupOrder {
  readonly from: Place
  /** A directory that is not there yet, or is empty. */
  readonly to: string
  /**
   * Where the keys go when they are kept apart. Keys of this installation that are there already
   * are replaced by these newer ones, which open every older backup as well.
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

const refusalOf = ({ from, to, keysTo }: BackupOrder): BackupError | undefined => {
  const inside = [to, keysTo].find((path) => path !== undefined && isInside(path, from.dataDir))
  if (inside !== undefined) return { _tag: 'TargetInside', path: inside }
  return isFull(to) ? { _tag: 'TargetNotEmpty', path: to } : undefined
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
  const placed = onDisk(() => {
    writeDurably(join(part, 'backup.json'), manifestOf(order, checked.right, digest))
    syncFolder(part)
    // An empty directory of that name; a full one was refused, and is refused here again.
    renameSync(part, to)
    syncFolder(dirname(to))
  })
  return E.map(() => ({
    to,
    keysTo: keysTo ?? to,
    keys: keys.right.keys,
    blobs: blobs.right,
    checked: checked.right,
  }))(placed)
}

/**
 * Saves log, keys and blobs while the app runs, consistent with each other: every event in the
 * backup finds its keys and its blobs there. It is read again before it gets its name, so a
 * directory of that name is a whole backup. The views are not in it; they come from the log.
 */
export const backupInstallation =
  (order: BackupOrder): TE.TaskEither<BackupError, Backup> =>
  async () => {
    const refusal = onDisk(() => refusalOf(order))
    if (E.isLeft(refusal)) return refusal
    if (refusal.right !== undefined) return E.left(refusal.right)
    const to = resolve(order.to)
    // A name of ours beside it: what a backup that was cut off left behind may go.
    const part = join(dirname(to), `.${basename(to)}.meldplicht-part`)
    const made = onDisk(() => {
      rmSync(part, { recursive: true, force: true })
      mkdirSync(dirname(to), { recursive: true })
      mkdirSync(part, { mode: 0o700 })
      if (order.keysTo !== undefined) mkdirSync(order.keysTo, { recursive: true, mode: 0o700 })
    })
    if (E.isLeft(made)) return made
    const saved = await save({ ...order, to }, part)
    const cleared = onDisk(() => rmSync(part, { recursive: true, force: true }))
    return E.isLeft(saved) || E.isRight(cleared) ? saved : cleared
  }
