import type { Facts } from '../facts/facts.ts'
import type { Listed } from '../facts/listed.ts'
import type { Quantity } from '../values/quantity.ts'

/** What a fact says, as far as a condition can ask about it. */
export type FactValue = string | Listed<string> | Quantity

/** The facts that a condition can ask about, in the order of {@link valuesOf}. */
export const ASKED_FACTS: ReadonlyArray<keyof Facts> = [
  'ourRole',
  'cause',
  'intent',
  'discoveredBy',
  'ongoing',
  'confidentiality',
  'integrity',
  'availability',
  'unavailableHours',
  'unavailabilityEffect',
  'unintelligible',
  'backup',
  'dataCategories',
  'listReveals',
  'insight',
  'identifiability',
  'records',
  'peopleGroups',
  'vulnerable',
  'people',
  'recipients',
  'recipientCount',
  'recipientResponse',
  'misuse',
  'alreadyPublic',
  'peopleKnow',
  'laterMeasures',
  'reachability',
]

/**
 * Their values. Each is read by its own name, which engines do many times faster than by a name
 * that they are given; reading would else be half the work of an assessment.
 */
export const valuesOf = (facts: Facts): ReadonlyArray<FactValue | undefined> => [
  facts.ourRole,
  facts.cause?.kind,
  facts.intent,
  facts.discoveredBy,
  facts.ongoing,
  facts.confidentiality,
  facts.integrity,
  facts.availability,
  facts.unavailableHours,
  facts.unavailabilityEffect,
  facts.unintelligible,
  facts.backup,
  facts.dataCategories,
  facts.listReveals,
  facts.insight,
  facts.identifiability,
  facts.records,
  facts.peopleGroups,
  facts.vulnerable,
  facts.people,
  facts.recipients,
  facts.recipientCount,
  facts.recipientResponse,
  facts.misuse,
  facts.alreadyPublic,
  facts.peopleKnow,
  facts.laterMeasures,
  facts.reachability,
]
