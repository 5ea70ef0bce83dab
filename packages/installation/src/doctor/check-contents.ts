import { directoryBlobs } from '@meldplicht/blobs'
import type { EventStore } from '@meldplicht/event-store'
import type { Vault } from '@meldplicht/vault'
import { openVault } from '@meldplicht/vault'
import { either as E } from 'fp-ts'
import type { CheckError, CheckedHistory } from '../check-history.ts'
import { checkHistory } from '../check-history.ts'
import { copyProblem } from '../copy/describe-copy-error.ts'
import type { InstallationFiles } from '../installation-files.ts'
import { vaultPaths } from '../installation-files.ts'
import { RESTORE } from './check-log.ts'
import type { Finding } from './finding.ts'
import { found, ok } from './finding.ts'

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

const historyOf = ({ events, streams, gaps }: CheckedHistory): Finding =>
  gaps.length === 0
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

const sealedOf = ({ sealedShut }: CheckedHistory): Finding => {
  const [first] = sealedShut
  return first === undefined
    ? ok(
        'sealed',
        'Elk persoonlijk veld gaat open, of is gewist.',
        'Every personal field opens, or was erased.',
      )
    : found(
        'sealed',
        'fault',
        {
          nl: `Van ${sealedShut.length} gebeurtenissen gaat een persoonlijk veld niet open, het eerst in ${first.stream} (${first.reason}).`,
          en: `A personal field of ${sealedShut.length} events does not open, first in ${first.stream} (${first.reason}).`,
        },
        KEYS_BACK,
      )
}

const blobsOf = ({ files, missing, changed }: CheckedHistory): Finding =>
  missing.length + changed.length === 0
    ? ok(
        'blobs',
        `Aantal bijlagen: ${files}. Er ontbreekt niets en niets is gewijzigd.`,
        `Attachments: ${files}. Nothing is missing and nothing was changed.`,
      )
    : found(
        'blobs',
        'fault',
        {
          nl: `Van ${files} bijlagen ontbreken er ${missing.length} en zijn er ${changed.length} gewijzigd: ${[...missing, ...changed][0]}.`,
          en: `Of ${files} attachments ${missing.length} are missing and ${changed.length} were changed: ${[...missing, ...changed][0]}.`,
        },
        {
          nl: 'Zet de map blobs terug uit een reservekopie; wat er al staat, mag blijven.',
          en: 'Put the folder blobs back from a backup; what is there may stay.',
        },
      )

const stopped = (error: CheckError): Finding => {
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

const withVault = async ({ files, store, signal, onProgress }: Contents, vault: Vault) => {
  const blobs = directoryBlobs(files.blobs)
  const checked = await checkHistory({ store, vault, blobs, signal, onProgress })
  if (E.isLeft(checked)) return [stopped(checked.left)]
  return [historyOf(checked.right), sealedOf(checked.right), blobsOf(checked.right)]
}

/** Reads the whole history, opens every field, and looks at every blob that an event names. */
export const checkContents = async (contents: Contents): Promise<ReadonlyArray<Finding>> => {
  const vault = await openVault({ ...vaultPaths(contents.files.dataDir), create: false })()
  if (E.isLeft(vault)) {
    const { what, next } = copyProblem(vault.left)
    return [found('keys', 'fault', what, next)]
  }
  const findings = await withVault(contents, vault.right)
  await vault.right.close()()
  return [
    ok(
      'keys',
      'De sleutels zijn er, en de hoofdsleutel hoort erbij.',
      'The keys are there, and the master key fits.',
    ),
    ...findings,
  ]
}
