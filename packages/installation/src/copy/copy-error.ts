import type { BlobError } from '@meldplicht/blobs'
import type { AppendError, HistoryDamaged } from '@meldplicht/event-store'
import type { VaultError } from '@meldplicht/vault'
import type { FilesUnavailable } from '../on-disk.ts'
import type { OpenError } from '../open-error.ts'

/** Why a history was not copied, or not whole. What was copied stays: the same copy goes on there. */
export type CopyError =
  /** Both are the same place. */
  | { readonly _tag: 'SamePlace' }
  /** There is no event to copy. */
  | { readonly _tag: 'NothingToCopy'; readonly place: string }
  /** The target holds something else: its log is no beginning of the source's. It was not touched. */
  | { readonly _tag: 'TargetForeign'; readonly place: string; readonly event: number }
  /** Afterwards both do not hold the same, at the n-th event or in a stream. */
  | { readonly _tag: 'CopyDiffers'; readonly what: string }
  /** A directory cannot be made, read or written. */
  | FilesUnavailable
  | OpenError
  | AppendError
  | HistoryDamaged
  | VaultError
  | BlobError
