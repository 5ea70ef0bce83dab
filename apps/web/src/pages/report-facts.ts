import type {
  CommandId,
  DataCategory,
  Facts,
  Instant,
  Moment,
  Organisation,
  PeopleGroup,
  Quantity,
} from '@meldplicht/domain'
import {
  Intent,
  narrative,
  oneOf,
  PeopleGroup as PeopleGroupCodec,
  YesNoUnknown,
} from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import type { Form } from '../server/body.ts'
import { REPORT_FIELDS as NAME } from '../view/index.ts'
import type { ReportDataKey, WhatKey } from '../view/models/report.ts'
import { causeOrNot } from './forms/cause.ts'
import type { Checked } from './forms/checked.ts'
import { right, together } from './forms/checked.ts'
import {
  chosenOrNot,
  keysTicked,
  neededText,
  optionalText,
  optionalWords,
  quantity,
  ticked,
} from './forms/fields.ts'
import { roughMoment } from './forms/times.ts'
import { personNamed } from './steps/people.ts'
import { present } from './steps/step.ts'
import { plain } from './words.ts'

/** What a reporter ticks for "which data", and the categories that it stands for. */
export const REPORT_DATA: Readonly<
  Record<Exclude<ReportDataKey, 'unknown'>, ReadonlyArray<DataCategory>>
> = {
  contact: ['name', 'address', 'phone', 'email'],
  bsn: ['bsn'],
  'identity-document': ['identity-document'],
  'bank-or-salary': ['bank-account', 'salary'],
  health: ['health'],
  credentials: ['credentials'],
  'vehicle-registration': ['vehicle-registration'],
  other: ['other'],
}

const What = oneOf<WhatKey>('What', ['disclosed', 'lost', 'altered', 'unknown'])
const Data = oneOf<ReportDataKey>('Data', [
  'contact',
  'bsn',
  'identity-document',
  'bank-or-salary',
  'health',
  'credentials',
  'vehicle-registration',
  'other',
  'unknown',
])
const People = oneOf<PeopleGroup | 'unknown'>('People', [...PeopleGroupCodec.keys, 'unknown'])

interface Spoken {
  readonly whatHappened: string
  readonly nature: ReadonlyArray<WhatKey>
  readonly risk: YesNoUnknown | undefined
  readonly occurred: Moment
  readonly data: ReadonlyArray<ReportDataKey>
  readonly people: ReadonlyArray<PeopleGroup | 'unknown'>
  readonly howMany: Quantity
  readonly contactPerson: string | undefined
  readonly processor: string | undefined
  readonly said: Facts
}

// Facts that the form asks in the words of the domain.
const plainFacts = (form: Form): Checked<Facts> => {
  const read = together({
    title: optionalWords(form, NAME.title),
    cause: causeOrNot(form),
    intent: chosenOrNot(form, NAME.intent, Intent),
    ongoing: chosenOrNot(form, NAME.ongoing, YesNoUnknown),
    extortion: chosenOrNot(form, NAME.extortion, YesNoUnknown),
    personalDataInvolved: chosenOrNot(form, NAME.personalDataInvolved, YesNoUnknown),
    measuresTaken: optionalWords(form, NAME.done),
    consequences: optionalWords(form, NAME.consequences),
  })
  return E.isLeft(read) ? read : right<Facts>(present(read.right))
}

const spoken = (form: Form, now: Instant): Checked<Spoken> =>
  together({
    whatHappened: neededText(form, NAME.whatHappened, 'say-what-happened'),
    nature: keysTicked(form, NAME.nature, What),
    risk: chosenOrNot(form, NAME.risk, YesNoUnknown),
    occurred: roughMoment(form, NAME.occurred, now),
    data: keysTicked(form, NAME.data, Data),
    people: keysTicked(form, NAME.people, People),
    howMany:
      ticked(form, NAME.howManyUnknown).length > 0
        ? right<Quantity>({ _tag: 'unknown' })
        : quantity(form, NAME.howMany),
    contactPerson: optionalText(form, NAME.contactPerson),
    processor: optionalText(form, NAME.processor),
    said: plainFacts(form),
  })

// A reporter suspects; what really happened to the data is for whoever handles it to establish.
const effectsOf = (nature: ReadonlyArray<WhatKey>): Facts => ({
  ...(nature.includes('disclosed') ? { confidentiality: 'possible' } : {}),
  ...(nature.includes('lost') ? { availability: 'possible' } : {}),
  ...(nature.includes('altered') ? { integrity: 'possible' } : {}),
})

const dataOf = (keys: ReadonlyArray<ReportDataKey>): Facts => {
  const known = keys.flatMap((key) => (key === 'unknown' ? [] : REPORT_DATA[key]))
  if (known.length > 0) return { dataCategories: { _tag: 'listed', keys: known, complete: false } }
  return keys.length > 0 ? { dataCategories: { _tag: 'unknown' } } : {}
}

const peopleOf = (keys: ReadonlyArray<PeopleGroup | 'unknown'>): Facts => {
  const known = keys.filter((key) => key !== 'unknown')
  if (known.length > 0) return { peopleGroups: { _tag: 'listed', keys: known, complete: false } }
  return keys.length > 0 ? { peopleGroups: { _tag: 'unknown' } } : {}
}

// The name of a company that we know becomes that company; any other name stays text.
const processorOf = (name: string | undefined, organisation: Organisation): Facts => {
  if (name === undefined) return {}
  const party = organisation.parties.find(
    ({ registered }) =>
      plain(registered.data.name).toLocaleLowerCase('nl') === name.toLocaleLowerCase('nl'),
  )
  return party === undefined
    ? { systems: narrative(name) }
    : { outsideParty: party.registered.data.party }
}

const factsOf = (spoke: Spoken, commandId: CommandId, organisation: Organisation): Facts => ({
  whatHappened: narrative(spoke.whatHappened),
  ...spoke.said,
  ...effectsOf(spoke.nature),
  ...(spoke.occurred._tag === 'unknown' ? {} : { occurredFrom: spoke.occurred }),
  ...dataOf(spoke.data),
  ...peopleOf(spoke.people),
  ...(spoke.howMany._tag === 'unknown' ? {} : { people: spoke.howMany }),
  ...(spoke.contactPerson === undefined
    ? {}
    : { contact: personNamed(organisation, commandId, 'contact', spoke.contactPerson) }),
  ...processorOf(spoke.processor, organisation),
})

/** What a report says of the incident, and whether the reporter sees a considerable risk (P-08). */
export interface ReportedFacts {
  readonly facts: Facts
  readonly riskOfLossOrUnlawfulProcessing: YesNoUnknown
}

/** Reads the facts of a report; whoever ticks what may have happened sees a risk of it. */
export const reportedFacts = (
  form: Form,
  at: { readonly now: Instant; readonly commandId: CommandId; readonly organisation: Organisation },
): Checked<ReportedFacts> => {
  const read = spoken(form, at.now)
  if (E.isLeft(read)) return read
  const { nature, risk } = read.right
  return right({
    facts: factsOf(read.right, at.commandId, at.organisation),
    riskOfLossOrUnlawfulProcessing:
      risk ?? (nature.some((key) => key !== 'unknown') ? 'yes' : 'unknown'),
  })
}
