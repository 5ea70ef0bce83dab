import { itemIdOf, personIdOf } from '@meldplicht/application'
import type {
  CommandId,
  Instant,
  OfficeHours,
  OrganisationCommand,
  Person,
} from '@meldplicht/domain'
import {
  contactOf,
  fromLocal,
  nameOf,
  narrative,
  OrganisationId,
  toLocal,
} from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import type { Form } from '../server/body.ts'
import type { Texts } from '../text/texts.ts'
import type { Checked } from './forms/checked.ts'
import { right, together, wrong } from './forms/checked.ts'
import { neededText, optionalText, ticked, typed } from './forms/fields.ts'
import { dateIn, timeIn } from './forms/times.ts'

/** The organisation that a command makes: sent twice, it is one. */
export const organisationIdOf = (commandId: CommandId): OrganisationId => {
  const id: unknown = itemIdOf(commandId, 'organisation')
  if (!OrganisationId.is(id)) throw new TypeError('a UUID is no organisation id')
  return id
}

const personOf = (commandId: CommandId, what: string, name: string): Person => {
  const id = personIdOf(commandId, what)
  return { id, name: nameOf(id, name) }
}

const timeOrNot = (form: Form, name: string): Checked<string | undefined> => {
  if (typed(form, name) === '') return right(undefined)
  const time = timeIn(typed(form, name))
  return time === undefined ? wrong(name, 'not-a-time') : right(time)
}

const hoursIn = (form: Form, texts: Texts): Checked<OfficeHours | undefined> => {
  const read = together({ from: timeOrNot(form, 'opens'), to: timeOrNot(form, 'closes') })
  if (E.isLeft(read)) return read
  const { from, to } = read.right
  if (from === undefined && to === undefined) return right(undefined)
  if (from === undefined) return wrong('opens', 'not-a-time')
  if (to === undefined) return wrong('closes', 'not-a-time')
  if (from >= to) return wrong('closes', { sentence: texts.first.hoursReversed })
  const open = { _tag: 'open', from, to } as const
  const closed = { _tag: 'closed' } as const
  return right({
    days: {
      monday: open,
      tuesday: open,
      wednesday: open,
      thursday: open,
      friday: open,
      saturday: closed,
      sunday: closed,
    },
    holidays: 'dutch-public',
  })
}

interface Said {
  readonly name: string
  readonly fg: string
  readonly decider: string
  readonly other: string | undefined
  readonly emergency: string
  readonly office: string | undefined
  readonly mail: string | undefined
  readonly hours: OfficeHours | undefined
  /** From when the FG may file; absent without a mandate. */
  readonly mandate: Instant | undefined
}

// A mandate starts with a day: what was filed this morning under it was filed under it.
const mandateIn = (form: Form, now: Instant): Checked<Instant | undefined> => {
  if (ticked(form, 'mandate').length === 0) return right(undefined)
  const given = typed(form, 'mandateFrom')
  const day = given === '' ? toLocal(now).slice(0, 10) : dateIn(given)
  const from = day === undefined ? undefined : fromLocal(`${day}T00:00`)
  return from === undefined || E.isLeft(from) ? wrong('mandateFrom', 'not-a-date') : from
}

const said = (form: Form, now: Instant, texts: Texts): Checked<Said> =>
  together({
    name: neededText(form, 'name'),
    fg: neededText(form, 'fg'),
    decider: neededText(form, 'decider'),
    other: optionalText(form, 'other'),
    emergency: neededText(form, 'emergency'),
    office: optionalText(form, 'office'),
    mail: optionalText(form, 'mail'),
    hours: hoursIn(form, texts),
    mandate: mandateIn(form, now),
  })

const commandsOf = (given: Said, commandId: CommandId): ReadonlyArray<OrganisationCommand> => {
  const organisation = organisationIdOf(commandId)
  const fg = personOf(commandId, 'fg', given.fg)
  const decider = personOf(commandId, 'decider', given.decider)
  const { office, mail, other, hours } = given
  // Numbers of a desk and an office are nobody's own; they go with the text of the organisation.
  return [
    { _tag: 'RegisterOrganisation', data: { organisation, name: narrative(given.name) } },
    {
      _tag: 'SetContactPoints',
      data: {
        incidentPhone: narrative(given.emergency),
        ...(office === undefined ? {} : { questionsPhone: narrative(office) }),
        ...(mail === undefined ? {} : { email: contactOf(fg.id, mail) }),
      },
    },
    ...(hours === undefined ? [] : [{ _tag: 'SetOfficeHours', data: { hours } } as const]),
    { _tag: 'GrantRole', data: { person: fg, role: 'fg', side: 'fg-office' } },
    { _tag: 'GrantRole', data: { person: decider, role: 'decider', side: 'controller' } },
    ...(other === undefined
      ? []
      : [
          {
            _tag: 'GrantRole',
            data: {
              person: personOf(commandId, 'other', other),
              role: 'decider',
              side: 'controller',
            },
          } as const,
        ]),
    ...(given.mandate === undefined
      ? []
      : [
          {
            _tag: 'RecordMandate',
            data: {
              mandate: itemIdOf(commandId, 'mandate'),
              to: fg,
              grantedBy: decider,
              from: given.mandate,
            },
          } as const,
        ]),
  ]
}

/** The commands that make a first organisation with its people, contact points and mandate. */
export const firstOrganisation = (
  form: Form,
  commandId: CommandId,
  now: Instant,
  texts: Texts,
): Checked<ReadonlyArray<OrganisationCommand>> => {
  const read = said(form, now, texts)
  return E.isLeft(read) ? read : right(commandsOf(read.right, commandId))
}
