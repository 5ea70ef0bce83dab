import type { BlobError } from '@meldplicht/blobs'
import type { Bilingual } from '@meldplicht/domain'
import { describeDomainError, describeInstant, describeOrganisationError } from '@meldplicht/domain'
import type { StoreError } from '@meldplicht/event-store'
import type { Erasure } from '@meldplicht/vault'
import type { AppError, InputIssue } from './errors.ts'
import type { Action } from './ports/policy.ts'
import { attachmentProblem } from './words/attachment-problem.ts'
import { blobsProblem } from './words/blobs-problem.ts'
import type { Problem } from './words/problem.ts'
import { problem, told } from './words/problem.ts'
import { storeProblem } from './words/store-problem.ts'
import { vaultProblem } from './words/vault-problem.ts'
import { viewsProblem } from './words/views-problem.ts'

const NOT_SAVED: Bilingual = {
  nl: 'Opslaan lukte niet. Uw tekst staat er nog.',
  en: 'Saving failed. Your text is still there.',
}
const NOTHING_RECORDED: Bilingual = {
  nl: 'Er is niets vastgelegd.',
  en: 'Nothing was recorded.',
}
const RECORDED: Bilingual = {
  nl: 'Wat u verstuurde, is wel vastgelegd: verstuur het niet nog een keer.',
  en: 'What you sent was recorded: do not send it once more.',
}
const LOG_KEPT: Bilingual = {
  nl: 'Wat eerder is vastgelegd, blijft bewaard.',
  en: 'What was recorded before is kept.',
}
const PERHAPS: Bilingual = { nl: 'Uw tekst staat er nog.', en: 'Your text is still there.' }

const CONFLICT: Bilingual = {
  nl: 'Iemand anders wijzigde dit net. Kijk wat er veranderde. Van u is nog niets vastgelegd: verstuur het daarna opnieuw.',
  en: 'Somebody else has just changed this. Look what changed. Nothing of yours was recorded yet: send it again after that.',
}

const NOT_FOUND: Readonly<Record<Extract<AppError, { _tag: 'NotFound' }>['what'], Bilingual>> = {
  incident: {
    nl: 'Dit incident is er niet, of u mag het niet zien. Controleer de code of het nummer.',
    en: 'This incident is not there, or you may not see it. Check the code or the number.',
  },
  attachment: {
    nl: 'Deze bijlage is er niet. Kies een bijlage uit de lijst bij het incident.',
    en: 'This attachment is not there. Choose one from the list at the incident.',
  },
  organisation: {
    nl: 'Deze organisatie is er niet, of u mag haar niet zien. Controleer welke organisatie u koos.',
    en: 'This organisation is not there, or you may not see it. Check which organisation you chose.',
  },
}

const reading = new Set<Action>([
  'ReadIncident',
  'ReadAttachment',
  'ReadRegister',
  'ReadDue',
  'ReadOrganisation',
  'ReadAccess',
  'ListOrganisations',
])

const forbidden = (action: Action): Bilingual =>
  reading.has(action)
    ? {
        nl: 'Deze pagina is er niet, of u mag haar niet zien. Vraag de beheerder om de rol die hierbij hoort.',
        en: 'This page is not there, or you may not see it. Ask the administrator for the role that it takes.',
      }
    : told(
        problem(
          'Dit mag u niet vastleggen.',
          'Vraag de beheerder om de rol die hierbij hoort, of bel.',
          'You may not record this.',
          'Ask the administrator for the role that it takes, or call.',
        ),
        NOTHING_RECORDED,
      )

const SHOWN = 5

// Paths and not the values: what somebody wrote has no place in an error that may be logged.
const badInput = (issues: ReadonlyArray<InputIssue>): Bilingual => {
  const paths = [...new Set(issues.map(({ path }) => path).filter((path) => path !== ''))]
  const where = paths.slice(0, SHOWN).join(', ')
  return told(
    problem(
      'Wat u invulde, klopt nog niet.',
      where === '' ? 'Controleer wat u invulde, of kort het in.' : `Controleer: ${where}.`,
      'What you filled in is not right yet.',
      where === '' ? 'Check what you filled in, or shorten it.' : `Check: ${where}.`,
    ),
    NOTHING_RECORDED,
  )
}

const COMMAND_ID_REUSED: Bilingual = {
  nl: 'Dit formulier is al eerder verstuurd, met andere inhoud. Wat toen is verstuurd, is vastgelegd; deze wijziging niet. Open het formulier opnieuw en kijk eerst wat er al staat.',
  en: 'This form was sent before, with other content. What was sent then is recorded; this change is not. Open the form anew and look first what stands there already.',
}

const unreadable = (known: boolean): Problem =>
  known
    ? problem(
        'Een gebeurtenis in de geschiedenis is niet te lezen.',
        'Verander niets aan de bestanden. Waarschuw de beheerder en bel.',
        'An event in the history cannot be read.',
        'Do not change anything in the files. Warn the administrator, and call.',
      )
    : problem(
        'In de geschiedenis staat een gebeurtenis die deze versie van Meldplicht niet kent.',
        'Gebruik de nieuwste versie van Meldplicht.',
        'The history holds an event that this version of Meldplicht does not know.',
        'Use the newest version of Meldplicht.',
      )

// Whoever only looks sent nothing just now, and perhaps something a moment ago that is recorded.
const notShown = (error: StoreError): Bilingual =>
  told(
    error._tag === 'OutcomeUnknown'
      ? problem(
          'Deze pagina is nu niet te tonen.',
          'Open haar over een minuut nog een keer.',
          'This page cannot be shown now.',
          'Open it once more in a minute.',
        )
      : storeProblem(error),
    LOG_KEPT,
  )

const storeFailed = (error: StoreError, doing: Doing): Bilingual => {
  if (doing === 'reading') return notShown(error)
  if (error._tag === 'WrongExpectedRevision') return CONFLICT
  const kept =
    error._tag === 'OutcomeUnknown'
      ? PERHAPS
      : error._tag === 'Aborted'
        ? NOTHING_RECORDED
        : NOT_SAVED
  return told(storeProblem(error), kept)
}

// A reading lost nothing; a writing recorded nothing. Both are true of what was recorded before.
const blobsFailed = (error: BlobError): Bilingual =>
  told(
    blobsProblem(error),
    error._tag === 'BlobMissing' || error._tag === 'BlobChanged' ? LOG_KEPT : NOTHING_RECORDED,
  )

const erased = ({ at }: Erasure): Bilingual => {
  const when = describeInstant(at)
  return {
    nl: `Deze bijlage is gewist op ${when.nl}. Dat zij er was, blijft vastgelegd.`,
    en: `This attachment was erased on ${when.en}. That it was there stays recorded.`,
  }
}

const NOTHING_REMOVED: Bilingual = {
  nl: 'Er is niets weggehaald.',
  en: 'Nothing was removed.',
}

const anotherLog = (streams: number): Problem =>
  problem(
    streams === 0
      ? 'De bijlagen horen niet bij de sleutels in deze gegevensmap.'
      : `Het register hoort niet bij deze gegevensmap: incidenten met bijlagen ontbreken erin (${streams}).`,
    'Controleer MELDPLICHT_STORE en de gegevensmap. Kloppen die, zet dan de reservekopie terug.',
    streams === 0
      ? 'The attachments do not belong to the keys in this data directory.'
      : `The register does not belong to this data directory: incidents with attachments are not in it (${streams}).`,
    'Check MELDPLICHT_STORE and the data directory. If they are right, put the backup back.',
  )

/** What somebody was about: who only looks has no text that could be lost. */
export type Doing = 'reading' | 'writing'

/**
 * A failed use case in sentences for people: what happened, what was kept, what to do next.
 * It quotes nothing that anybody wrote.
 */
export const describeAppError = (error: AppError, doing: Doing = 'writing'): Bilingual => {
  const notDone = doing === 'reading' ? LOG_KEPT : NOT_SAVED
  switch (error._tag) {
    case 'BadInput':
      return badInput(error.issues)
    case 'Forbidden':
      return forbidden(error.action)
    case 'Refused':
      return describeDomainError(error.error)
    case 'OrganisationRefused':
      return describeOrganisationError(error.error)
    case 'CommandIdReused':
      return COMMAND_ID_REUSED
    case 'Conflict':
      return CONFLICT
    case 'NotFound':
      return NOT_FOUND[error.what]
    case 'AttachmentRefused':
      return told(attachmentProblem(error.refusal), NOTHING_RECORDED)
    case 'AttachmentErased':
      return erased(error.erasure)
    case 'BlobsFailed':
      return blobsFailed(error.error)
    case 'BlobsOfAnotherLog':
      return told(anotherLog(error.streams), NOTHING_REMOVED)
    case 'StoreFailed':
      return storeFailed(error.error, doing)
    case 'VaultFailed':
      return told(vaultProblem(error.error), notDone)
    case 'HistoryUnreadable':
      return told(unreadable(error.error._tag === 'EventMalformed'), NOTHING_RECORDED)
    case 'NotYetVisible':
      return told(viewsProblem(error.error), RECORDED)
    case 'ViewsFailed':
      return told(viewsProblem(error.error), LOG_KEPT)
  }
}
