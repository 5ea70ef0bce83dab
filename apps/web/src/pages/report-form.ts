import { personIdOf } from '@meldplicht/application'
import type {
  Channel,
  CommandId,
  DataCategory,
  Facts,
  Instant,
  Moment,
  Organisation,
  PeopleGroup,
  Person,
  Personal,
  Quantity,
  Said,
} from '@meldplicht/domain'
import {
  Channel as ChannelCodec,
  contactOf,
  nameOf,
  narrative,
  oneOf,
  PeopleGroup as PeopleGroupCodec,
  SourceKind,
  unknownMoment,
} from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import type { Form } from '../server/body.ts'
import { REPORT_FIELDS as NAME } from '../view/index.ts'
import type { ReportDataKey, WhatKey } from '../view/models/report.ts'
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
  typed,
} from './forms/fields.ts'
import { instantOrNot, roughMoment } from './forms/times.ts'
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

/** The data of a report, as `reportIncident` takes it. */
export interface ReportInput {
  readonly said: Said
  readonly channel: Channel
  readonly reportedAt: Instant
  readonly riskOfLossOrUnlawfulProcessing: 'yes' | 'unknown'
  readonly firstNoticed: Moment
  readonly facts: Facts
}

interface Spoken {
  readonly whatHappened: string
  readonly nature: ReadonlyArray<WhatKey>
  readonly occurred: Moment
  readonly data: ReadonlyArray<ReportDataKey>
  readonly people: ReadonlyArray<PeopleGroup | 'unknown'>
  readonly howMany: Quantity
  readonly done: Personal | undefined
  readonly consequences: Personal | undefined
  readonly contactPerson: string | undefined
  readonly processor: string | undefined
}

const spoken = (form: Form, now: Instant): Checked<Spoken> =>
  together({
    whatHappened: neededText(form, NAME.whatHappened, 'say-what-happened'),
    nature: keysTicked(form, NAME.nature, What),
    occurred: roughMoment(form, NAME.occurred, now),
    data: keysTicked(form, NAME.data, Data),
    people: keysTicked(form, NAME.people, People),
    howMany:
      ticked(form, NAME.howManyUnknown).length > 0
        ? right<Quantity>({ _tag: 'unknown' })
        : quantity(form, NAME.howMany),
    done: optionalWords(form, NAME.done),
    consequences: optionalWords(form, NAME.consequences),
    contactPerson: optionalText(form, NAME.contactPerson),
    processor: optionalText(form, NAME.processor),
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

const personOf = (commandId: CommandId, what: string, name: string): Person => {
  const id = personIdOf(commandId, what)
  return { id, name: nameOf(id, name) }
}

const factsOf = (said: Spoken, commandId: CommandId, organisation: Organisation): Facts => ({
  whatHappened: narrative(said.whatHappened),
  ...effectsOf(said.nature),
  ...(said.occurred._tag === 'unknown' ? {} : { occurredFrom: said.occurred }),
  ...dataOf(said.data),
  ...peopleOf(said.people),
  ...(said.howMany._tag === 'unknown' ? {} : { people: said.howMany }),
  ...(said.done === undefined ? {} : { measuresTaken: said.done }),
  ...(said.consequences === undefined ? {} : { consequences: said.consequences }),
  ...(said.contactPerson === undefined
    ? {}
    : { contact: personOf(commandId, 'contact', said.contactPerson) }),
  ...processorOf(said.processor, organisation),
})

const reporter = (
  form: Form,
  commandId: CommandId,
  given: {
    readonly name: string | undefined
    readonly phone: string | undefined
    readonly position: string | undefined
  },
): Person | undefined => {
  const { name, phone, position } = given
  if (name === undefined && phone === undefined) return undefined
  const id = personIdOf(commandId, 'reporter')
  return {
    id,
    // A caller may leave a number and no name.
    name: nameOf(id, name ?? typed(form, NAME.phone)),
    ...(phone === undefined ? {} : { contact: contactOf(id, phone) }),
    ...(position === undefined ? {} : { position: nameOf(id, position) }),
  }
}

/** Who typed the form: the reporter, or somebody who writes down what a caller says (P-07). */
export type ReportMode = 'self' | 'desk'

/** Reads the report form (P-04 to P-08). */
export const reportInput = (
  form: Form,
  mode: ReportMode,
  at: { readonly now: Instant; readonly commandId: CommandId; readonly organisation: Organisation },
): Checked<ReportInput> => {
  const { now, commandId, organisation } = at
  const parts = together({
    said: spoken(form, now),
    noticed: roughMoment(form, NAME.noticed, now),
    name:
      mode === 'self'
        ? neededText(form, NAME.name, 'say-your-name')
        : optionalText(form, NAME.name),
    phone: optionalText(form, NAME.phone),
    position: optionalText(form, NAME.position),
    source: chosenOrNot(form, NAME.source, SourceKind),
    channel:
      mode === 'self' ? right<Channel>('portal') : chosenOrNot(form, NAME.channel, ChannelCodec),
    received: mode === 'self' ? right(undefined) : instantOrNot(form, NAME.received),
  })
  if (E.isLeft(parts)) return parts
  const given = parts.right

  const person = reporter(form, commandId, given)
  const { nature } = given.said
  return right({
    said: {
      by: given.source ?? (mode === 'self' ? 'employee' : 'outsider'),
      learntAt: unknownMoment,
      ...(person === undefined ? {} : { person }),
    },
    channel: given.channel ?? 'phone',
    reportedAt: given.received ?? now,
    riskOfLossOrUnlawfulProcessing: nature.some((key) => key !== 'unknown') ? 'yes' : 'unknown',
    firstNoticed: given.noticed,
    facts: factsOf(given.said, commandId, organisation),
  })
}
