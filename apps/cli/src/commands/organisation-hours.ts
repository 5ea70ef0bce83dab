import { setOfficeHours } from '@meldplicht/application'
import { fields, fixed } from '../read/fields.ts'
import type { Given } from '../run/given.ts'
import { organisationCommand } from '../run/organisation-command.ts'

const WEEK = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const
const WEEKEND = ['saturday', 'sunday'] as const

const dayOf = (typed: string | undefined): unknown => {
  if (typed === undefined || typed === 'closed') return { _tag: 'closed' }
  const [from, to] = typed.split('-')
  return { _tag: 'open', from, to }
}

const hoursOf = (given: Given): unknown => ({
  days: Object.fromEntries<unknown>([
    ...WEEK.map((day) => [day, dayOf(given.text(day) ?? given.text('weekdays'))] as const),
    ...WEEKEND.map((day) => [day, dayOf(given.text(day))] as const),
  ]),
  holidays: given.text('holidays') ?? 'dutch-public',
})

/** Office hours (P-06): outside of them a report is phoned as well. */
export const organisationHours = organisationCommand({
  name: 'hours',
  summary: 'Leg de kantooruren vast. Een dag zonder uren is dicht.',
  example: 'meldplicht organisation hours --weekdays 08:30-17:30 --holidays dutch-public',
  options: [
    { flags: '--weekdays <hours>', description: 'maandag tot en met vrijdag, als 08:30-17:30' },
    ...[...WEEK, ...WEEKEND].map((day) => ({
      flags: `--${day} <hours>`,
      description: 'alleen deze dag, of "closed"',
    })),
    {
      flags: '--holidays <kind>',
      description: 'feestdagen (standaard: dutch-public)',
      choices: ['dutch-public', 'none'],
    },
  ],
  useCase: setOfficeHours,
  done: 'De kantooruren zijn vastgelegd.',
  data: (given) => fields({ hours: fixed(hoursOf(given)) }),
})
