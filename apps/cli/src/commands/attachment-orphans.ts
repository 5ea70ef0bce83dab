import type { Orphans } from '@meldplicht/application'
import { collectOrphans, ORPHAN_HOURS } from '@meldplicht/application'
import { describeInstant } from '@meldplicht/domain'
import { function as F, taskEither as TE } from 'fp-ts'
import { ofApplication } from '../failure.ts'
import { sizeText } from '../output/size-text.ts'
import type { CommandSpec } from '../run/spec.ts'

const count = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`

const bytesOf = ({ orphans }: Orphans): number => orphans.reduce((sum, { size }) => sum + size, 0)

const endOf = ({ orphans, missing, removed, swept }: Orphans): ReadonlyArray<string> => {
  if (removed) return [`Weggehaald: ${orphans.length + swept}.`]
  if (missing.length > 0)
    return ['Er is niets weggehaald: eerst moeten de bijlagen die ontbreken terug zijn.']
  return orphans.length === 0 ? [] : ['Er is niets weggehaald. Met --remove gaan zij weg.']
}

const textOf = (found: Orphans): string => {
  const { orphans, fresh, missing } = found
  return [
    orphans.length === 0
      ? 'Er liggen geen bestanden die bij geen enkele gebeurtenis horen.'
      : `${count(orphans.length, 'bestand hoort', 'bestanden horen')} bij geen enkele gebeurtenis (samen ${sizeText(bytesOf(found))}):`,
    ...orphans.map(
      ({ hash, size, writtenAt }) =>
        `  ${hash.slice(0, 12)}  ${sizeText(size)}  ${describeInstant(writtenAt).nl}`,
    ),
    ...(fresh === 0
      ? []
      : [
          `${count(fresh, 'is', 'zijn')} jonger dan ${ORPHAN_HOURS} uur en ${fresh === 1 ? 'blijft' : 'blijven'}: misschien loopt er nog iets.`,
        ]),
    ...missing.map(
      (hash) => `LET OP: een bijlage ontbreekt: ${hash}. Zet haar terug uit de reservekopie.`,
    ),
    ...endOf(found),
  ].join('\n')
}

/** Files of uploads that were cut off: shows them, and takes them away only when asked to. */
export const attachmentOrphans: CommandSpec = {
  name: 'attachment orphans',
  summary: 'Toon bestanden van afgebroken uploads, en bijlagen waarvan het bestand ontbreekt.',
  example: 'meldplicht attachment orphans --remove',
  options: [{ flags: '--remove', description: 'haal ze ook weg', mode: true }],
  run: (given, session) =>
    F.pipe(
      collectOrphans({ remove: given.flag('remove') }, session)(session.deps),
      TE.bimap(ofApplication, (found) => ({ json: found, text: textOf(found) })),
    ),
}
