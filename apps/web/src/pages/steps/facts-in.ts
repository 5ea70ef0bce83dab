import type { Cause, Facts, Listed, Moment, OneOfC, Quantity } from '@meldplicht/domain'
import {
  Availability,
  Backup,
  CauseKind,
  Confidentiality,
  DataCategory,
  DiscoveredBy,
  Identifiability,
  Insight,
  Integrity,
  Intent,
  LaterMeasures,
  Misuse,
  narrative,
  OurRole,
  PeopleGroup,
  Reachability,
  RecipientKind,
  RecipientResponse,
  UnavailabilityEffect,
  Unintelligible,
  VulnerableGroup,
  YesNoUnknown,
} from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import type { Form } from '../../server/body.ts'
import { momentNames } from '../../view/field.ts'
import type { Checked } from '../forms/checked.ts'
import { right, together, wrong } from '../forms/checked.ts'
import {
  chosenOrNot,
  keysTicked,
  optionalText,
  optionalWords,
  quantity,
  ticked,
  typed,
} from '../forms/fields.ts'
import { moment } from '../forms/times.ts'
import type { Given } from './step.ts'
import { present } from './step.ts'

// What stays empty does not change; "unknown" is an answer of its own.
const momentOrNot = (form: Form, name: string): Checked<Moment | undefined> => {
  const { date, time, precision } = momentNames(name)
  const empty = [date, time].every((one) => typed(form, one) === '')
  return empty && typed(form, precision) !== 'unknown' ? right(undefined) : moment(form, name)
}

const amountOrNot = (form: Form, name: string): Checked<Quantity | undefined> =>
  typed(form, name) === '' ? right(undefined) : quantity(form, name)

const listOrNot = <K extends string>(
  form: Form,
  name: string,
  codec: OneOfC<K>,
): Checked<Listed<K> | undefined> =>
  E.map((keys: ReadonlyArray<K>): Listed<K> | undefined => {
    const complete = ticked(form, `${name}Complete`).length > 0
    return keys.length === 0 && !complete ? undefined : { _tag: 'listed', keys, complete }
  })(keysTicked(form, name, codec))

const causeOrNot = (form: Form): Checked<Cause | undefined> => {
  const kind: unknown = typed(form, 'cause')
  if (kind === '') return right(undefined)
  if (kind === 'unknown') return right({ kind })
  if (!CauseKind.is(kind)) return wrong('cause', 'choose-one')
  return E.map(
    (namely: string | undefined): Cause =>
      namely === undefined ? { kind } : { kind, namely: narrative(namely) },
  )(optionalText(form, 'causeNamely'))
}

const partyOrNot = ({ form, organisation }: Given): Checked<Facts['outsideParty']> => {
  const id = typed(form, 'outsideParty')
  if (id === '') return right(undefined)
  const found = organisation.parties.find(({ registered }) => registered.data.party === id)
  return found === undefined
    ? wrong('outsideParty', 'choose-one')
    : right(found.registered.data.party)
}

/** The facts that a form says; an empty form says nothing. */
export const factsIn = (given: Given): Checked<Facts> => {
  const { form } = given
  const read = together({
    title: optionalWords(form, 'title'),
    whatHappened: optionalWords(form, 'whatHappened'),
    occurredFrom: momentOrNot(form, 'occurredFrom'),
    occurredTo: momentOrNot(form, 'occurredTo'),
    ongoing: chosenOrNot(form, 'ongoing', YesNoUnknown),
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
    dataCategories: listOrNot(form, 'dataCategories', DataCategory),
    dataOther: optionalWords(form, 'dataOther'),
    identifiability: chosenOrNot(form, 'identifiability', Identifiability),
    insight: chosenOrNot(form, 'insight', Insight),
    records: amountOrNot(form, 'records'),
    peopleGroups: listOrNot(form, 'peopleGroups', PeopleGroup),
    people: amountOrNot(form, 'people'),
    vulnerable: listOrNot(form, 'vulnerable', VulnerableGroup),
    peopleKnow: chosenOrNot(form, 'peopleKnow', YesNoUnknown),
    reachability: chosenOrNot(form, 'reachability', Reachability),
    recipients: listOrNot(form, 'recipients', RecipientKind),
    recipientCount: amountOrNot(form, 'recipientCount'),
    recipientResponse: chosenOrNot(form, 'recipientResponse', RecipientResponse),
    misuse: chosenOrNot(form, 'misuse', Misuse),
    alreadyPublic: chosenOrNot(form, 'alreadyPublic', YesNoUnknown),
    measuresTaken: optionalWords(form, 'measuresTaken'),
    laterMeasures: chosenOrNot(form, 'laterMeasures', LaterMeasures),
    consequences: optionalWords(form, 'consequences'),
    systems: optionalWords(form, 'systems'),
    ourRole: chosenOrNot(form, 'ourRole', OurRole),
    outsideParty: partyOrNot(given),
  })
  return E.isLeft(read) ? read : right<Facts>(present(read.right))
}
