import type { BlobEntry, BlobError } from '@meldplicht/blobs'
import type { BlobHash, Instant } from '@meldplicht/domain'
import { addHours } from '@meldplicht/domain'
import { either as E, function as F, taskEither as TE } from 'fp-ts'
import type { AppError } from '../errors.ts'
import type { UseCase } from '../handling/call.ts'
import type { LogOfFiles } from '../handling/named-blobs.ts'
import { logOfFiles } from '../handling/named-blobs.ts'
import { permit } from '../handling/permit.ts'
import type { Deps } from '../ports/deps.ts'
import type { Actor } from '../ports/policy.ts'

/** How old a blob without an event must be: longer than any upload, or the repeating of one. */
export const ORPHAN_HOURS = 24

/** Blobs held against the log. */
export interface Orphans {
  /** No event names these, and they are older than {@link ORPHAN_HOURS}. */
  readonly orphans: ReadonlyArray<BlobEntry>
  /** How many no event names yet: an upload may be on its way. */
  readonly fresh: number
  /** Events name these, and they are not there: restore them from the backup. */
  readonly missing: ReadonlyArray<BlobHash>
  /** Whether the orphans were taken away. */
  readonly removed: boolean
  /** How many files of writing that was cut off were taken away with them. */
  readonly swept: number
}

type Found = Omit<Orphans, 'removed' | 'swept'>

const failed = (error: BlobError): AppError => ({ _tag: 'BlobsFailed', error })

const foundOf = (
  listed: ReadonlyArray<BlobEntry>,
  named: ReadonlySet<BlobHash>,
  before: Instant,
): Found => {
  const there = new Set(listed.map(({ hash }) => hash))
  const unnamed = listed.filter(({ hash }) => !named.has(hash))
  const orphans = unnamed.filter(({ writtenAt }) => writtenAt < before)
  return {
    orphans,
    fresh: unnamed.length - orphans.length,
    missing: [...named].filter((hash) => !there.has(hash)),
  }
}

/**
 * Whether log, keys and blobs are of one installation. The vault knows for which incidents a file
 * was ever sealed, and an incident is in the log before its first file is sealed: a log without one
 * of them is another, or an older one. Blobs beside keys that sealed no file are of other keys.
 */
const refuseForeign = (
  { incidents }: LogOfFiles,
  sealedFor: ReadonlyArray<string>,
  found: Found,
): E.Either<AppError, Found> => {
  const streams = sealedFor.filter((stream) => !incidents.has(stream)).length
  const keyless = sealedFor.length === 0 && found.orphans.length + found.fresh > 0
  return streams > 0 || keyless ? E.left({ _tag: 'BlobsOfAnotherLog', streams }) : E.right(found)
}

const takeAway = (
  deps: Pick<Deps, 'blobs'>,
  found: Found,
  before: Instant,
  signal: AbortSignal,
): TE.TaskEither<AppError, Orphans> =>
  F.pipe(
    TE.traverseSeqArray(({ hash }: BlobEntry) => deps.blobs.remove(hash, { signal }))(
      found.orphans,
    ),
    TE.chain(() => deps.blobs.sweep(before, { signal })),
    TE.bimap(failed, (swept) => ({ ...found, removed: true, swept })),
  )

/**
 * Finds blobs that no event names, left by an upload that was cut off between the blob and its
 * event, and takes them away when asked to. The blobs are listed before the log is read, and young
 * ones are left alone, so an upload that runs meanwhile keeps its own. While a blob that an event
 * names is missing nothing is taken away. A log that does not belong to the keys and the blobs is
 * refused (`BlobsOfAnotherLog`): to such a log every blob would be an orphan.
 */
export const collectOrphans =
  (
    { remove }: { readonly remove: boolean },
    { actor, signal }: { readonly actor: Actor; readonly signal: AbortSignal },
  ): UseCase<Orphans> =>
  (deps) => {
    const before = addHours(deps.clock.now(), -ORPHAN_HOURS)
    return F.pipe(
      permit(deps, { actor, action: 'CollectOrphans' }),
      TE.chain(() => F.pipe(deps.blobs.list({ signal }), TE.mapLeft(failed))),
      TE.bindTo('listed'),
      // Before the log as well: the incident of a file that is sealed meanwhile may be newer than it.
      TE.bind('sealedFor', () =>
        F.pipe(
          deps.vault.fileStreams(),
          TE.mapLeft((error): AppError => ({ _tag: 'VaultFailed', error })),
        ),
      ),
      TE.bind('log', () => logOfFiles(deps, signal)),
      TE.chainEitherK(({ listed, sealedFor, log }) =>
        refuseForeign(log, sealedFor, foundOf(listed, log.named, before)),
      ),
      TE.chain((found) =>
        remove && found.missing.length === 0
          ? takeAway(deps, found, before, signal)
          : TE.right({ ...found, removed: false, swept: 0 }),
      ),
    )
  }
