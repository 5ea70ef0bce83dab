import type {
  Anchor,
  Country,
  DutyState,
  EntityTrait,
  Instant,
  OtherDutyState,
  PeopleByCountry,
  PeopleGroup,
  Risk,
  YesNoUnknown,
} from '@meldplicht/domain'
import type { Words } from './values.ts'

/** By when a step of another regime is due, or what has to come first. */
export type DutyWhen =
  | { readonly _tag: 'filed'; readonly at: Instant }
  | { readonly _tag: 'within-later' }
  | { readonly _tag: 'deadline'; readonly at: Instant }
  | { readonly _tag: 'waits-for'; readonly anchor: Anchor['_tag'] }

/** A step of a regime beside the AVG that was filed, is due, or has to be judged. */
export interface DutyRow {
  readonly regime: string
  readonly step: string
  readonly stands: OtherDutyState
  readonly when: DutyWhen
  readonly to: string
  readonly citation: string
  /** It takes the place of AVG 33: one filing with the AP. */
  readonly replaces: boolean
}

/** The duties beside the AVG, without those that do not apply. */
export interface DutiesCard {
  readonly rows: ReadonlyArray<DutyRow>
  /** Regimes of which nobody said whether we are bound. */
  readonly asked: ReadonlyArray<string>
  /** On what they rest, as far as it is recorded. */
  readonly known: ReadonlyArray<LegalRow>
}

/** A group of people for whom the answer can be another one. */
export interface GroupRow {
  readonly group: PeopleGroup
  readonly risk: Risk
  readonly subjects: DutyState
}

/** A question about the case in law that is answered with yes, no or unknown. */
export type LegalQuestion =
  | 'crossBorder'
  | 'mainEstablishmentIsDutch'
  | 'publicTask'
  | 'establishedInEea'

/** Something that is recorded about the case in law. */
export type LegalRow =
  | { readonly _tag: 'is'; readonly traits: ReadonlyArray<EntityTrait> }
  | {
      readonly _tag: 'answer'
      readonly question: LegalQuestion
      readonly answer: YesNoUnknown
    }
  | { readonly _tag: 'countries'; readonly countries: ReadonlyArray<Country> }
  | { readonly _tag: 'people'; readonly people: PeopleByCountry }
  | { readonly _tag: 'lead'; readonly words: Words }
  /** The authority that is competent by these facts, with how it was found. */
  | { readonly _tag: 'competent'; readonly authority: string; readonly citation: string }
