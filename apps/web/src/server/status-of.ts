import type { AppError, AttachmentRefusal } from '@meldplicht/application'
import type { BlobError } from '@meldplicht/blobs'
import type { StoreError } from '@meldplicht/event-store'
import type { VaultError } from '@meldplicht/vault'

const ofStore = (error: StoreError): number => {
  switch (error._tag) {
    case 'WrongExpectedRevision':
      return 409
    case 'AppendTooLarge':
      return 413
    case 'StoreUnavailable':
    case 'OutcomeUnknown':
    case 'Aborted':
      return 503
    case 'MalformedAppend':
    case 'HistoryDamaged':
      return 500
  }
}

const ofVault = (error: VaultError): number => (error._tag === 'VaultUnavailable' ? 503 : 500)

const ofFile = (refusal: AttachmentRefusal): number => {
  switch (refusal._tag) {
    case 'FileTooLarge':
      return 413
    case 'FileKindNotTaken':
    case 'FileKindDiffers':
      return 415
    case 'FileEmpty':
    case 'FileNameUnusable':
      return 400
  }
}

const ofBlobs = ({ _tag }: BlobError): number =>
  _tag === 'BlobMissing' || _tag === 'BlobChanged' ? 500 : 503

/** The HTTP status of an error (RFC 9110); pages and API share it. */
export const statusOf = (error: AppError): number => {
  switch (error._tag) {
    case 'BadInput':
      return 400
    case 'Forbidden':
      return 403
    case 'NotFound':
      return 404
    case 'CommandIdReused':
    case 'Conflict':
      return 409
    case 'Refused':
    case 'OrganisationRefused':
      return 422
    case 'StoreFailed':
      return ofStore(error.error)
    case 'VaultFailed':
      return ofVault(error.error)
    case 'AttachmentRefused':
      return ofFile(error.refusal)
    case 'AttachmentErased':
      return 410
    case 'BlobsFailed':
      return ofBlobs(error.error)
    case 'BlobsOfAnotherLog':
    case 'HistoryUnreadable':
      return 500
    case 'NotYetVisible':
    case 'ViewsFailed':
      return 503
  }
}
