import type { Duty } from './assessment.ts'
import type { Bilingual, Citation } from './citation.ts'
import type { Condition } from './condition.ts'

/**
 * What a rule does when its condition holds.
 * - `unlikely`: the facts make a risk unlikely, so no duty follows (AVG 33(1));
 * - `high`: a high risk is likely (AVG 34(1));
 * - `perhaps-high`: it may be high; somebody has to decide, art. 34 is undetermined;
 * - `aggravates`, `mitigates`: explains, and decides nothing by itself.
 */
export type Effect = 'unlikely' | 'high' | 'perhaps-high' | 'aggravates' | 'mitigates'

/** One rule about risk: plain data with its source. */
export interface RiskRule {
  /** Stable id, as in decisions and in `docs/law/rules.md`. */
  readonly id: string
  readonly effect: Effect
  readonly when: Condition
  readonly citation: Citation
  /** Other places that say the same, or that show its limits. */
  readonly also?: ReadonlyArray<Citation>
  readonly text: Bilingual
}

/** The rules about risk of one edition, each list in the order in which it weighs. */
export interface RiskRules {
  readonly unlikely: ReadonlyArray<RiskRule>
  readonly high: ReadonlyArray<RiskRule>
  readonly perhapsHigh: ReadonlyArray<RiskRule>
  readonly factors: ReadonlyArray<RiskRule>
}

/** Something to mind with one duty when its condition holds; it switches nothing off. */
export interface NoteRule {
  readonly id: string
  readonly duty: Duty
  readonly when: Condition
  readonly citation: Citation
  readonly text: Bilingual
}

/** A ground on which a duty falls away or changes (AVG 34(3), UAVG 42). */
export interface ExceptionRule {
  readonly id: string
  /** `lifts` the duty, or only `changes` how it is met. */
  readonly does: 'lifts' | 'changes'
  readonly when: Condition
  readonly citation: Citation
  readonly text: Bilingual
}

/** Something that a message has to hold. */
export interface ContentRule {
  readonly id: string
  readonly citation: Citation
  readonly text: Bilingual
}
