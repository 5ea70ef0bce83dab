import type {
  DataCategory,
  Facts,
  Instant,
  Moment,
  PartyPart,
  PeopleGroup,
  Quantity,
  RecipientKind,
  VulnerableGroup,
} from '@meldplicht/domain'
import type { Cited, Who, Words } from './values.ts'

/** The value of something known; each kind has its own way of being said. */
export type KnownValue =
  | { readonly _tag: 'words'; readonly words: Words }
  | { readonly _tag: 'moment'; readonly moment: Moment }
  | { readonly _tag: 'quantity'; readonly quantity: Quantity }
  | {
      readonly _tag: 'vulnerable'
      readonly keys: ReadonlyArray<VulnerableGroup>
      readonly more: boolean
    }
  | { readonly _tag: 'data'; readonly keys: ReadonlyArray<DataCategory>; readonly more: boolean }
  | {
      readonly _tag: 'people'
      readonly people: Quantity
      readonly groups: ReadonlyArray<PeopleGroup>
    }
  | {
      readonly _tag: 'recipients'
      readonly kinds: ReadonlyArray<RecipientKind>
      readonly count: Quantity
    }
  | {
      readonly _tag: 'labels'
      readonly field: LabelField
      readonly keys: ReadonlyArray<string>
      readonly more: boolean
    }
  | {
      readonly _tag: 'parties'
      readonly parties: ReadonlyArray<{ readonly name: Words; readonly part: PartyPart }>
    }
  /** A choice of a fixed list; the dictionary has its label under `fact.choice`. */
  | { readonly _tag: 'choice'; readonly field: ChoiceField; readonly key: string }

/** Facts that are several of a fixed list; the dictionary has their labels under `fact.labels`. */
export type LabelField = 'incidentTypes' | 'protectedBy' | 'likelyConsequences' | 'likelyImpacts'

/** Facts that are one of a fixed list. */
export type ChoiceField =
  | 'confidentiality'
  | 'integrity'
  | 'availability'
  | 'unavailabilityEffect'
  | 'unintelligible'
  | 'backup'
  | 'intent'
  | 'extortion'
  | 'ongoing'
  | 'securityBreached'
  | 'personalDataInvolved'
  | 'misuse'
  | 'recipientResponse'
  | 'ourRole'
  | 'cause'
  | 'discoveredBy'
  | 'insight'
  | 'identifiability'
  | 'alreadyPublic'
  | 'peopleKnow'
  | 'laterMeasures'
  | 'reachability'
  | 'stillExposed'
  | 'impactSeverity'

/** What a known thing is about: a field of the facts, or a moment that has its own event. */
export type FactName = keyof Facts | 'firstSignal' | 'firstNoticed' | 'awareness'

/** A row of "Bekend", with what it was before. */
export interface KnownRow {
  readonly name: FactName
  /** Id of the event that said it, which a correction names; absent for what is no statement. */
  readonly statement?: string
  readonly value: KnownValue
  /** Earlier values, newest first; they stay readable. */
  readonly earlier: ReadonlyArray<{ readonly value: KnownValue; readonly at: Instant }>
  readonly since: Instant
  readonly from: Who
  /** Who typed it, when that is somebody else than who said it. */
  readonly typedBy?: Who
}

/** A row of "Nog niet bekend". */
export interface OpenRow {
  readonly name: FactName
  /** The question in somebody's own words, when it is not just "what is …". */
  readonly question?: Words
  readonly matters?: Cited
  readonly askedOf?: Words
  readonly expected?: Instant
}
