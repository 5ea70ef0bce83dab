import type * as t from 'io-ts'
import { closed } from '../values/closed.ts'
import { ItemId } from '../values/ids.ts'
import { Moment } from '../values/moment.ts'
import { Personal } from '../values/personal.ts'
import { Quantity } from '../values/quantity.ts'
import { Person } from '../values/said.ts'
import { Cause } from './cause.ts'
import { DataCategory } from './data-category.ts'
import { Impact, ImpactSeverity, LikelyConsequence } from './impact.ts'
import { IncidentType } from './incident-type.ts'
import { InvolvedParties } from './involved-party.ts'
import { listed } from './listed.ts'
import {
  Availability,
  Backup,
  Confidentiality,
  DiscoveredBy,
  Identifiability,
  Insight,
  Integrity,
  Intent,
  LaterMeasures,
  Misuse,
  OurRole,
  Reachability,
  RecipientResponse,
  UnavailabilityEffect,
  Unintelligible,
  YesNoUnknown,
} from './nature.ts'
import { PeopleGroup, RecipientKind, VulnerableGroup } from './people.ts'
import { Protection } from './protection.ts'

/**
 * What is known of an incident. Every field may be absent (nobody spoke of it) and every field
 * can say that it is unknown (somebody was asked): neither ever lowers a duty.
 * Stored shape: it changes only by a new event version with an upcaster, once it is frozen.
 */
export const Facts = closed(
  'Facts',
  {},
  {
    title: Personal,
    whatHappened: Personal,
    occurredFrom: Moment,
    occurredTo: Moment,
    ongoing: YesNoUnknown,
    /** When somebody found it; it may be before anybody reported it, or was aware. */
    detectedAt: Moment,
    discoveredBy: DiscoveredBy,
    discoveredHow: Personal,
    incidentTypes: listed(IncidentType),
    cause: Cause,
    intent: Intent,
    extortion: YesNoUnknown,
    /** Whether security was breached at all, by accident or not (AVG 4(12)). */
    securityBreached: YesNoUnknown,
    /** Whether personal data are involved at all; all that follows is about those. */
    personalDataInvolved: YesNoUnknown,
    confidentiality: Confidentiality,
    integrity: Integrity,
    availability: Availability,
    /** Hours without access. */
    unavailableHours: Quantity,
    unavailabilityEffect: UnavailabilityEffect,
    unintelligible: Unintelligible,
    backup: Backup,
    /** What protected them when it happened, and how (AP form, section 6). */
    protectedBy: listed(Protection),
    protectedHow: Personal,
    dataCategories: listed(DataCategory),
    dataOther: Personal,
    /** What being on the list tells by itself (a clinic's mailing reveals health). */
    listReveals: listed(DataCategory),
    insight: Insight,
    identifiability: Identifiability,
    records: Quantity,
    peopleGroups: listed(PeopleGroup),
    vulnerable: listed(VulnerableGroup),
    peopleOther: Personal,
    people: Quantity,
    recipients: listed(RecipientKind),
    recipientCount: Quantity,
    recipientResponse: RecipientResponse,
    misuse: Misuse,
    /** Whether somebody who may not see the data can still reach them. */
    stillExposed: YesNoUnknown,
    alreadyPublic: YesNoUnknown,
    /** Whether the people know already; it may ease art. 34, never art. 33. */
    peopleKnow: YesNoUnknown,
    laterMeasures: LaterMeasures,
    reachability: Reachability,
    measuresTaken: Personal,
    /** What it may mean for people, as the speaker sees it (P-08). */
    consequences: Personal,
    likelyConsequences: listed(LikelyConsequence),
    likelyImpacts: listed(Impact),
    impactSeverity: ImpactSeverity,
    systems: Personal,
    contact: Person,
    ourRole: OurRole,
    /** The outside party at which it happened, by its id in the organisation's settings. */
    outsideParty: ItemId,
    /** The others that have a part in it: processors behind it, joint controllers. */
    otherParties: InvolvedParties,
  },
)
/** See {@link Facts}. */
export type Facts = t.TypeOf<typeof Facts>
