import type { AppError, Doing } from '@meldplicht/application'
import { describeAppError } from '@meldplicht/application'
import type { Bilingual } from '@meldplicht/domain'
import { kebab } from '../commands/use-cases.ts'
import type { Refusal } from '../server/request-refused.ts'
import { REFUSAL_STATUS } from '../server/request-refused.ts'
import { statusOf } from '../server/status-of.ts'

/** Problem details (RFC 9457), with the tag of the error for programs. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly _tag: string
  /** Which rule refused, where one did. */
  readonly rule?: string
  readonly issues?: ReadonlyArray<{ readonly path: string; readonly message: string }>
}

/** What goes wrong before a use case is asked. */
export type ApiError =
  | AppError
  | { readonly _tag: 'NoSuchAddress' }
  | { readonly _tag: 'MethodNotAllowed' }
  | { readonly _tag: 'IdempotencyKeyMissing' }
  | { readonly _tag: 'RequestRefused'; readonly refusal: Refusal }
  | { readonly _tag: 'Unexpected' }

/** The languages of the API. */
export type Language = 'nl' | 'en'

const TITLES: Readonly<Record<ApiError['_tag'], Bilingual>> = {
  BadInput: { nl: 'De invoer klopt niet', en: 'The input is not valid' },
  Forbidden: { nl: 'Dit mag u niet', en: 'You may not do this' },
  Refused: { nl: 'Een regel weigert dit', en: 'A rule refuses this' },
  OrganisationRefused: { nl: 'Een regel weigert dit', en: 'A rule refuses this' },
  CommandIdReused: {
    nl: 'Dit kenmerk is al voor iets anders gebruikt',
    en: 'This key was used for something else',
  },
  Conflict: { nl: 'Iemand anders was eerst', en: 'Somebody else was first' },
  NotFound: { nl: 'Dit is er niet', en: 'This is not there' },
  AttachmentRefused: { nl: 'Dit bestand kan niet in het dossier', en: 'This file is not taken' },
  AttachmentErased: { nl: 'Deze bijlage is gewist', en: 'This attachment was erased' },
  BlobsFailed: { nl: 'De bijlagen faalden', en: 'The attachments failed' },
  BlobsOfAnotherLog: {
    nl: 'Het register hoort niet bij deze gegevensmap',
    en: 'The register does not belong to this data directory',
  },
  StoreFailed: { nl: 'De opslag faalde', en: 'The store failed' },
  VaultFailed: { nl: 'De kluis faalde', en: 'The vault failed' },
  HistoryUnreadable: { nl: 'De geschiedenis is niet te lezen', en: 'The history cannot be read' },
  NotYetVisible: { nl: 'Vastgelegd, nog niet zichtbaar', en: 'Recorded, not yet visible' },
  ViewsFailed: { nl: 'De lijsten zijn niet te lezen', en: 'The views cannot be read' },
  NoSuchAddress: { nl: 'Dit adres is er niet', en: 'There is no such address' },
  MethodNotAllowed: { nl: 'Deze methode kan hier niet', en: 'This method is not allowed here' },
  IdempotencyKeyMissing: { nl: 'Idempotency-Key ontbreekt', en: 'Idempotency-Key is missing' },
  RequestRefused: { nl: 'Dit verzoek is geweigerd', en: 'This request was refused' },
  Unexpected: { nl: 'Er ging iets mis', en: 'Something went wrong' },
}

const REFUSED: Readonly<Record<Refusal, Bilingual>> = {
  'wrong-host': {
    nl: 'Dit verzoek is voor een andere naam dan deze computer. Gebruik 127.0.0.1, [::1] of localhost.',
    en: 'This request is for another name than this machine. Use 127.0.0.1, [::1] or localhost.',
  },
  'cross-site': {
    nl: 'Dit verzoek komt van een pagina die niet van ons is. Er is niets vastgelegd.',
    en: 'This request comes from a page that is not ours. Nothing was recorded.',
  },
  'broken-text': {
    nl: 'Dit is geen JSON in UTF-8. Er is niets vastgelegd.',
    en: 'This is no JSON in UTF-8. Nothing was recorded.',
  },
  'not-json': {
    nl: 'Stuur JSON, met content-type application/json. Er is niets vastgelegd.',
    en: 'Send JSON, with content-type application/json. Nothing was recorded.',
  },
  'not-a-form': {
    nl: 'Stuur multipart/form-data met de delen data en file. Er is niets vastgelegd.',
    en: 'Send multipart/form-data with the parts data and file. Nothing was recorded.',
  },
  'too-large': {
    nl: 'Dit is te groot: JSON mag 1 MiB zijn, en een formulier één bestand brengen. Er is niets vastgelegd.',
    en: 'This is too large: JSON may be 1 MiB, and a form may bring one file. Nothing was recorded.',
  },
  compressed: {
    nl: 'Stuur de tekst niet ingepakt. Er is niets vastgelegd.',
    en: 'Send the text uncompressed. Nothing was recorded.',
  },
  'cut-off': {
    nl: 'Het verzoek brak af. Er is niets vastgelegd.',
    en: 'The request was cut off. Nothing was recorded.',
  },
}

const detailOf = (error: ApiError, doing: Doing): Bilingual => {
  switch (error._tag) {
    case 'NoSuchAddress':
      return {
        nl: 'Dit adres of dit commando bestaat niet. Kijk in /api/v1/openapi.json.',
        en: 'This address or command does not exist. See /api/v1/openapi.json.',
      }
    case 'MethodNotAllowed':
      return {
        nl: 'Kijk in de kop Allow welke methode wel kan.',
        en: 'See the Allow header for the methods that are.',
      }
    case 'IdempotencyKeyMissing':
      return {
        nl: 'Stuur de kop Idempotency-Key met een UUID in kleine letters. Er is niets vastgelegd.',
        en: 'Send the header Idempotency-Key with a lower-case UUID. Nothing was recorded.',
      }
    case 'RequestRefused':
      return REFUSED[error.refusal]
    case 'Unexpected':
      return {
        nl: 'Dit ligt aan ons. Stuur het opnieuw met dezelfde Idempotency-Key: het wordt één keer vastgelegd.',
        en: 'This is our fault. Send it again with the same Idempotency-Key: it is recorded once.',
      }
    default:
      return describeAppError(error, doing)
  }
}

const status = (error: ApiError): number => {
  switch (error._tag) {
    case 'NoSuchAddress':
      return 404
    case 'MethodNotAllowed':
      return 405
    case 'IdempotencyKeyMissing':
      return 400
    case 'RequestRefused':
      return REFUSAL_STATUS[error.refusal]
    case 'Unexpected':
      return 500
    default:
      return statusOf(error)
  }
}

const more = (error: ApiError, language: Language): Pick<Problem, 'rule' | 'issues'> => {
  switch (error._tag) {
    case 'BadInput':
      return {
        issues: error.issues.map(({ path, message }) => ({ path, message: message[language] })),
      }
    case 'Refused':
    case 'OrganisationRefused':
      return { rule: error.error._tag }
    case 'AttachmentRefused':
      return { rule: error.refusal._tag }
    default:
      return {}
  }
}

/** The problem that an error is, in one language. */
export const problemOf = (error: ApiError, language: Language, doing: Doing): Problem => ({
  type: `/api/v1/problems/${kebab(error._tag)}`,
  title: TITLES[error._tag][language],
  status: status(error),
  detail: detailOf(error, doing)[language],
  _tag: error._tag,
  ...more(error, language),
})
