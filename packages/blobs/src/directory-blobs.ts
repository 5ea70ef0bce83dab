import { randomUUID } from 'node:crypto'
import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { BlobHash, Instant } from '@meldplicht/domain'
import { either as E, taskEither as TE } from 'fp-ts'
import { blobHashOf } from './blob-hash-of.ts'
import type { BlobCall, BlobEntry, Blobs, BlobsError } from './blobs.ts'
import { makeFolder, syncFolder, writeDurably } from './durable-file.ts'
import type { BlobError } from './errors.ts'
import { blobsErrorOf, codeOf } from './file-error.ts'

/** A file that is still being written, or that was when its process ended. */
const PART = '.part'

const attempt = <A>({ signal }: BlobCall, work: () => Promise<A>): TE.TaskEither<BlobsError, A> =>
  TE.tryCatch(
    async () => {
      signal.throwIfAborted()
      return await work()
    },
    (thrown): BlobsError => (signal.aborted ? { _tag: 'BlobsAborted' } : blobsErrorOf(thrown)),
  )

const isMissing = (thrown: unknown): boolean => codeOf(thrown) === 'ENOENT'

const unlessMissing = async <A>(work: Promise<A>): Promise<A | undefined> => {
  try {
    return await work
  } catch (thrown) {
    if (isMissing(thrown)) return undefined
    throw thrown
  }
}

// The folder is made with the first blob: where it was lost, reading says which blobs are missing.
const namesIn = async (folder: string): Promise<ReadonlyArray<string>> =>
  (await unlessMissing(readdir(folder))) ?? []

interface Found {
  readonly size: number
  readonly writtenAt: Instant
}

const statOf = async (path: string): Promise<Found | undefined> => {
  const found = await unlessMissing(stat(path))
  if (found === undefined || !found.isFile()) return undefined
  // A file dated outside the years of an instant was not written by us.
  const at = Number.isFinite(found.mtimeMs) ? new Date(found.mtimeMs).toISOString() : ''
  return Instant.is(at) ? { size: found.size, writtenAt: at } : undefined
}

const entriesIn = async (folder: string): Promise<ReadonlyArray<BlobEntry>> => {
  const entries: Array<BlobEntry> = []
  for (const hash of (await namesIn(folder)).filter(BlobHash.is)) {
    const found = await statOf(join(folder, hash))
    if (found !== undefined) entries.push({ hash, ...found })
  }
  return entries
}

const sweepIn = async (folder: string, before: Instant): Promise<number> => {
  let swept = 0
  for (const name of (await namesIn(folder)).filter((one) => one.endsWith(PART))) {
    const path = join(folder, name)
    const found = await statOf(path)
    if (found === undefined || found.writtenAt >= before) continue
    await rm(path, { force: true })
    swept += 1
  }
  if (swept > 0) await syncFolder(folder)
  return swept
}

const checked = (
  hash: BlobHash,
  bytes: Uint8Array | undefined,
): E.Either<BlobError, Uint8Array> => {
  if (bytes === undefined) return E.left({ _tag: 'BlobMissing', hash })
  return blobHashOf(bytes) === hash ? E.right(bytes) : E.left({ _tag: 'BlobChanged', hash })
}

/**
 * Blobs as files of one folder, each named after its hash, readable for the owner only. A file is
 * written beside its place, synced, renamed, and the folder synced after it. Several processes may
 * use a folder at once.
 */
export const directoryBlobs = (folder: string): Blobs => ({
  put: (bytes, call) =>
    attempt(call, async () => {
      const hash = blobHashOf(bytes)
      await makeFolder(folder)
      const beside = join(folder, `${hash}.${randomUUID()}${PART}`)
      await writeDurably(join(folder, hash), beside, bytes, call.signal)
      return hash
    }),
  get: (hash, call) =>
    TE.chainEitherKW((bytes: Uint8Array | undefined) => checked(hash, bytes))(
      attempt(call, () => unlessMissing(readFile(join(folder, hash), { signal: call.signal }))),
    ),
  list: (call) => attempt(call, () => entriesIn(folder)),
  remove: (hash, call) =>
    attempt(call, async () => {
      const gone = await unlessMissing(rm(join(folder, hash)).then(() => true))
      if (gone === true) await syncFolder(folder)
    }),
  sweep: (before, call) => attempt(call, () => sweepIn(folder, before)),
})
