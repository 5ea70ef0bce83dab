import { directoryBlobs } from '@meldplicht/blobs'
import type { Bilingual } from '@meldplicht/domain'
import type { EventStore, ReadError } from '@meldplicht/event-store'
import type { Vault, VaultError } from '@meldplicht/vault'
import { openVault } from '@meldplicht/vault'
import { either as E } from 'fp-ts'
import type { Survey } from '../check-history.ts'
import { surveyHistory } from '../check-history.ts'
import { copyProblem } from '../copy/describe-copy-error.ts'
import type { InstallationFiles } from '../installation-files.ts'
import { vaultPaths } from '../installation-files.ts'
import { RESTORE } from './check-log.ts'
import type { Finding } from './finding.ts'
import { found, ok, unseen } from './finding.ts'

/** What the checks of the contents work with. */
export interface Contents {
  readonly files: InstallationFiles
  readonly store: EventStore
  readonly signal: AbortSignal
  readonly onProgress: (events: number) => void
}

const KEYS_BACK = {
  nl: 'Zet keys.db en master.key terug uit de nieuwste reservekopie van de sleutels.',
  en: 'Put keys.db and master.key back from the newest backup of the keys.',
}

/** Why what the history names was not looked at. */
export const HISTORY_UNREAD: Bilingual = {
  nl: 'de geschiedenis is niet tot het eind te lezen',
  en: 'the history cannot be read to its end',
}
const KEYS_SHUT: Bilingual = {
  nl: 'de sleutels zijn niet te gebruiken',
  en: 'the keys cannot be used',
}

/** Why a history cannot be read. */
export const historyStopped = (error: ReadError): Finding => {
  if (error._tag === 'HistoryDamaged')
    return found(
      'history',
      'fault',
      {
        nl: `De geschiedenis is beschadigd: ${error.stream === '' ? '' : `${error.stream}: `}${error.reason}.`,
        en: `The history is damaged: ${error.stream === '' ? '' : `${error.stream}: `}${error.reason}.`,
      },
      RESTORE,
    )
  const { what, next } = copyProblem(error)
  return found('history', 'fault', what, next)
}

const historyOf = ({ events, streams, gaps, stopped }: Survey): Finding => {
  if (stopped !== undefined) return historyStopped(stopped)
  return gaps.length === 0
    ? ok(
        'history',
        `${events} gebeurtenissen in ${streams} stromen gelezen; er ontbreekt niets en niets is gewijzigd.`,
        `${events} events in ${streams} streams read; none is missing and none was changed.`,
      )
    : found(
        'history',
        'fault',
        {
          nl: `Er ontbreken gebeurtenissen, het eerst in ${gaps[0]} (${gaps.length} plaatsen).`,
          en: `Events are missing, first in ${gaps[0]} (${gaps.length} places).`,
        },
        RESTORE,
      )
}

const sealedOf = ({ sealedShut, stopped, shutOut }: Survey, vault: Vault | undefined): Finding => {
  const [first] = sealedShut
  if (first !== undefined)
    return found(
      'sealed',
      'fault',
      {
        nl: `Van ${sealedShut.length} gebeurtenissen gaat een persoonlijk veld niet open, het eerst in ${first.stream} (${first.reason}).`,
        en: `A personal field of ${sealedShut.length} events does not open, first in ${first.stream} (${first.reason}).`,
      },
      KEYS_BACK,
    )
  if (vault === undefined || shutOut !== undefined) return unseen('sealed', KEYS_SHUT)
  return stopped === undefined
    ? ok(
        'sealed',
        'Elk persoonlijk veld gaat open, of is gewist.',
        'Every personal field opens, or was erased.',
      )
    : unseen('sealed', HISTORY_UNREAD)
}

const blobsOf = ({ files, missing, changed, unreadable, stopped }: Survey): Finding => {
  const [first] = [...missing, ...changed]
  const [shut] = unreadable
  if (first !== undefined)
    return found(
      'blobs',
      'fault',
      {
        nl: `Van ${files} bijlagen ontbreken er ${missing.length} en zijn er ${changed.length} gewijzigd: ${first}. Niet te lezen: ${unreadable.length}.`,
        en: `Of ${files} attachments ${missing.length} are missing and ${changed.length} were changed: ${first}. Not readable: ${unreadable.length}.`,
      },
      {
        nl: 'Zet de map blobs terug uit een reservekopie; wat er al staat, mag blijven.',
        en: 'Put the folder blobs back from a backup; what is there may stay.',
      },
    )
  if (shut !== undefined)
    return found(
      'blobs',
      'fault',
      {
        nl: `Van ${files} bijlagen zijn er ${unreadable.length} niet te lezen: ${shut.hash} (${shut.detail}).`,
        en: `Of ${files} attachments ${unreadable.length} cannot be read: ${shut.hash} (${shut.detail}).`,
      },
      {
        nl: 'Controleer de rechten van de map blobs en van wat erin staat.',
        en: 'Check the permissions of the folder blobs and of what is in it.',
      },
    )
  return stopped === undefined
    ? ok(
        'blobs',
        `Aantal bijlagen: ${files}. Er ontbreekt niets en niets is gewijzigd.`,
        `Attachments: ${files}. Nothing is missing and nothing was changed.`,
      )
    : unseen('blobs', HISTORY_UNREAD)
}

const keysShut = (error: VaultError): Finding => {
  const { what, next } = copyProblem(error)
  return found('keys', 'fault', what, next)
}

const KEYS_FIT = ok(
  'keys',
  'De sleutels zijn er, en de hoofdsleutel hoort erbij.',
  'The keys are there, and the master key fits.',
)

const openKeys = ({ dataDir }: InstallationFiles) =>
  openVault({ ...vaultPaths(dataDir), create: false, readOnly: true })()

/** Whether the keys can be used, for when there is no history to open with them. */
export const checkKeys = async (files: InstallationFiles): Promise<Finding> => {
  const vault = await openKeys(files)
  if (E.isLeft(vault)) return keysShut(vault.left)
  await vault.right.close()()
  return KEYS_FIT
}

/** Reads the whole history, opens every field, and looks at every blob that an event names. */
export const checkContents = async ({
  files,
  ...how
}: Contents): Promise<ReadonlyArray<Finding>> => {
  const opened = await openKeys(files)
  const vault = E.isRight(opened) ? opened.right : undefined
  const blobs = directoryBlobs(files.blobs)
  const survey = await surveyHistory({ ...how, blobs, ...(vault === undefined ? {} : { vault }) })
  await vault?.close()()
  return [
    E.isLeft(opened) ? keysShut(opened.left) : KEYS_FIT,
    historyOf(survey),
    sealedOf(survey, vault),
    blobsOf(survey),
  ]
}
