import type {
  CaseDuty,
  CaseLateness,
  CaseTiming,
  CaseVerdict,
  DutyState,
  Tally,
} from '@meldplicht/domain'
import { table } from './table.ts'

const ADVICE: Readonly<Record<DutyState, string>> = {
  required: 'plicht',
  undetermined: 'onbepaald, dus handelen',
  'not-required': 'volgt niet',
}

const TIMING: Readonly<Record<CaseTiming, string>> = {
  within: 'binnen 72 uur',
  late: 'na 72 uur',
  'cannot-tell': 'niet te zeggen',
}

/** How our advice compares with what was held. */
export const verdictWords: Readonly<Record<CaseVerdict, string>> = {
  missed: 'GEMIST',
  needless: 'onnodig',
  right: 'goed',
  undecidable: 'niet te oordelen',
}

const outcome = (held: boolean | null, yes: string, no: string): string => {
  if (held === null) return 'geen uitspraak'
  return held ? yes : no
}

/** One duty of a case: our advice, what was held, and how they compare. */
export const dutyWords = ({ advice, outcome: held, verdict }: CaseDuty): string =>
  `${ADVICE[advice]} | ${outcome(held, 'plicht', 'geen plicht')} | ${verdictWords[verdict]}`

/** Lateness of a case: what the times say, what was held, and how they compare. */
export const latenessWords = ({ advice, outcome: held, verdict }: CaseLateness): string =>
  `${TIMING[advice]} | ${outcome(held, 'binnen de termijn', 'te laat')} | ${verdictWords[verdict]}`

/** What an edition advises, without an outcome. */
export const adviceWords = (state: DutyState): string => ADVICE[state]

const counts = ({ missed, needless, right, undecidable }: Tally): ReadonlyArray<string> =>
  [missed, needless, right, undecidable].map(String)

/** The sums of a file of cases. */
export const summaryTable = (summary: {
  readonly authority: Tally
  readonly subjects: Tally
  readonly timing: Tally
}): string =>
  table(
    ['', 'gemist', 'onnodig', 'goed', 'niet te oordelen'],
    [
      ['toezichthouder (art. 33)', ...counts(summary.authority)],
      ['betrokkenen (art. 34)', ...counts(summary.subjects)],
      ['72 uur', ...counts(summary.timing)],
    ],
  )
