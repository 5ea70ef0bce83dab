import type { BlobHash } from '@meldplicht/domain'

/** There is no blob of that name. When an event names it, it was lost: restore the backup. */
export interface BlobMissing {
  readonly _tag: 'BlobMissing'
  readonly hash: BlobHash
}

/** What stands under that name is not what was put there. Its bytes are never given out. */
export interface BlobChanged {
  readonly _tag: 'BlobChanged'
  readonly hash: BlobHash
}

/** Why blobs cannot be used now; apps give each its own sentence. */
export type BlobsUnavailableReason =
  | 'full'
  | 'read-only'
  | 'access-denied'
  | 'cannot-open'
  | 'failed'

/** The place of the blobs cannot be used now. The call may be repeated. */
export interface BlobsUnavailable {
  readonly _tag: 'BlobsUnavailable'
  readonly reason: BlobsUnavailableReason
  readonly detail: string
}

/** The caller's AbortSignal fired before the call had an effect. */
export interface BlobsAborted {
  readonly _tag: 'BlobsAborted'
}

/** Every error of the port. None ever holds bytes of a blob. */
export type BlobError = BlobMissing | BlobChanged | BlobsUnavailable | BlobsAborted
