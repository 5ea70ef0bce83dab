import { accessSync, constants, existsSync } from 'node:fs'
import type { Bilingual } from '@meldplicht/domain'
import type { InspectedLog } from '@meldplicht/event-store-sqlite'
import { inspectSqliteLog } from '@meldplicht/event-store-sqlite'
import { either as E } from 'fp-ts'
import { describeOpenError, openProblem } from '../describe-open-error.ts'
import type { InstallationFiles } from '../installation-files.ts'
import { checkWal } from './check-files.ts'
import type { Finding } from './finding.ts'
import { found, ok, unseen } from './finding.ts'

/** What to do when the history itself is damaged. */
export const RESTORE: Bilingual = {
  nl: 'Verander niets aan de bestanden. Zet een reservekopie terug (docs/how-to/backup.md) en bewaar de beschadigde bestanden.',
  en: 'Change nothing in the files. Put a backup back (docs/how-to/backup.md), and keep the damaged files.',
}

const schemaOf = ({ version, isBroughtForward }: InspectedLog): Finding => {
  switch (version._tag) {
    case 'current':
      return ok(
        'schema',
        'De versie van het registerbestand klopt.',
        'The file has the version of this program.',
      )
    case 'older':
      return found(
        'schema',
        isBroughtForward ? 'attention' : 'fault',
        {
          nl: `Het registerbestand is van een oudere versie (${version.version}).`,
          en: `The file is of an older version (${version.version}).`,
        },
        isBroughtForward
          ? {
              nl: 'Maak een reservekopie en start Meldplicht: het bestand wordt dan bijgewerkt.',
              en: 'Make a backup and start Meldplicht: the file is brought forward then.',
            }
          : {
              nl: 'Gebruik de versie van Meldplicht die bij dit bestand hoort.',
              en: 'Use the version of Meldplicht that belongs to this file.',
            },
      )
    case 'newer':
      return found(
        'schema',
        'fault',
        {
          nl: `Het registerbestand is van een nieuwere versie van Meldplicht (${version.version}).`,
          en: `The file is of a newer version of Meldplicht (${version.version}).`,
        },
        {
          nl: 'Gebruik de nieuwste versie van Meldplicht.',
          en: 'Use the newest version of Meldplicht.',
        },
      )
    case 'not-ours':
      return found(
        'schema',
        'fault',
        {
          nl: 'Het registerbestand is van een ander programma.',
          en: 'The file belongs to another program.',
        },
        { nl: 'Controleer --data.', en: 'Check --data.' },
      )
  }
}

const integrityOf = ({ complaints, changed }: InspectedLog): Finding => {
  if (complaints.length === 0 && changed.length > 0)
    return found(
      'integrity',
      'fault',
      {
        nl: `Iemand wijzigde ${changed.length} vastgelegde gebeurtenissen, het eerst op plaats ${changed[0]}.`,
        en: `Somebody changed ${changed.length} recorded events, first at position ${changed[0]}.`,
      },
      RESTORE,
    )
  return complaints.length === 0
    ? ok('integrity', 'Het registerbestand is heel.', 'The file is intact.')
    : found(
        'integrity',
        'fault',
        {
          nl: `Het registerbestand is beschadigd: ${complaints[0]}.`,
          en: `The file is damaged: ${complaints[0]}.`,
        },
        RESTORE,
      )
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

const notReached = (log: string, detail: string): Finding =>
  found(
    'log',
    'fault',
    {
      nl: `Meldplicht kan niet bij ${log} (${detail}).`,
      en: `Meldplicht cannot reach ${log} (${detail}).`,
    },
    {
      nl: 'Controleer --data, en of deze gebruiker in de gegevensmap en bij het bestand mag.',
      en: 'Check --data, and whether this user may enter the data directory and read the file.',
    },
  )

/** Events that only stand in a WAL without its index: without it, nobody who only reads sees them. */
const walAlone: ReadonlyArray<Finding> = [
  unseen('integrity', {
    nl: 'een deel van het register staat in een los WAL-bestand',
    en: 'part of the register stands in a loose WAL file',
  }),
  found(
    'wal',
    'fault',
    {
      nl: 'Naast het registerbestand staat een WAL zonder index (-shm): het nieuwste staat nog niet in het bestand.',
      en: 'Beside the file stands a WAL without its index (-shm): the newest is not in the file yet.',
    },
    {
      nl: 'Laat de WAL staan. Maak een reservekopie (meldplicht backup) of start Meldplicht: dan komt alles in het bestand.',
      en: 'Leave the WAL there. Make a backup (meldplicht backup) or start Meldplicht: it all comes into the file then.',
    },
  ),
]

/** The file of the log: whether it is there, which version it has, whether its pages are sound. */
export const checkLogFile = ({ log, onServer }: InstallationFiles): ReadonlyArray<Finding> => {
  const reached = E.tryCatch(
    () => accessSync(log, constants.R_OK),
    (error) => error,
  )
  if (E.isLeft(reached) && !isMissing(reached.left)) return [notReached(log, String(reached.left))]
  if (E.isLeft(reached))
    return [
      found(
        'log',
        'fault',
        {
          nl: `Het registerbestand ontbreekt: ${log}.`,
          en: `The file of the register is missing: ${log}.`,
        },
        {
          nl: 'Controleer --data en MELDPLICHT_STORE, of zet een reservekopie terug.',
          en: 'Check --data and MELDPLICHT_STORE, or put a backup back.',
        },
      ),
    ]
  if (existsSync(onServer)) {
    const { nl, en } = describeOpenError({ _tag: 'HistoryOnServer', path: onServer })
    const next = { nl: 'Geef MELDPLICHT_STORE.', en: 'Give MELDPLICHT_STORE.' }
    return [found('log', 'fault', { nl, en }, next)]
  }
  const inspected = inspectSqliteLog(log)
  if (E.isLeft(inspected)) {
    const error = inspected.left
    // A file that is only kept busy, or that we may not read, is not damaged.
    if (error._tag === 'StoreUnavailable' && error.reason !== 'cannot-open') {
      const { what, next } = openProblem(error)
      return [found('integrity', 'fault', what, next)]
    }
    const detail = error._tag === 'HistoryDamaged' ? error.reason : error.detail
    const what = {
      nl: `Het registerbestand is niet te lezen: ${detail}.`,
      en: `The file cannot be read: ${detail}.`,
    }
    return [found('integrity', 'fault', what, RESTORE)]
  }
  const { right } = inspected
  if (right.walBytes > 0n && !existsSync(`${log}-shm`)) return [schemaOf(right), ...walAlone]
  return [schemaOf(right), integrityOf(right), checkWal(right.walBytes)]
}
