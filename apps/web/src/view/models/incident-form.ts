import type { Instant, Timeliness } from '@meldplicht/domain'
import type { Act } from './acts.ts'
import type { Clock72 } from './clock.ts'
import type { FormState } from './form-state.ts'
import type { Frame, IncidentRef } from './frame.ts'
import type { Mark, Words } from './values.ts'

/** Something to choose by its id: a person, a mandate, a measure, a question, a filing, a company. */
export interface Choice {
  readonly id: string
  readonly label: Words
}

/** The fields whose choices come from what is recorded. */
export type ChoiceName =
  | 'person'
  | 'secondPerson'
  | 'mandate'
  | 'measure'
  | 'question'
  | 'authorityQuestion'
  | 'filing'
  | 'outsideParty'
  | 'entity'
  | 'duty'
  | 'evidence'

/** What every form of an incident knows. */
export interface IncidentForm {
  readonly frame: Frame
  readonly ref: IncidentRef
  readonly number: string
  readonly organisation: string
  readonly title: Words
  readonly clock?: Clock72
  readonly form: FormState
  readonly choices?: Readonly<Partial<Record<ChoiceName, ReadonlyArray<Choice>>>>
  /** The newest advice, where the form is about a decision. */
  readonly advice?: Pick<Act, 'toAuthority' | 'toPeople' | 'words' | 'mark'>
  /** How filing now would stand to the 72 hours; reasons for delay are asked from `between` on. */
  readonly timeliness?: Timeliness
  /** Awareness as it is recorded now, where it is corrected. */
  readonly awareAt?: Instant
  /** Which kinds of files are taken, by their endings, and how large one may be in bytes. */
  readonly attachable?: { readonly kinds: ReadonlyArray<string>; readonly limit: number }
  /** What is still open when somebody wants to close, in sentences of the domain. */
  readonly obstacles?: ReadonlyArray<string>
  /** The fact that is being corrected. */
  readonly corrects?: { readonly eventId: string; readonly field: string; readonly words: Words }
  /** The proposal that a second person looks at. */
  readonly proposal?: { readonly mark: Mark; readonly reasons: ReadonlyArray<Words> }
}

/** A condition of "not notifying" and how it stands. */
export interface NotNotifyingCondition {
  readonly key: 'four-questions' | 'reasons' | 'deviation' | 'second-person'
  readonly state: 'met' | 'open' | 'contradicted' | 'later' | 'not-needed'
  /** What it still asks, in a sentence of the domain. */
  readonly sentence: string
}

/** A recorded fact that speaks against a reason. */
export interface ContradictedReason {
  readonly fact: Words
  readonly from?: Mark
  readonly why: string
  readonly citations: ReadonlyArray<string>
}

/** The best-guarded form: four conditions, contradictions, deviation, second person. */
export interface NotNotifyingForm extends IncidentForm {
  readonly riskUnlikely: boolean
  readonly conditions: ReadonlyArray<NotNotifyingCondition>
  readonly openQuestions: ReadonlyArray<1 | 2 | 3 | 4>
  /** How many reasons the form offers; at least one, and one more than were given. */
  readonly reasonCount: number
  /** Per reason, counted from 1, what contradicts it. */
  readonly contradicted: Readonly<Record<number, ReadonlyArray<ContradictedReason>>>
  /** Whether the decision departs from the advice. */
  readonly departs: boolean
  /** The short list: which facts each entry takes, in sentences of the domain, and if they are there. */
  readonly shortList: ReadonlyArray<{
    readonly key: string
    readonly sentence: string
    readonly holds: boolean
  }>
}
