import { statSync } from 'node:fs'
import type { EventStore } from '@meldplicht/event-store'
import { either as E } from 'fp-ts'
import { copyProblem } from '../copy/describe-copy-error.ts'
import type { Place } from '../copy/place.ts'
import { openSource } from '../copy/place.ts'
import type { InstallationFiles } from '../installation-files.ts'
import { installationFiles } from '../installation-files.ts'
import { checkContents, checkKeys, HISTORY_UNREAD, historyStopped } from './check-contents.ts'
import { checkPermissions, checkSpace } from './check-files.ts'
import { checkLogFile } from './check-log.ts'
import { checkViews } from './check-views.ts'
import type { Finding, Verdict } from './finding.ts'
import { found, ok, unseen, worstOf } from './finding.ts'

/** What to examine. */
export interface Examination {
  readonly place: Place
  readonly signal: AbortSignal
  readonly onProgress: (events: number) => void
}

/** What was found. */
export interface Examined {
  readonly verdict: Verdict
  readonly findings: ReadonlyArray<Finding>
}

/** Deleted and hidden streams; a file hides nothing that its own reading would not miss. */
const checkHidden = async (
  { signal }: Examination,
  store: string,
): Promise<ReadonlyArray<Finding>> => {
  const { findHidden } = await import('@meldplicht/event-store-eventstoredb')
  const hidden = await findHidden({ connectionString: store, signal })()
  if (E.isLeft(hidden)) {
    const { what, next } = copyProblem(hidden.left)
    return [found('hidden', 'fault', what, next)]
  }
  const [first] = hidden.right
  if (first === undefined)
    return [
      ok(
        'hidden',
        'De server verbergt of verwijderde niets van de geschiedenis.',
        'The server hides nothing of the history, and nothing was deleted.',
      ),
    ]
  return [
    found(
      'hidden',
      'fault',
      {
        nl: `De server verbergt geschiedenis van ${hidden.right.length} stromen, het eerst ${first.stream}: ${first.reason}.`,
        en: `The server hides history of ${hidden.right.length} streams, first ${first.stream}: ${first.reason}.`,
      },
      {
        nl: 'Scavenge de server niet. Haal de metadata van de stroom weg, of zet een reservekopie terug (docs/how-to/eventstoredb.md).',
        en: 'Do not scavenge the server. Take the metadata of the stream away, or put a backup back (docs/how-to/eventstoredb.md).',
      },
    ),
  ]
}

const withStore = async (
  { place, signal, onProgress }: Examination,
  store: EventStore,
): Promise<ReadonlyArray<Finding>> => {
  const files = installationFiles(place.dataDir, place.store)
  const contents = await checkContents({ files, store, signal, onProgress })
  const views = await checkViews(files.views, store, signal)
  const isRead = contents.every(({ check, verdict }) => check !== 'history' || verdict === 'ok')
  // Views of a history that is not read to its end cannot be said to be up to date.
  return [...contents, isRead || views.verdict !== 'ok' ? views : unseen('views', HISTORY_UNREAD)]
}

const LOG_SHUT = {
  nl: 'het register gaat niet open',
  en: 'the register does not open',
}

/** What is left to look at where the log cannot be read. */
const withoutLog = async (
  files: InstallationFiles,
  history: Finding,
): Promise<ReadonlyArray<Finding>> => [
  await checkKeys(files),
  history,
  ...(['sealed', 'blobs', 'views'] as const).map((check) => unseen(check, LOG_SHUT)),
]

const ofStore = async (examination: Examination): Promise<ReadonlyArray<Finding>> => {
  const { place } = examination
  const files = installationFiles(place.dataDir, place.store)
  const opened = await openSource(place)()
  if (E.isLeft(opened)) {
    if (opened.left._tag === 'HistoryDamaged') return withoutLog(files, historyStopped(opened.left))
    const { what, next } = copyProblem(opened.left)
    const rest = await withoutLog(files, unseen('history', LOG_SHUT))
    return [found('log', 'fault', what, next), ...rest]
  }
  const findings = await withStore(examination, opened.right)
  await opened.right.close()()
  const reached = ok('log', 'Het register is bereikbaar.', 'The register can be reached.')
  return [reached, ...findings]
}

const isThere = (dataDir: string): boolean =>
  statSync(dataDir, { throwIfNoEntry: false })?.isDirectory() === true

/**
 * Examines an installation, also while the app runs: it reads everything and records nothing. Each
 * check is told by itself; one that finds a fault keeps no other from looking.
 */
export const examine = async (examination: Examination): Promise<Examined> => {
  const { dataDir, store } = examination.place
  const files = installationFiles(dataDir, store)
  const ofFile = store === undefined ? checkLogFile(files) : []
  const isThereToRead = isThere(dataDir)
  const unreadable = ofFile.some(
    ({ check, verdict }) => verdict === 'fault' && (check === 'log' || check === 'schema'),
  )
  const withoutFile =
    isThereToRead && unreadable ? await withoutLog(files, unseen('history', LOG_SHUT)) : []
  const findings = [
    ...ofFile,
    ...(unreadable ? withoutFile : await ofStore(examination)),
    ...(store === undefined ? [] : await checkHidden(examination, store)),
    ...(isThereToRead ? [checkPermissions(files), checkSpace(files)] : []),
  ]
  return { verdict: worstOf(findings), findings }
}
