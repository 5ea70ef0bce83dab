import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { InstallationFiles } from '../installation-files.ts'
import type { Finding } from './finding.ts'
import { found, ok, unseen } from './finding.ts'

const MIB = 1024n * 1024n

/** Less than this is a fault: the next append may not fit. */
const SPACE_FAULT = 64n * MIB
/** Less than this, or than the size of the log, is worth attention. */
const SPACE_ATTENTION = 1024n * MIB
/** A WAL that is larger is not taken into the file any more. */
const WAL_ATTENTION = 64n * MIB

const MOVE_BACK = 'meldplicht backup --to MAP'

const mib = (bytes: bigint): string => `${bytes / MIB} MiB`

const modeOf = (path: string): number => statSync(path).mode & 0o777

const octal = (mode: number): string => mode.toString(8).padStart(4, '0')

interface Wrong {
  readonly nl: string
  readonly en: string
  readonly mend: string
}

const wrongWith = (path: string, most: number, uid: number | undefined): ReadonlyArray<Wrong> => {
  if (!existsSync(path)) return []
  const mode = modeOf(path)
  const owner = statSync(path).uid
  const name = basename(path)
  return [
    ...((mode & ~most) === 0
      ? []
      : [
          {
            nl: `${name} is te ruim (${octal(mode)})`,
            en: `${name} is open to others (${octal(mode)})`,
            mend: `chmod ${octal(most)} ${path}`,
          },
        ]),
    ...(uid === undefined || uid === 0 || owner === uid
      ? []
      : [
          {
            nl: `${name} is van een andere gebruiker`,
            en: `${name} belongs to another user`,
            mend: `chown ${uid} ${path}`,
          },
        ]),
  ]
}

const mayEnter = (folder: string): boolean => {
  try {
    accessSync(folder, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Whether only the owner can read the files. Others who read keys and log can read every name. */
export const checkPermissions = (
  files: InstallationFiles,
  uid: number | undefined = process.getuid?.(),
): Finding => {
  const { dataDir, log, keys, masterKey, views, blobs } = files
  if (!mayEnter(dataDir))
    return unseen('permissions', {
      nl: 'deze gebruiker mag niet in de gegevensmap',
      en: 'this user may not enter the data directory',
    })
  const wrong = [
    ...wrongWith(dataDir, 0o700, uid),
    ...wrongWith(blobs, 0o700, uid),
    ...[masterKey, keys, log, views].flatMap((path) => wrongWith(path, 0o600, uid)),
  ]
  if (wrong.length === 0)
    return ok(
      'permissions',
      'Alleen de eigenaar kan bij de bestanden.',
      'Only the owner can read the files.',
    )
  const keyed = wrong.some(({ mend }) => mend.includes(keys) || mend.includes(masterKey))
  const mend = wrong.map((each) => each.mend).join('; ')
  return found(
    'permissions',
    keyed ? 'fault' : 'attention',
    {
      nl: `Anderen kunnen bij de bestanden: ${wrong.map(({ nl }) => nl).join(', ')}.`,
      en: `Others can reach the files: ${wrong.map(({ en }) => en).join(', ')}.`,
    },
    { nl: `Voer uit: ${mend}`, en: `Run: ${mend}` },
  )
}

/** How much space the disk has left; `free` is given by tests only. */
export const checkSpace = ({ dataDir, log }: InstallationFiles, free?: bigint): Finding => {
  const left = free ?? freeOn(dataDir)
  const size = existsSync(log) ? statSync(log, { bigint: true }).size : 0n
  const wanted = size > SPACE_ATTENTION ? size : SPACE_ATTENTION
  const next = {
    nl: 'Maak ruimte vrij op de schijf van de gegevensmap.',
    en: 'Free some space on the disk of the data directory.',
  }
  if (left >= wanted)
    return ok('space', `Er is ${mib(left)} vrij op de schijf.`, `${mib(left)} of the disk is free.`)
  return left < SPACE_FAULT
    ? found(
        'space',
        'fault',
        {
          nl: `De schijf is bijna vol: nog ${mib(left)}.`,
          en: `The disk is almost full: ${mib(left)} left.`,
        },
        next,
      )
    : found(
        'space',
        'attention',
        {
          nl: `Er is nog ${mib(left)} vrij; voor een reservekopie is ${mib(wanted)} gewenst.`,
          en: `${mib(left)} is free; a backup wants ${mib(wanted)}.`,
        },
        next,
      )
}

const freeOn = (path: string): bigint => {
  const { bavail, bsize } = statfsSync(path, { bigint: true })
  return bavail * bsize
}

/** Whether what is written comes into the file: a WAL that only grows says that it does not. */
export const checkWal = (bytes: bigint): Finding =>
  bytes <= WAL_ATTENTION
    ? ok('wal', `De WAL is ${mib(bytes)}.`, `The WAL is ${mib(bytes)}.`)
    : found(
        'wal',
        'attention',
        {
          nl: `De WAL is ${mib(bytes)} en wordt niet meer in het registerbestand verwerkt.`,
          en: `The WAL is ${mib(bytes)}, and is not taken into the file any more.`,
        },
        {
          nl: `Kijk welk programma het register open houdt, en herstart Meldplicht. Maak eerst een reservekopie: ${MOVE_BACK}`,
          en: `See which program keeps the register open, and restart Meldplicht. Make a backup first: ${MOVE_BACK}`,
        },
      )
