import type { LawEdition } from '@meldplicht/domain'
import { citationText, LAW_EDITIONS, LawEditionId } from '@meldplicht/domain'
import { either as E, function as F } from 'fp-ts'
import type { Failure } from '../failure.ts'
import { refuse } from '../failure.ts'
import { inForceWords } from '../output/edition-words.ts'
import { table } from '../output/table.ts'
import type { Answer } from '../run/answer.ts'
import type { PlainSpec } from '../run/plain-spec.ts'
import { lawCompareCommand } from './law-compare.ts'

const EDITIONS = Object.values(LAW_EDITIONS)

const threshold = (edition: LawEdition): string =>
  edition.authority.threshold === 'high'
    ? 'alleen bij een hoog risico'
    : 'tenzij een risico onwaarschijnlijk is'

const brief = (edition: LawEdition): unknown => ({
  id: edition.id,
  title: edition.title,
  inForce: edition.inForce ?? null,
  authority: {
    threshold: edition.authority.threshold,
    hours: edition.authority.hours,
    addressee: edition.authority.addressee,
    basis: citationText(edition.authority.basis),
  },
  subjects: {
    threshold: edition.subjects.threshold,
    basis: citationText(edition.subjects.basis),
  },
})

const editions = (): Answer => ({
  json: EDITIONS.map(brief),
  text: table(
    ['editie', 'geldig', 'toezichthouder', 'termijn', 'titel'],
    EDITIONS.map((edition) => [
      edition.id,
      inForceWords(edition),
      threshold(edition),
      `${edition.authority.hours} uur`,
      edition.title.nl,
    ]),
  ),
})

const rules = (edition: LawEdition): ReadonlyArray<string> =>
  [
    ['Maakt een risico onwaarschijnlijk', edition.risk.unlikely] as const,
    ['Maakt een hoog risico waarschijnlijk', edition.risk.high] as const,
    ['Het risico kan hoog zijn: iemand besluit', edition.risk.perhapsHigh] as const,
    ['Weegt mee zonder te beslissen', edition.risk.factors] as const,
  ].flatMap(([title, list]) => [
    '',
    title,
    ...list.flatMap(({ id, citation, text }) => [
      `  ${id}: ${text.nl}`,
      `    ${citationText(citation).nl}`,
    ]),
  ])

const show = (edition: LawEdition): Answer => ({
  json: edition,
  text: [
    `${edition.id}: ${edition.title.nl}`,
    `geldig: ${inForceWords(edition)}`,
    `toezichthouder: ${edition.authority.addressee.nl}, ${threshold(edition)}, ${edition.authority.hours} uur (${citationText(edition.authority.basis).nl})`,
    `betrokkenen: bij een hoog risico, onverwijld (${citationText(edition.subjects.basis).nl})`,
    `verwerker: zonder onredelijke vertraging aan ${edition.controller.addressee.nl} (${citationText(edition.controller.basis).nl})`,
    ...rules(edition),
  ].join('\n'),
})

const editionOf = (id: string): E.Either<Failure, LawEdition> => {
  if (LawEditionId.is(id)) return E.right(LAW_EDITIONS[id])
  const known = EDITIONS.map((edition) => edition.id).join(', ')
  return refuse(
    'NoSuchEdition',
    `"${id}" is geen editie van de wet. Er zijn: ${known}.`,
    `"${id}" is no edition of the law. There are: ${known}.`,
  )
}

/** `meldplicht law editions`, `law show EDITION`, `law compare --cases FILE`. */
export const lawCommands: ReadonlyArray<PlainSpec> = [
  {
    name: 'law editions',
    summary: 'Noemt de edities van de wet die dit programma kent',
    example: 'meldplicht law editions',
    options: [],
    run: () => E.right(editions()),
  },
  {
    name: 'law show',
    summary: 'Toont een editie: plichten, termijn en regels met hun bron',
    example: 'meldplicht law show avg-2018',
    args: [{ name: 'edition', description: 'de sleutel van een editie' }],
    options: [],
    run: (given) => F.pipe(editionOf(given.argument(0)), E.map(show)),
  },
  lawCompareCommand,
]
