import type { Backup, BackupError } from '@meldplicht/installation'
import { backupInstallation, describeBackupError } from '@meldplicht/installation'
import { function as F, taskEither as TE } from 'fp-ts'
import type { Failure } from '../failure.ts'
import { EXIT, refuse } from '../failure.ts'
import type { Desk, UpkeepSpec } from '../run/upkeep-spec.ts'

const WRONG_PLACE: ReadonlySet<BackupError['_tag']> = new Set([
  'TargetNotEmpty',
  'TargetInside',
  'TargetsNested',
  'KeysInUse',
  'NewerKeysThere',
])

const failureOf = (error: BackupError): Failure => ({
  _tag: 'Upkeep',
  tag: error._tag,
  message: describeBackupError(error),
  code: WRONG_PLACE.has(error._tag) ? EXIT.badInput : EXIT.unavailable,
})

const warningsOf = ({ checked, blobs }: Backup): ReadonlyArray<string> => {
  const { sealedShut, missing } = checked
  return [
    ...(sealedShut.length === 0
      ? []
      : [`Let op: van ${sealedShut.length} gebeurtenissen ging de sleutel al eerder verloren.`]),
    ...(missing.length + blobs.changed.length === 0
      ? []
      : [
          `Let op: ${missing.length} bijlagen ontbraken al en ${blobs.changed.length} waren gewijzigd. Draai "meldplicht doctor".`,
        ]),
  ]
}

const textOf = (made: Backup): string =>
  [
    `De reservekopie staat in ${made.to}: gebeurtenissen: ${made.checked.events}, bijlagen: ${made.checked.files}. Alles is teruggelezen.`,
    made.keysTo === made.to
      ? 'De sleutels staan erbij: wie deze map heeft, kan alle namen lezen, ook van wie later gewist wordt. Met --keys-to houdt u ze apart.'
      : `De sleutels staan apart in ${made.keysTo}: ${made.keys}. Zonder die map is de reservekopie niet te lezen.`,
    ...warningsOf(made),
  ].join('\n')

const jsonOf = ({ to, keysTo, keys, checked, blobs }: Backup) => ({
  to,
  keysTo,
  events: checked.events,
  streams: checked.streams,
  files: checked.files,
  keys,
  sealedShut: checked.sealedShut.length,
  missing: checked.missing,
  changed: blobs.changed,
})

const make = (to: string, keysTo: string | undefined, { place, now, signal, progress }: Desk) =>
  backupInstallation({
    from: place,
    to,
    ...(keysTo === undefined ? {} : { keysTo }),
    now,
    signal,
    onProgress: (events) => progress(`${events} gebeurtenissen teruggelezen`),
  })

/** Saves log, keys and blobs while the app runs. */
export const backup: UpkeepSpec = {
  name: 'backup',
  summary:
    'Maak een reservekopie van register, sleutels en bijlagen, ook terwijl Meldplicht draait.\nWie de sleutels heeft, kan de namen lezen. Bewaar ze daarom liever apart (--keys-to):\ndan blijft wie gewist is ook in oude reservekopieën gewist. Terugzetten: docs/how-to/backup.md.',
  example: 'meldplicht backup --to /media/kopie/2026-11-23 --keys-to /media/sleutels',
  options: [
    { flags: '--to <dir>', description: 'map voor de reservekopie; die mag er nog niet zijn' },
    {
      flags: '--keys-to <dir>',
      description:
        'aparte map voor de sleutels; oudere sleutels van dit register worden daar vervangen',
    },
  ],
  run: (given, desk) => {
    const to = given.text('to')
    if (to === undefined)
      return TE.fromEither(
        refuse(
          'TargetMissing',
          'Geef met --to de map waarin de reservekopie komt.',
          'Give the directory of the backup with --to.',
        ),
      )
    return F.pipe(
      make(to, given.text('keys-to'), desk),
      TE.bimap(failureOf, (made) => ({ json: jsonOf(made), text: textOf(made) })),
    )
  },
}
