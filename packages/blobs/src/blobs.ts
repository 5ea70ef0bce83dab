import type { BlobHash, Instant } from '@meldplicht/domain'
import type { taskEither as TE } from 'fp-ts'
import type { BlobError, BlobsAborted, BlobsUnavailable } from './errors.ts'

/** Until when it is worth answering. */
export interface BlobCall {
  readonly signal: AbortSignal
}

/** A blob that is there. */
export interface BlobEntry {
  readonly hash: BlobHash
  /** In bytes. */
  readonly size: number
  readonly writtenAt: Instant
}

/** What a call that needs no particular blob can fail with. */
export type BlobsError = BlobsUnavailable | BlobsAborted

/**
 * The port of files that are too large for the log. Whoever calls it seals first: what is put here
 * is ciphertext, and the store knows neither names nor keys. A blob never changes; its name is the
 * SHA-256 of its bytes.
 */
export interface Blobs {
  /**
   * Keeps these bytes. When it resolves they are durable, so the event that names them may follow.
   * The same bytes once more are the same blob.
   */
  readonly put: (bytes: Uint8Array, call: BlobCall) => TE.TaskEither<BlobsError, BlobHash>
  /** The bytes, checked against their name. */
  readonly get: (hash: BlobHash, call: BlobCall) => TE.TaskEither<BlobError, Uint8Array>
  /** Every finished blob, in no order that means anything. */
  readonly list: (call: BlobCall) => TE.TaskEither<BlobsError, ReadonlyArray<BlobEntry>>
  /** Takes a blob away for good; one that is not there already is no error. */
  readonly remove: (hash: BlobHash, call: BlobCall) => TE.TaskEither<BlobsError, void>
  /**
   * Takes away what writing that was cut off before this moment left behind, and says how much
   * that was. It was never a blob: no event can name it.
   */
  readonly sweep: (before: Instant, call: BlobCall) => TE.TaskEither<BlobsError, number>
}
