import type { CopiedInstallation, CopyError, CopyProgress } from '@meldplicht/installation'
import { copyInstallation, describeCopyError, placeOf } from '@meldplicht/installation'
import { function as F, taskEither as TE } from 'fp-ts'
import type { Failure } from '../failure.ts'
import { EXIT, refuse } from '../failure.ts'
import type { UpkeepSpec } from '../run/upkeep-spec.ts'

const asked = new Set<CopyError['_tag']>(['SamePlace', 'NothingToCopy', 'TargetForeign'])

const failureOf = (error: CopyError): Failure => ({
  _tag: 'Upkeep',
  tag: error._tag,
  message: describeCopyError(error),
  code: asked.has(error._tag) ? EXIT.badInput : EXIT.unavailable,
})

const lineOf = ({ phase, events }: CopyProgress): string =>
  phase === 'copying'
    ? `${events} gebeurtenissen gekopieerd`
    : `${events} gebeurtenissen vergeleken`

const textOf = ({ events, streams, resumedAt, keys, blobs }: CopiedInstallation): string =>
  [
    `${events} gebeurtenissen in ${streams} stromen staan in het doel, in dezelfde volgorde en byte voor byte gelijk.`,
    ...(resumedAt === 0 ? [] : [`${resumedAt} daarvan stonden er al.`]),
    ...(keys === 0 ? [] : [`Ook gekopieerd: sleutels (${keys}) en bijlagen (${blobs.copied}).`]),
    ...(blobs.missing.length + blobs.changed.length === 0
      ? []
      : [
          `Let op: ${blobs.missing.length} bijlagen ontbraken al en ${blobs.changed.length} waren gewijzigd.`,
        ]),
    'De overzichten worden bij de eerste start gemaakt. Gebruik van nu af één van beide plaatsen.',
  ].join('\n')

/** Moves a whole history between stores. */
export const copy: UpkeepSpec = {
  name: 'copy',
  summary:
    'Kopieer de hele geschiedenis naar een lege map of server, en controleer dat alles gelijk is.\nEen plaats is een gegevensmap of een verbinding (esdb://…). Bij een verbinding staan de sleutels\nen bijlagen in --data. Werd een kopie afgebroken? Geef dezelfde opdracht nog eens.',
  example: 'meldplicht copy --from ./data --to "esdb://localhost:2113?tls=false"',
  options: [
    { flags: '--from <place>', description: 'bron: een gegevensmap of een verbinding' },
    { flags: '--to <place>', description: 'doel: een lege of nieuwe map, of een lege server' },
  ],
  run: (given, { place, progress, signal }) => {
    const [from, to] = [given.text('from'), given.text('to')]
    if (from === undefined || to === undefined)
      return TE.fromEither(
        refuse(
          'PlaceMissing',
          'Geef met --from de bron en met --to het doel.',
          'Give the source with --from and the target with --to.',
        ),
      )
    return F.pipe(
      copyInstallation({
        from: placeOf(from, place.dataDir),
        to: placeOf(to, place.dataDir),
        onProgress: (made) => progress(lineOf(made)),
        signal,
      }),
      TE.bimap(failureOf, (copied) => ({ json: copied, text: textOf(copied) })),
    )
  },
}
