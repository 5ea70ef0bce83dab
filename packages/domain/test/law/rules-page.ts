import type { Anchor, Bilingual, Citation, LawEdition, Term } from '../../src/index.ts'
import { citationText, REGIMES } from '../../src/index.ts'
import type { Condition } from '../../src/law/condition.ts'
import type { RiskRule } from '../../src/law/rule.ts'
import { CONCEPTS } from '../../src/law/rules/concept-words.ts'
import { ANNEX_B } from './oracles/edpb-9-2022-annex-b.facts.ts'
import { EXAMPLES } from './oracles/edpb-01-2021.facts.ts'

const code = (keys: ReadonlyArray<string>): string => keys.map((key) => `\`${key}\``).join(', ')

const conceptOf = (condition: Condition): Bilingual | undefined =>
  CONCEPTS.find((concept) => concept.condition === condition)?.name

// Inside "of", what is joined by "en" stands between brackets.
const part = (condition: Condition, bracketed: boolean): string => {
  const words = inWords(condition, true)
  const isJoined = condition._tag === 'all' && conceptOf(condition) === undefined
  return bracketed && isJoined ? `(${words})` : words
}

const parts = (of: ReadonlyArray<Condition>, join: string, bracketed: boolean): string =>
  of.map((condition) => part(condition, bracketed)).join(join)

/** A condition in Dutch; a shared one by its name unless `byName` is false. */
const inWords = (condition: Condition, byName: boolean): string => {
  const name = byName ? conceptOf(condition) : undefined
  if (name !== undefined) return `*${name.nl}*`
  switch (condition._tag) {
    case 'is':
      return `\`${condition.field}\` is ${code(condition.of)}`
    case 'has':
      return `\`${condition.field}\` noemt ${code(condition.of)}`
    case 'only':
      return condition.of.length === 0
        ? `\`${condition.field}\` is volledig en leeg`
        : `\`${condition.field}\` is volledig en noemt alleen ${code(condition.of)}`
    case 'caused-by':
      return `de oorzaak is ${code(condition.of)}`
    case 'at-least':
      return `\`${condition.field}\` is ${condition.n} of meer`
    case 'all':
      return parts(condition.of, ' **en** ', false)
    case 'any':
      return `(${parts(condition.of, ' **of** ', true)})`
    case 'not':
      return `niet (${inWords(condition.of, true)})`
    case 'proven':
      return `aangetoond dat ${inWords(condition.of, true)}`
  }
}

const source = (citation: Citation): string => citationText(citation).nl

// The examples of the EDPB in which this rule is the guideline's own reason, as the tests map them.
const examplesOf = (id: string): ReadonlyArray<string> => {
  const found = Object.entries({ ...EXAMPLES, ...ANNEX_B }).filter(
    ([, { reason }]) => reason === id,
  )
  return found.length === 0 ? [] : [`- Voorbeelden: ${found.map(([name]) => name).join(', ')}.`]
}

const rule = ({ id, when, citation, also, text }: RiskRule): string =>
  [
    `### \`${id}\``,
    '',
    text.nl,
    '',
    `- Als: ${inWords(when, true)}.`,
    `- Bron: ${[citation, ...(also ?? [])].map(source).join('; ')}.`,
    ...examplesOf(id),
    '',
  ].join('\n')

const section = (title: string, lead: string, rules: ReadonlyArray<RiskRule>): string =>
  [`## ${title}`, '', lead, '', ...rules.map(rule)].join('\n')

const toConfirm = (edition: LawEdition): ReadonlyArray<string> => {
  const { unlikely, high, perhapsHigh, factors } = edition.risk
  const rules = [...unlikely, ...high, ...perhapsHigh, ...factors]
  return [
    ...rules.map(({ id, citation }) => ({ id, citation })),
    ...edition.notes.map(({ id, citation }) => ({ id, citation })),
    { id: 'presumedClock', citation: edition.presumedClock.basis },
  ]
    .filter(({ citation }) => citation.toConfirm)
    .map(({ id, citation }) => `- \`${id}\`: ${citation.source} ${citation.article}`)
}

const UNITS: Readonly<Record<Term['unit'], string>> = {
  hours: 'uur',
  days: 'dagen',
  months: 'maand',
}
const ANCHORS: Readonly<Record<Exclude<Anchor['_tag'], 'filing'>, string>> = {
  awareness: 'kennisname',
  incident: 'het incident',
  detection: 'ontdekking',
  classification: 'indeling als ernstig',
}

const regimes = (): ReadonlyArray<string> =>
  Object.values(REGIMES).flatMap(({ title, addressee, steps }) =>
    steps.map((step) => {
      const anchor =
        step.anchor._tag === 'filing'
          ? `na de stap \`${step.anchor.step}\``
          : ANCHORS[step.anchor._tag]
      const backstop =
        step.backstopHours === undefined ? '' : `, en ${step.backstopHours} uur na kennisname`
      const term = `${step.term.n} ${UNITS[step.term.unit]}${backstop}`
      return `| ${title.nl} | ${step.title.nl} | ${term} | ${anchor} | ${addressee.nl} | ${source(step.citation)} |`
    }),
  )

/** The rules of an edition as a page that a lawyer can read, written from the data alone. */
export const rulesPage = (edition: LawEdition): string =>
  [
    `# Regels: ${edition.title.nl}`,
    '',
    'Deze pagina is gemaakt uit de regels zelf; een test faalt als zij niet meer klopt. Sleutels in `dit lettertype` zijn',
    'vastgelegde feiten. Elke vraag heeft drie antwoorden: ja, nee en onbekend. Onbekend schakelt een plicht nooit uit.',
    '',
    `Melden aan ${edition.authority.addressee.nl}: binnen ${edition.authority.hours} uur (${source(edition.authority.basis)}),`,
    `geteld volgens ${source(edition.authority.counting)}. Betrokkenen: onverwijld (${source(edition.subjects.basis)}).`,
    `Een verwerker: zonder onredelijke vertraging aan ${edition.controller.addressee.nl} (${source(edition.controller.basis)}).`,
    '',
    section(
      'Een risico is onwaarschijnlijk',
      'De enige wegen waarlangs geen meldplicht volgt. Elk deel moet vastgelegd zijn.',
      edition.risk.unlikely,
    ),
    section(
      'Een hoog risico is waarschijnlijk',
      'Dan moeten ook de betrokkenen het weten, tenzij een uitzondering is aangetoond.',
      edition.risk.high,
    ),
    section(
      'Het risico kan hoog zijn',
      'Geen regel kan dit beslissen: iemand besluit nu en legt de brief klaar.',
      edition.risk.perhapsHigh,
    ),
    section(
      'Wat meeweegt zonder te beslissen',
      'Getoond zodat het antwoord te volgen is.',
      edition.risk.factors,
    ),
    '## Uitzonderingen bij het informeren van betrokkenen',
    '',
    ...edition.subjects.exceptions.map(
      ({ when, does, citation, text }) =>
        `- ${source(citation)}: ${text.nl} Als: ${inWords(when, true)}. ${does === 'lifts' ? 'De plicht vervalt.' : 'De plicht blijft, de vorm verandert.'}`,
    ),
    ...(edition.subjects.notForFinancialUndertakings === undefined
      ? []
      : [
          `- ${source(edition.subjects.notForFinancialUndertakings.citation)}: ${edition.subjects.notForFinancialUndertakings.text.nl}`,
        ]),
    '',
    '## Waarop te letten',
    '',
    ...edition.notes.map(
      ({ when, citation, text }) =>
        `- ${text.nl} Als: ${inWords(when, true)}. (${source(citation)})`,
    ),
    '',
    '## De begrippen',
    '',
    ...CONCEPTS.map(({ condition, name }) => `- *${name.nl}*: ${inWords(condition, false)}.`),
    '',
    '## Andere meldplichten',
    '',
    '| Regeling | Stap | Termijn | Vanaf | Aan | Bron |',
    '|---|---|---|---|---|---|',
    ...regimes(),
    '',
    '## Te bevestigen bij de officiële tekst',
    '',
    ...toConfirm(edition),
    '',
  ].join('\n')
