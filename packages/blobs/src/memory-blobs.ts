import type { BlobHash, Instant } from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import { blobHashOf } from './blob-hash-of.ts'
import type { BlobCall, BlobEntry, Blobs } from './blobs.ts'
import type { BlobError, BlobsAborted } from './errors.ts'

interface Kept {
  readonly bytes: Uint8Array
  readonly writtenAt: Instant
}

const unlessAborted =
  <Err, A>({ signal }: BlobCall, work: () => E.Either<Err, A>) =>
  async (): Promise<E.Either<Err | BlobsAborted, A>> =>
    signal.aborted ? E.left({ _tag: 'BlobsAborted' }) : work()

/** Blobs in memory, gone with the process. For tests, and for trying things out. */
export const memoryBlobs = (clock: { readonly now: () => Instant }): Blobs => {
  const kept = new Map<BlobHash, Kept>()
  const entries = (): ReadonlyArray<BlobEntry> =>
    [...kept].map(([hash, { bytes, writtenAt }]) => ({ hash, size: bytes.length, writtenAt }))
  const take = (hash: BlobHash): E.Either<BlobError, Uint8Array> => {
    const found = kept.get(hash)
    return found === undefined
      ? E.left({ _tag: 'BlobMissing', hash })
      : E.right(Uint8Array.from(found.bytes))
  }
  return {
    put: (bytes, call) =>
      unlessAborted(call, () => {
        const hash = blobHashOf(bytes)
        kept.set(hash, { bytes: Uint8Array.from(bytes), writtenAt: clock.now() })
        return E.right(hash)
      }),
    get: (hash, call) => unlessAborted(call, () => take(hash)),
    list: (call) => unlessAborted(call, () => E.right(entries())),
    remove: (hash, call) =>
      unlessAborted(call, () => {
        kept.delete(hash)
        return E.right(undefined)
      }),
    sweep: (_before, call) => unlessAborted(call, () => E.right(0)),
  }
}
