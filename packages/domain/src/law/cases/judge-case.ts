import { assess } from '../assess.ts'
import type { Assessment, Duty, DutyState } from '../assessment.ts'
import type { LawEdition } from '../edition.ts'
import type { DecidedCase } from './case.ts'
import type { CaseTiming } from './case-timing.ts'
import { caseTiming } from './case-timing.ts'
import { circumstancesOf, unknownWords } from './circumstances-of.ts'

/** Our advice beside an outcome. `missed` is the one that must not happen. */
export type CaseVerdict = 'missed' | 'needless' | 'right' | 'undecidable'

/** One duty of a case: what we advise, what was held, and how the two compare. */
export interface CaseDuty {
  readonly advice: DutyState
  readonly outcome: boolean | null
  readonly verdict: CaseVerdict
}

/** Lateness of a case: what the times say, and whether it was held to be in time. */
export interface CaseLateness {
  readonly advice: CaseTiming
  /** True: held to be within the limit. */
  readonly outcome: boolean | null
  readonly verdict: CaseVerdict
}

/** A decided case beside what the engine makes of it. */
export interface JudgedCase {
  readonly id: string
  readonly authority: CaseDuty
  readonly subjects: CaseDuty
  readonly timing: CaseLateness
  /** Rule ids, in the order in which they weighed. */
  readonly reasons: ReadonlyArray<string>
  /** Words of the file that we do not know; each counted as unknown. */
  readonly unknownWords: ReadonlyArray<string>
}

const stateOf = (assessment: Assessment, duty: Duty): DutyState =>
  assessment.obligations.find((obligation) => obligation.duty === duty)?.state ?? 'undetermined'

// Undetermined asks for action under both articles (notify; decide and prepare the letter), so it
// is never a missed duty, and needless where none was held.
const compare = (advice: DutyState, outcome: boolean): CaseVerdict => {
  if (outcome) return advice === 'not-required' ? 'missed' : 'right'
  return advice === 'not-required' ? 'right' : 'needless'
}

const judgeable = (decided: DecidedCase): boolean =>
  decided.confidence !== 'low' &&
  decided.extra.isBreach !== false &&
  decided.extra.factsSuffice !== false

const dutyOf = (
  duty: Duty,
  assessment: Assessment,
  outcome: boolean | null,
  decided: DecidedCase,
): CaseDuty => {
  const advice = stateOf(assessment, duty)
  const known = outcome !== null && judgeable(decided)
  return { advice, outcome, verdict: known ? compare(advice, outcome) : 'undecidable' }
}

const lateness = (decided: DecidedCase, edition: LawEdition): CaseLateness => {
  const advice = caseTiming(decided.facts, edition)
  const outcome = decided.outcome.authorityNotifiedInTime
  if (outcome === null || advice === 'cannot-tell' || decided.confidence === 'low') {
    return { advice, outcome, verdict: 'undecidable' }
  }
  if (outcome === (advice === 'within')) return { advice, outcome, verdict: 'right' }
  return { advice, outcome, verdict: outcome ? 'needless' : 'missed' }
}

/** Puts our advice on a decided case beside what was held. Total. */
export const judgeCase = (decided: DecidedCase, edition: LawEdition): JudgedCase => {
  const assessment = assess(circumstancesOf(decided.facts), edition)
  const { authorityNotificationRequired, subjectsNotificationRequired } = decided.outcome
  return {
    id: decided.id,
    authority: dutyOf('authority', assessment, authorityNotificationRequired, decided),
    subjects: dutyOf('subjects', assessment, subjectsNotificationRequired, decided),
    timing: lateness(decided, edition),
    reasons: assessment.reasons.map(({ rule }) => rule),
    unknownWords: unknownWords(decided.facts),
  }
}

/** How often each verdict occurs, for one of the three questions. */
export const tally = (
  verdicts: ReadonlyArray<CaseVerdict>,
): Readonly<Record<CaseVerdict, number>> => {
  const count = (verdict: CaseVerdict): number => verdicts.filter((v) => v === verdict).length
  return {
    missed: count('missed'),
    needless: count('needless'),
    right: count('right'),
    undecidable: count('undecidable'),
  }
}
