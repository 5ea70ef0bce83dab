import type {
  Assessment,
  Consideration,
  DutyState,
  Classification as Held,
  ProtocolTest,
  YesNoUnknown,
} from '@meldplicht/domain'
import type { Cited, Mark, Words } from './values.ts'

/** What an incident is held to be (AVG 4(12)), on the recorded facts. */
export type Classification = Held['outcome']

/** One of the four, with the answers it had before. */
export interface QuestionRow {
  readonly n: 1 | 2 | 3 | 4
  readonly answer?: YesNoUnknown
  readonly reason?: Words
  readonly mark?: Mark
  readonly earlier: ReadonlyArray<{
    readonly answer: YesNoUnknown
    readonly reason: Words
    readonly mark: Mark
  }>
}

/** A reason of the weighing. */
export interface ReasonRow extends Cited {
  readonly direction: Consideration['direction']
}

/** The weighing: outcome, reasons in their order, and the two tests side by side. */
export interface Weighing {
  readonly risk: Assessment['risk']
  readonly dutyToAuthority: DutyState
  readonly dutyToPeople: DutyState
  readonly reasons: ReadonlyArray<ReasonRow>
  /** Whether serious consequences are likely (protocol, P-11): older and higher. */
  readonly protocol: { readonly serious: ProtocolTest['outcome'] }
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
