import type { Facts, Person } from '@meldplicht/domain'
import {
  Availability,
  Backup,
  Confidentiality,
  contactOf,
  DataCategory,
  DiscoveredBy,
  Identifiability,
  Impact,
  ImpactSeverity,
  IncidentType,
  Insight,
  Integrity,
  Intent,
  LaterMeasures,
  LikelyConsequence,
  Misuse,
  OurRole,
  PeopleGroup,
  Protection,
  Reachability,
  RecipientKind,
  RecipientResponse,
  UnavailabilityEffect,
  Unintelligible,
  VulnerableGroup,
  YesNoUnknown,
} from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import { causeOrNot } from '../forms/cause.ts'
import type { Checked } from '../forms/checked.ts'
import { right, together, wrong } from '../forms/checked.ts'
import { chosenOrNot, optionalText, optionalWords } from '../forms/fields.ts'
import { amountOrNot, listOrNot, momentOrNot, spanOrNot } from '../forms/or-not.ts'
import { otherPartiesOrNot, partyOrNot } from './parties.ts'
import { personNamed } from './people.ts'
import type { Given } from './step.ts'
import { present } from './step.ts'

const contactOrNot = ({ form, organisation, commandId }: Given): Checked<Person | undefined> => {
  const read = together({
    name: optionalText(form, 'contactName'),
    reach: optionalText(form, 'contactReach'),
  })
  if (E.isLeft(read)) return read
  const { name, reach } = read.right
  if (name === undefined)
    return reach === undefined ? right(undefined) : wrong('contactName', 'needed')
  const person = personNamed(organisation, commandId, 'contact', name)
  return right({
    ...person,
    ...(reach === undefined ? {} : { contact: contactOf(person.id, reach) }),
  })
}

/** The facts that a form says; an empty form says nothing. */
export const factsIn = (given: Given): Checked<Facts> => {
  const { form } = given
  const read = together({
    title: optionalWords(form, 'title'),
    whatHappened: optionalWords(form, 'whatHappened'),
    occurredFrom: spanOrNot(form, 'occurredFrom', 'occurredUntil'),
    occurredTo: momentOrNot(form, 'occurredTo'),
    ongoing: chosenOrNot(form, 'ongoing', YesNoUnknown),
    detectedAt: momentOrNot(form, 'detectedAt'),
    discoveredHow: optionalWords(form, 'discoveredHow'),
    incidentTypes: listOrNot(form, 'incidentTypes', IncidentType),
    discoveredBy: chosenOrNot(form, 'discoveredBy', DiscoveredBy),
    cause: causeOrNot(form),
    intent: chosenOrNot(form, 'intent', Intent),
    extortion: chosenOrNot(form, 'extortion', YesNoUnknown),
    securityBreached: chosenOrNot(form, 'securityBreached', YesNoUnknown),
    personalDataInvolved: chosenOrNot(form, 'personalDataInvolved', YesNoUnknown),
    confidentiality: chosenOrNot(form, 'confidentiality', Confidentiality),
    integrity: chosenOrNot(form, 'integrity', Integrity),
    availability: chosenOrNot(form, 'availability', Availability),
    unavailableHours: amountOrNot(form, 'unavailableHours'),
    unavailabilityEffect: chosenOrNot(form, 'unavailabilityEffect', UnavailabilityEffect),
    unintelligible: chosenOrNot(form, 'unintelligible', Unintelligible),
    backup: chosenOrNot(form, 'backup', Backup),
    protectedBy: listOrNot(form, 'protectedBy', Protection),
    protectedHow: optionalWords(form, 'protectedHow'),
    dataCategories: listOrNot(form, 'dataCategories', DataCategory),
    listReveals: listOrNot(form, 'listReveals', DataCategory),
    dataOther: optionalWords(form, 'dataOther'),
    identifiability: chosenOrNot(form, 'identifiability', Identifiability),
    insight: chosenOrNot(form, 'insight', Insight),
    records: amountOrNot(form, 'records'),
    peopleGroups: listOrNot(form, 'peopleGroups', PeopleGroup),
    peopleOther: optionalWords(form, 'peopleOther'),
    people: amountOrNot(form, 'people'),
    vulnerable: listOrNot(form, 'vulnerable', VulnerableGroup),
    peopleKnow: chosenOrNot(form, 'peopleKnow', YesNoUnknown),
    reachability: chosenOrNot(form, 'reachability', Reachability),
    recipients: listOrNot(form, 'recipients', RecipientKind),
    recipientCount: amountOrNot(form, 'recipientCount'),
    recipientResponse: chosenOrNot(form, 'recipientResponse', RecipientResponse),
    stillExposed: chosenOrNot(form, 'stillExposed', YesNoUnknown),
    misuse: chosenOrNot(form, 'misuse', Misuse),
    alreadyPublic: chosenOrNot(form, 'alreadyPublic', YesNoUnknown),
    measuresTaken: optionalWords(form, 'measuresTaken'),
    laterMeasures: chosenOrNot(form, 'laterMeasures', LaterMeasures),
    consequences: optionalWords(form, 'consequences'),
    likelyConsequences: listOrNot(form, 'likelyConsequences', LikelyConsequence),
    likelyImpacts: listOrNot(form, 'likelyImpacts', Impact),
    impactSeverity: chosenOrNot(form, 'impactSeverity', ImpactSeverity),
    systems: optionalWords(form, 'systems'),
    contact: contactOrNot(given),
    ourRole: chosenOrNot(form, 'ourRole', OurRole),
    outsideParty: partyOrNot(given, 'outsideParty'),
    otherParties: otherPartiesOrNot(given),
  })
  return E.isLeft(read) ? read : right<Facts>(present(read.right))
}
