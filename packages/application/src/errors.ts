import type { BlobError } from '@meldplicht/blobs'
import type {
  Bilingual,
  DomainError,
  OrganisationError,
  UndecodableEvent,
} from '@meldplicht/domain'
import type { StoreError } from '@meldplicht/event-store'
import type { Erasure, VaultError } from '@meldplicht/vault'
import type { AttachmentRefusal } from './attachments/attachment-refusal.ts'
import type { Action } from './ports/policy.ts'
import type { ProjectionsUnavailable } from './ports/projections-error.ts'

/** One thing that is wrong with what was sent in. */
export interface InputIssue {
  /** Where, as a path of keys: `data.facts.people`. */
  readonly path: string
  readonly message: Bilingual
}

/** Every way in which a use case can fail. Unless it says otherwise, nothing was recorded. */
export type AppError =
  | { readonly _tag: 'BadInput'; readonly issues: ReadonlyArray<InputIssue> }
  | { readonly _tag: 'Forbidden'; readonly action: Action }
  | { readonly _tag: 'Refused'; readonly error: DomainError }
  | { readonly _tag: 'OrganisationRefused'; readonly error: OrganisationError }
  | { readonly _tag: 'CommandIdReused' }
  /** Somebody else kept changing it: three times decided, three times overtaken. */
  | { readonly _tag: 'Conflict' }
  | { readonly _tag: 'NotFound'; readonly what: 'incident' | 'organisation' | 'attachment' }
  /** The file itself cannot join the dossier; nothing of it was kept. */
  | { readonly _tag: 'AttachmentRefused'; readonly refusal: AttachmentRefusal }
  /** The file was erased: that it was there stays recorded. */
  | { readonly _tag: 'AttachmentErased'; readonly erasure: Erasure }
  | { readonly _tag: 'BlobsFailed'; readonly error: BlobError }
  /**
   * The log is not that of the keys and blobs beside the app: so many incidents that files were
   * sealed for are not in it; none when the keys sealed no file at all.
   */
  | { readonly _tag: 'BlobsOfAnotherLog'; readonly streams: number }
  | { readonly _tag: 'StoreFailed'; readonly error: StoreError }
  | { readonly _tag: 'VaultFailed'; readonly error: VaultError }
  | {
      readonly _tag: 'HistoryUnreadable'
      readonly stream: string
      readonly error: UndecodableEvent
    }
  /** Recorded, but the views did not follow in time. */
  | { readonly _tag: 'NotYetVisible'; readonly error: ProjectionsUnavailable }
  | { readonly _tag: 'ViewsFailed'; readonly error: ProjectionsUnavailable }
