import type { Cited, Mark, Words } from './values.ts'

/** What an incident is held to be (AVG 4(12)), on the recorded facts. */
export type Classification = 'not-yet' | 'no-incident' | 'security-incident' | 'data-breach'

/** Outcome of the weighing. */
export type RiskKey = 'unlikely' | 'risk' | 'high' | 'undetermined'

/** Answers of the protocol's four questions (P-10). */
export type Answer = 'yes' | 'no' | 'not-yet-known'

/** One of the four, with the answers it had before. */
export interface QuestionRow {
  readonly n: 1 | 2 | 3 | 4
  readonly answer?: Answer
  readonly reason?: Words
  readonly mark?: Mark
  readonly earlier: ReadonlyArray<{
    readonly answer: Answer
    readonly reason: Words
    readonly mark: Mark
  }>
}

/** A reason of the weighing. */
export interface ReasonRow extends Cited {
  readonly weighs: 'up' | 'down' | 'open'
}

/** The weighing: outcome, reasons in their order, and the two tests side by side. */
export interface Weighing {
  readonly risk: RiskKey
  readonly dutyToAuthority: 'yes' | 'no' | 'undecided'
  readonly dutyToPeople: 'yes' | 'no' | 'undecided'
  readonly reasons: ReadonlyArray<ReasonRow>
  /** Whether a risk is unlikely (AVG 33(1)): the test that counts. */
  readonly gdpr: { readonly unlikely: Answer }
  /** Whether serious consequences are likely (protocol, P-11): older and higher. */
  readonly protocol: { readonly serious: Answer }
  /** What the facts say and the four questions do not, shown and never smoothed over. */
  readonly contradictions: ReadonlyArray<string>
  readonly wouldChange: ReadonlyArray<string>
  /** The ENISA score, as evidence beside the weighing. */
  readonly score?: {
    readonly value: number
    readonly level: 'low' | 'medium' | 'high' | 'very-high'
  }
  /** Name of the law edition, `AVG 2018`. */
  readonly edition: string
}
