import type { OfficeHours } from '@meldplicht/domain'
import { Role } from '@meldplicht/domain'
import type { Texts } from '../../text/texts.ts'
import type { Field } from '../field.ts'
import { optionsOf } from '../forms/form-page.ts'
import type { SettingsForm, SettingsKey } from '../models/settings-form.ts'
import { entityFields } from './entity.ts'
import { kept, line, pick } from './fields.ts'

type Fields = (model: SettingsForm, texts: Texts) => ReadonlyArray<Field>

/** A day of the office hours. */
export type Day = keyof OfficeHours['days']

/** The days of a week, as office hours name them. */
export const DAYS: ReadonlyArray<Day> = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]

const contact: Fields = (_model, texts) => {
  const t = texts.settingsForms
  return [
    line('incidentPhone', t.emergency, { needed: true, size: 'midden', input: 'tel' }),
    line('questionsPhone', t.office, { size: 'midden', input: 'tel' }),
    line('email', t.mail, { input: 'email' }),
    line('portal', t.portal),
  ]
}

const hours: Fields = (_model, texts) => {
  const t = texts.settingsForms
  return [
    ...DAYS.map(
      (day): Field => ({
        kind: 'row',
        fields: [
          line(`${day}From`, t.opens(t.days[day]), { size: 'tijd' }),
          line(`${day}To`, t.closes(t.days[day]), { size: 'tijd' }),
        ],
      }),
    ),
    { kind: 'check', name: 'holidays', value: 'yes', label: t.holidays },
  ]
}

const party: Fields = (_model, texts) => {
  const t = texts.settingsForms
  return [
    line('name', t.name, { needed: true }),
    {
      kind: 'radios',
      name: 'role',
      label: t.role,
      needed: true,
      options: optionsOf(texts.settings.roles),
    },
    line('contact', t.contact, { hint: t.contactHint }),
  ]
}

const agreement: Fields = (model, texts) => {
  const t = texts.settingsForms
  return [
    pick({ name: 'party', from: 'party', label: t.party }, { missing: t.noParty }, model, texts),
    { kind: 'moment', name: 'concluded', label: t.concluded, hint: t.timeHint, needed: true },
    line('noticeHours', t.noticeHours, { hint: t.hoursHint, size: 'tijd', input: 'numeric' }),
    { kind: 'textarea', name: 'terms', label: t.terms, rows: 2 },
    line('subProcessors', t.subProcessors),
  ]
}

const grant: Fields = (model, texts) => {
  const t = texts.settingsForms
  return [
    line('name', t.person, { hint: t.personHint, needed: true }),
    {
      kind: 'radios',
      name: 'role',
      label: t.role,
      needed: true,
      options: Role.keys.map((value) => ({ value, label: texts.shell.roles[value] })),
    },
    {
      kind: 'radios',
      name: 'side',
      label: t.side,
      needed: true,
      options: optionsOf(texts.settings.sides),
    },
    pick({ name: 'firm', from: 'party', label: t.firm }, { optional: t.noFirm }, model, texts),
  ]
}

const revoke: Fields = (model, texts) => {
  const t = texts.settingsForms
  return [
    pick({ name: 'grant', from: 'grant', label: t.which }, { missing: t.nobody }, model, texts),
  ]
}

const mandate: Fields = (model, texts) => {
  const t = texts.settingsForms
  const missing = { missing: t.nobody }
  return [
    pick({ name: 'to', from: 'fg', label: t.to }, missing, model, texts),
    pick({ name: 'grantedBy', from: 'decider', label: t.grantedBy }, missing, model, texts),
    { kind: 'moment', name: 'from', label: t.from, hint: t.timeHint, needed: true },
    { kind: 'moment', name: 'until', label: t.until, hint: t.untilHint },
  ]
}

const term: Fields = (model, texts) => {
  const t = texts.settingsForms
  return [
    ...kept('term', model),
    { kind: 'radios', name: 'with', label: t.with, needed: true, options: optionsOf(t.partners) },
    line('hours', t.hours, { needed: true, size: 'tijd', input: 'numeric' }),
    line('what', t.what, { hint: t.whatHint, needed: true }),
    { kind: 'moment', name: 'until', label: t.until, hint: t.untilHint },
  ]
}

/** The fields of each form of the settings. */
export const SETTINGS_FIELDS: Readonly<Record<SettingsKey, Fields>> = {
  contact,
  hours,
  entity: entityFields,
  term,
  party,
  agreement,
  grant,
  revoke,
  mandate,
}
