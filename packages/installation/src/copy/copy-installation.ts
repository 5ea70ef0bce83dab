import { mkdirSync, rmSync } from 'node:fs'
import { directoryBlobs } from '@meldplicht/blobs'
import type { EventStore } from '@meldplicht/event-store'
import { checkVaultCopy, copyVault } from '@meldplicht/vault'
import { either as E, function as F, taskEither as TE } from 'fp-ts'
import { installationFiles, vaultPaths } from '../installation-files.ts'
import { onDisk } from '../on-disk.ts'
import type { CopiedBlobs } from './copy-blobs.ts'
import { copyBlobs } from './copy-blobs.ts'
import type { CopyError } from './copy-error.ts'
import type { CopiedHistory, CopyProgress } from './copy-log.ts'
import { copyLog } from './copy-log.ts'
import { logCursor } from './log-cursor.ts'
import type { Place } from './place.ts'
import { nameOf, openSource, openTarget, sameHome, sameLog } from './place.ts'

/** From where, to where, and who hears of it. */
export interface CopyOrder {
  readonly from: Place
  readonly to: Place
  readonly signal: AbortSignal
  readonly onProgress: (progress: CopyProgress) => void
}

/** What a copy did. */
export interface CopiedInstallation extends Omit<CopiedHistory, 'blobs'> {
  /** Keys that were copied; none when both places share their directory. */
  readonly keys: number
  readonly blobs: CopiedBlobs
}

const blobsOf = ({ dataDir }: Place) => directoryBlobs(installationFiles(dataDir).blobs)

const backInDirectory = (dataDir: string): E.Either<CopyError, void> =>
  onDisk(() => rmSync(installationFiles(dataDir).onServer, { force: true }))

const withStore = <A>(
  open: TE.TaskEither<CopyError, EventStore>,
  work: (store: EventStore) => TE.TaskEither<CopyError, A>,
): TE.TaskEither<CopyError, A> =>
  TE.bracket(open, work, (store) => TE.fromTask(async () => void (await store.close()())))

const hasEvents = (
  source: EventStore,
  { from, signal }: CopyOrder,
): TE.TaskEither<CopyError, unknown> =>
  F.pipe(
    () => logCursor(source, signal).next(),
    TE.filterOrElseW(
      (first) => first !== undefined,
      (): CopyError => ({ _tag: 'NothingToCopy', place: nameOf(from) }),
    ),
  )

// The log first and then keys and blobs: both only grow, so every event finds what it needs, also
// when the source goes on meanwhile. What an app erases meanwhile is erased in the copy as well.
const copyHome = async (
  { from, to, signal }: CopyOrder,
  history: CopiedHistory,
): Promise<E.Either<CopyError, CopiedInstallation>> => {
  const { blobs: named, ...rest } = history
  if (sameHome(from, to)) {
    const checked = await copyBlobs(blobsOf(from), blobsOf(to), named, signal)
    return E.map((blobs: CopiedBlobs) => ({ ...rest, keys: 0, blobs }))(checked)
  }
  const made = onDisk(() => mkdirSync(to.dataDir, { recursive: true, mode: 0o700 }))
  if (E.isLeft(made)) return made
  const keys = await copyVault(vaultPaths(from.dataDir), vaultPaths(to.dataDir))()
  if (E.isLeft(keys)) return keys
  const copied = await copyBlobs(blobsOf(from), blobsOf(to), named, signal)
  return E.map((blobs: CopiedBlobs) => ({ ...rest, keys: keys.right.keys, blobs }))(copied)
}

const refusalOf = ({ from, to }: CopyOrder): CopyError | undefined => {
  if (sameLog(from, to)) return { _tag: 'SamePlace' }
  if (sameHome(from, to)) return undefined
  const keys = checkVaultCopy(vaultPaths(from.dataDir), vaultPaths(to.dataDir))
  return E.isLeft(keys) ? keys.left : undefined
}

/**
 * Copies a history from one place to another: the log in its order and byte for byte, the keys, and
 * the blobs; and verifies that both hold the same. Whoever is cut off begins again: the copy goes
 * on where it was. A target with anything else in it is left as it is.
 *
 * The views are not copied; they come from the log. Whoever writes to the source meanwhile writes
 * what the copy does not have: stop the app when you move.
 */
export const copyInstallation = (
  order: CopyOrder,
): TE.TaskEither<CopyError, CopiedInstallation> => {
  const { from, to, signal, onProgress } = order
  const refusal = refusalOf(order)
  if (refusal !== undefined) return TE.left(refusal)
  return withStore(openSource(from), (source) =>
    F.pipe(
      hasEvents(source, order),
      TE.chain(() =>
        withStore(openTarget(to), (target) =>
          F.pipe(
            () => copyLog({ from: source, to: target, place: nameOf(to), signal, onProgress }),
            TE.chain((history) => () => copyHome(order, history)),
          ),
        ),
      ),
      TE.chainFirstEitherK(() =>
        to.store === undefined ? backInDirectory(to.dataDir) : E.right(undefined),
      ),
    ),
  )
}
