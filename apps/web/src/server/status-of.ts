import type { AppError } from '@meldplicht/application'
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
    case 'HistoryUnreadable':
      return 500
    case 'NotYetVisible':
    case 'ViewsFailed':
      return 503
  }
}
