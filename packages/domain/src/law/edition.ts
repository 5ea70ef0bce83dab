import type { Instant } from '../values/instant.ts'
import type { Bilingual, Citation } from './citation.ts'
import type { LawEditionId } from './edition-id.ts'
import type { ContentRule, ExceptionRule, NoteRule, RiskRules } from './rule.ts'

/** From what level of risk a duty exists. `not-unlikely` is the AVG's own reversed test. */
export type Threshold = 'not-unlikely' | 'high'

/** The duty to notify the authority. */
export interface AuthorityRule {
  readonly threshold: Threshold
  readonly hours: number
  readonly addressee: Bilingual
  readonly basis: Citation
  /** How the hours are counted. */
  readonly counting: Citation
  readonly content: ReadonlyArray<ContentRule>
}

/** The duty to tell the people concerned. */
export interface SubjectsRule {
  readonly threshold: Threshold
  readonly addressee: Bilingual
  readonly basis: Citation
  readonly content: ReadonlyArray<ContentRule>
  readonly exceptions: ReadonlyArray<ExceptionRule>
  /** For whom the law switches the duty off as such (UAVG 42: financial undertakings). */
  readonly notForFinancialUndertakings?: { readonly citation: Citation; readonly text: Bilingual }
}

/** The duty of a processor to tell its controller. */
export interface ControllerRule {
  readonly addressee: Bilingual
  readonly basis: Citation
}

/** The law as it stands between two dates: plain data, so that editions can be compared. */
export interface LawEdition {
  readonly id: LawEditionId
  readonly title: Bilingual
  /** Absent: not in force, for what-if only. */
  readonly inForce?: { readonly from: Instant; readonly until?: Instant }
  readonly authority: AuthorityRule
  readonly subjects: SubjectsRule
  readonly controller: ControllerRule
  readonly presumedClock: { readonly escalationHours: number; readonly basis: Citation }
  readonly definition: Citation
  readonly risk: RiskRules
  readonly notes: ReadonlyArray<NoteRule>
}
