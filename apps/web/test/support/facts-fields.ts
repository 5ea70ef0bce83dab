import type { Facts, Person } from '@meldplicht/domain'
import type { Filled } from './browser.ts'
import { listIn, momentIn, quantityIn, words } from './form-values.ts'

const TEXTS = [
  'title',
  'whatHappened',
  'dataOther',
  'discoveredHow',
  'protectedHow',
  'peopleOther',
  'measuresTaken',
  'consequences',
  'systems',
] as const
const CHOICES = [
  'ongoing',
  'discoveredBy',
  'intent',
  'extortion',
  'securityBreached',
  'personalDataInvolved',
  'confidentiality',
  'integrity',
  'availability',
  'unavailabilityEffect',
  'unintelligible',
  'backup',
  'identifiability',
  'insight',
  'peopleKnow',
  'reachability',
  'recipientResponse',
  'misuse',
  'alreadyPublic',
  'laterMeasures',
  'ourRole',
  'outsideParty',
  'stillExposed',
  'impactSeverity',
] as const
const AMOUNTS = ['unavailableHours', 'records', 'people', 'recipientCount'] as const
const LISTS = [
  'dataCategories',
  'listReveals',
  'peopleGroups',
  'vulnerable',
  'recipients',
  'incidentTypes',
  'protectedBy',
  'likelyConsequences',
  'likelyImpacts',
] as const
const MOMENTS = ['occurredFrom', 'occurredTo', 'detectedAt'] as const

const each = <N extends keyof Facts>(
  facts: Facts,
  names: ReadonlyArray<N>,
  fill: (name: N, value: NonNullable<Facts[N]>) => Filled,
): Filled =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = facts[name]
      return value === undefined || value === null ? [] : Object.entries(fill(name, value))
    }),
  )

const contact = (person: Person | undefined): Filled =>
  person === undefined
    ? {}
    : { contactName: words(person.name), contactReach: words(person.contact) }

const cause = (said: Facts['cause']): Filled => {
  if (said === undefined) return {}
  return { cause: said.kind, causeNamely: 'namely' in said ? words(said.namely) : '' }
}

const parties = (said: Facts['otherParties']): Filled => {
  if (said === undefined) return {}
  if (said.length === 0) return { noOtherParties: 'yes' }
  return Object.fromEntries(said.map(({ party, part }) => [`part-${party}`, part]))
}

/** The facts as they are typed and ticked in the form of the facts. */
export const factsFilled = (facts: Facts): Filled => ({
  ...each(facts, TEXTS, (name, value) => ({ [name]: words(value) })),
  ...each(facts, CHOICES, (name, value) => ({ [name]: value })),
  ...each(facts, AMOUNTS, (name, value) => ({ [name]: quantityIn(value) })),
  ...each(facts, LISTS, (name, value) => listIn(name, value)),
  ...each(facts, MOMENTS, momentIn),
  ...cause(facts.cause),
  ...contact(facts.contact),
  ...parties(facts.otherParties),
})
