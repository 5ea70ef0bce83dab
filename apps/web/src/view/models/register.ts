import type { Instant, Means, Quantity } from '@meldplicht/domain'
import type { Act, FilingRow, InformedRow, Verdict } from './acts.ts'
import type { DutiesCard } from './duties.ts'
import type { ConsequenceRow, MeasureRow } from './follow-up.ts'
import type { Frame, IncidentRef } from './frame.ts'
import type { KnownRow } from './knowledge.ts'
import type { MoreRow } from './more.ts'
import type { StepKey } from './step.ts'
import type { Mark, Who, Words } from './values.ts'
import type { Classification, QuestionRow } from './weighing.ts'

/** How the notification to the authority stands, in the register's words. */
export type Standing =
  | { readonly _tag: 'filed'; readonly verdict: Verdict; readonly reasons: boolean }
  | { readonly _tag: 'withdrawn'; readonly at: Instant }
  | { readonly _tag: 'not-yet'; readonly limit: Instant }
  | { readonly _tag: 'not-notified'; readonly secondPerson: boolean }
  | { readonly _tag: 'no-duty' }
  /** It is another report of an incident that has its own line. */
  | { readonly _tag: 'duplicate' }
  | { readonly _tag: 'not-assessed'; readonly limit: Instant }

/** How the message to people stands. */
export type PeopleStanding =
  | { readonly _tag: 'no-decision' }
  | { readonly _tag: 'none' }
  | { readonly _tag: 'decided' }
  | { readonly _tag: 'informed'; readonly people: Quantity; readonly means: ReadonlyArray<Means> }

/** Where an incident stands: closed, or what it waits for. */
export type WhereStanding =
  | { readonly _tag: 'closed' }
  | { readonly _tag: 'step'; readonly step: StepKey }

/** One line of the list. */
export interface RegisterRow {
  readonly ref: IncidentRef
  readonly number: string
  readonly title: Words
  readonly reportedAt: Instant
  readonly classification: Classification
  readonly authority: Standing
  readonly people: PeopleStanding
  readonly where: WhereStanding
}

/** Raw values of the filter form, as they stand in the address. */
export interface RegisterFilter {
  readonly q: string
  readonly state: '' | 'open' | 'closed' | 'duplicate'
  /** Absent where the list cannot be narrowed by it. */
  readonly authority?: '' | 'not-yet' | 'within' | 'after' | 'not-notified' | 'no-duty'
  readonly year: string
}

/** The register of one organisation (AVG 33(5), P-09). */
export interface RegisterPage {
  readonly frame: Frame
  readonly organisation: { readonly id: string; readonly name: string }
  readonly organisations: ReadonlyArray<{ readonly id: string; readonly name: string }>
  readonly filter: RegisterFilter
  readonly years: ReadonlyArray<number>
  /** All that match; `rows` are those of this page. */
  readonly total: number
  readonly from: number
  readonly rows: ReadonlyArray<RegisterRow>
  /** Numbers of incidents that are there and cannot be read. */
  readonly unreadable?: ReadonlyArray<string>
  readonly previous?: string
  readonly next?: string
}

/** Anything that is advised or decided, about the authority or about the people. */
export type ActOutcome = NonNullable<Act['toAuthority'] | Act['toPeople']>

/** A decision with who took it, as the register keeps it. */
export interface DecisionLine {
  readonly about: 'authority' | 'people'
  readonly advice?: { readonly outcome: ActOutcome; readonly mark: Mark }
  readonly decision?: {
    readonly outcome: ActOutcome
    readonly mark: Mark
    readonly reasons: ReadonlyArray<Words>
    readonly second?: Who
  }
  readonly executed?: { readonly at: Instant; readonly underMandateOf?: Instant }
}

/** One entry of the register: facts, effects, remedial action, and all that was decided. */
export interface EntryPage {
  readonly frame: Frame
  readonly ref: IncidentRef
  readonly number: string
  readonly organisation: string
  readonly title: Words
  readonly reportedAt: Instant
  readonly reportedBy: Who
  readonly classification: Classification
  readonly state: 'open' | 'closed'
  readonly closedAt?: Instant
  readonly standing: Standing
  readonly verdictAt?: Instant
  readonly delayReasons?: Words
  readonly awareness?: { readonly at: Instant; readonly how?: Words }
  readonly facts: ReadonlyArray<KnownRow>
  readonly questions: ReadonlyArray<QuestionRow>
  /** Effects (AVG 33(5)): what it did and what it cost. */
  readonly consequences: ReadonlyArray<ConsequenceRow>
  /** Acts beside the protocol's own course, oldest first. */
  readonly more: ReadonlyArray<MoreRow>
  readonly measures: ReadonlyArray<MeasureRow>
  readonly decisions: ReadonlyArray<DecisionLine>
  readonly filings: ReadonlyArray<FilingRow>
  readonly informed: ReadonlyArray<InformedRow>
  readonly otherDuties: DutiesCard
  readonly board?: Mark
  /** Number of recorded events that this entry is made of. */
  readonly events: number
}
