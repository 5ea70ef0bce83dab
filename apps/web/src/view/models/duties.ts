import type {
  Anchor,
  DutyState,
  Instant,
  OtherDutyState,
  PeopleGroup,
  Risk,
} from '@meldplicht/domain'

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
}

/** A group of people for whom the answer can be another one. */
export interface GroupRow {
  readonly group: PeopleGroup
  readonly risk: Risk
  readonly subjects: DutyState
}
