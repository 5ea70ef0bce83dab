import type { CasesReport, JudgedCase } from '@meldplicht/domain'
import { judgeCases, LAW_EDITIONS } from '@meldplicht/domain'
import { either as E, function as F } from 'fp-ts'
import { dutyWords, latenessWords, summaryTable } from '../output/case-words.ts'
import { CASES_OPTION, givenCases } from '../read/cases-file.ts'
import type { Answer } from '../run/answer.ts'
import type { PlainSpec } from '../run/plain-spec.ts'

const FIRST_REASONS = 3

const json = ({ cases, summary }: CasesReport): unknown => ({
  cases: cases.map(({ id, authority, subjects, timing, reasons, unknownWords }) => ({
    id,
    authority,
    subjects,
    timing,
    reasons,
    unknown: unknownWords,
  })),
  summary,
})

const lines = (judged: JudgedCase): ReadonlyArray<string> => [
  judged.id,
  `  toezichthouder: ${dutyWords(judged.authority)}`,
  `  betrokkenen:    ${dutyWords(judged.subjects)}`,
  `  72 uur:         ${latenessWords(judged.timing)}`,
  `  eerste redenen: ${judged.reasons.slice(0, FIRST_REASONS).join(', ')}`,
  ...judged.unknownWords.map((word) => `  telt als onbekend: ${word}`),
]

const text = (report: CasesReport): string =>
  [
    ...report.cases.flatMap(lines),
    '',
    `${report.cases.length} zaken (advies | uitspraak | vergelijking)`,
    summaryTable(report.summary),
  ].join('\n')

const answer = (report: CasesReport): Answer => ({ json: json(report), text: text(report) })

/** `meldplicht assess --cases FILE`: our advice on decided cases beside what was held. */
export const assessCommand: PlainSpec = {
  name: 'assess',
  summary: 'Legt het advies naast de uitkomst van besliste zaken',
  example: 'meldplicht assess --cases zaken.json',
  options: [CASES_OPTION],
  run: (given) =>
    F.pipe(
      givenCases(given),
      E.map((read) => answer(judgeCases(read, LAW_EDITIONS['avg-2018']))),
    ),
}
