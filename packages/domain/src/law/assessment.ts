import type { Clock } from '../clock/clock.ts'
import type { Facts } from '../facts/facts.ts'
import type { YesNoUnknown } from '../facts/nature.ts'
import type { PeopleGroup } from '../facts/people.ts'
import type { Instant } from '../values/instant.ts'
import type { Bilingual, Citation } from './citation.ts'
import type { LawEditionId } from './edition-id.ts'
import type { Reach } from './reach.ts'

/** What an assessment rests on. Other legal facts may join; absence is always "unknown". */
export interface Circumstances {
  readonly facts: Facts
  readonly clock?: Clock
  /** Whether we are a *financiële onderneming* in the sense of the Wft (UAVG 42). */
  readonly financialUndertaking?: YesNoUnknown
  readonly reach?: Reach
  /** Groups of people for whom some facts are different; the rest is as in `facts`. */
  readonly groups?: ReadonlyArray<GroupCircumstances>
  /** A dated request of the police or the prosecutor not to tell people yet (recital 88). */
  readonly hold?: { readonly until: Instant }
}

/** One group of people, with the facts that are different for it. */
export interface GroupCircumstances {
  readonly group: PeopleGroup
  readonly facts: Facts
}

/** The risk to the rights and freedoms of people (AVG 33(1), 34(1)). */
export type Risk = 'unlikely' | 'risk' | 'high' | 'undetermined'

/** One consideration that weighed. */
export interface Consideration {
  /** Stable id of the rule, as in `docs/law/rules.md`. */
  readonly rule: string
  readonly direction: 'aggravates' | 'mitigates' | 'neutral'
  readonly citation: Citation
  readonly text: Bilingual
}

/** A fact that is not known and could change the answer. */
export interface Unknown {
  readonly field: keyof Facts
  readonly why: Bilingual
}

/** Whom the duty is owed to: the authority (33(1)), the people (34(1)), our controller (33(2)). */
export type Duty = 'authority' | 'subjects' | 'controller'

/** Whether a duty is there. Undetermined never switches one off. */
export type DutyState = 'required' | 'not-required' | 'undetermined'

/** By when. "Without undue delay" gets no invented date. */
export type Due =
  | { readonly _tag: 'deadline'; readonly strict: Instant; readonly outer: Instant }
  | { readonly _tag: 'without-undue-delay'; readonly since?: Instant }
  | { readonly _tag: 'none' }

/** Something that the message has to hold. */
export interface Content {
  readonly id: string
  readonly citation: Citation
  readonly text: Bilingual
}

/** Something to mind with a duty; it switches nothing off. */
export interface Note {
  readonly id: string
  readonly citation: Citation
  readonly text: Bilingual
}

/** A ground on which the duty falls away (`lifts`) or is met in another way (`changes`). */
export interface Exception {
  readonly id: string
  readonly does: 'lifts' | 'changes'
  /** `undetermined`: not shown, so it does not count yet. */
  readonly applies: 'yes' | 'no' | 'undetermined'
  readonly citation: Citation
  readonly text: Bilingual
}

/** One duty, with what it rests on. */
export interface Obligation {
  readonly duty: Duty
  readonly state: DutyState
  readonly addressee: Bilingual
  readonly basis: Citation
  readonly due: Due
  readonly text: Bilingual
  readonly content: ReadonlyArray<Content>
  readonly exceptions: ReadonlyArray<Exception>
  readonly notes: ReadonlyArray<Note>
  /** Until when others asked not to tell people yet; the duty stands, and only art. 34 can wait. */
  readonly heldUntil?: Instant
  /** How the addressee was found, where that had to be found. */
  readonly addresseeBasis?: Citation
}

/** The older, higher test of the protocol; shown beside the law's, never instead of it. */
export interface ProtocolTest {
  readonly outcome: 'yes' | 'no' | 'undetermined'
  readonly text: Bilingual
}

/** What holds for one group of people: art. 34 may be owed to some and not to others. */
export interface GroupAssessment {
  readonly group: PeopleGroup
  readonly risk: Risk
  readonly subjects: DutyState
}

/** What the law asks, on the facts as recorded, under one edition. */
export interface Assessment {
  readonly edition: LawEditionId
  readonly breach: 'yes' | 'no' | 'undetermined'
  readonly risk: Risk
  /** In the order in which they weighed. */
  readonly reasons: ReadonlyArray<Consideration>
  readonly unknowns: ReadonlyArray<Unknown>
  readonly obligations: ReadonlyArray<Obligation>
  /** Per group that was given apart; empty when none was. */
  readonly groups: ReadonlyArray<GroupAssessment>
  readonly protocol: ProtocolTest
}
