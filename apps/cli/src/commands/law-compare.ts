import type { CasesReport, LawEdition, ReadCase } from '@meldplicht/domain'
import { judgeCases, LAW_EDITIONS } from '@meldplicht/domain'
import { either as E, function as F } from 'fp-ts'
import { adviceWords, summaryTable } from '../output/case-words.ts'
import { inForceWords } from '../output/edition-words.ts'
import { CASES_OPTION, givenCases } from '../read/cases-file.ts'
import type { Answer } from '../run/answer.ts'
import type { PlainSpec } from '../run/plain-spec.ts'

const EDITIONS = Object.values(LAW_EDITIONS)

interface Column {
  readonly edition: LawEdition
  readonly report: CasesReport
}

// What changed, in one line per edition; a case on which all editions agree says nothing.
const differing = (columns: ReadonlyArray<Column>, index: number): ReadonlyArray<string> => {
  const advice = columns.map(({ edition, report }) => {
    const judged = report.cases[index]
    const words = (['authority', 'subjects'] as const).map((duty) =>
      judged === undefined ? '' : adviceWords(judged[duty].advice),
    )
    return { edition, words: `toezichthouder ${words[0]}; betrokkenen ${words[1]}` }
  })
  return new Set(advice.map(({ words }) => words)).size === 1
    ? []
    : advice.map(({ edition, words }) => `  ${edition.id}: ${words}`)
}

const compare = (read: ReadonlyArray<ReadCase>): Answer => {
  const columns = EDITIONS.map((edition) => ({ edition, report: judgeCases(read, edition) }))
  const ofCase = (index: number): unknown =>
    Object.fromEntries(
      columns.flatMap(({ edition, report }) => {
        const judged = report.cases[index]
        if (judged === undefined) return []
        const { authority, subjects, timing, reasons } = judged
        return [[edition.id, { authority, subjects, timing, reasons }]]
      }),
    )
  const changed = read.flatMap(({ decided }, index) => {
    const lines = differing(columns, index)
    return lines.length === 0 ? [] : [decided.id, ...lines]
  })
  return {
    json: {
      editions: EDITIONS.map(({ id }) => id),
      cases: read.map(({ decided }, index) => ({ id: decided.id, editions: ofCase(index) })),
      summary: Object.fromEntries(
        columns.map(({ edition, report }) => [edition.id, report.summary]),
      ),
    },
    text: [
      changed.length === 0 ? 'Alle edities adviseren hetzelfde.' : 'Waar de edities verschillen:',
      ...changed,
      ...columns.flatMap(({ edition, report }) => [
        '',
        `${edition.id}: ${inForceWords(edition)}`,
        summaryTable(report.summary),
      ]),
    ].join('\n'),
  }
}

/** `meldplicht law compare --cases FILE`: what each edition advises on decided cases. */
export const lawCompareCommand: PlainSpec = {
  name: 'law compare',
  summary: 'Vergelijkt wat elke editie bij besliste zaken adviseert',
  example: 'meldplicht law compare --cases zaken.json',
  options: [CASES_OPTION],
  run: (given) => F.pipe(givenCases(given), E.map(compare)),
}
