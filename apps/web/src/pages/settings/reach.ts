import type { OfficeDay, OfficeHours, Personal } from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import type { Form } from '../../server/body.ts'
import type { Day } from '../../view/settings/forms.ts'
import { DAYS } from '../../view/settings/forms.ts'
import type { Checked } from '../forms/checked.ts'
import { right, together, wrong } from '../forms/checked.ts'
import { neededWords, optionalWords, ticked, typed } from '../forms/fields.ts'
import { timeIn } from '../forms/times.ts'
import { present } from '../steps/step.ts'
import { plain } from '../words.ts'
import type { Change } from './change.ts'

const POINTS = ['incidentPhone', 'questionsPhone', 'email', 'portal'] as const

/** Where people call, mail and ask; what stands stays until it is changed. */
export const contact: Change = {
  start: ({ contactPoints }) => {
    const points: Readonly<Partial<Record<(typeof POINTS)[number], Personal>>> =
      contactPoints?.data ?? {}
    return Object.fromEntries(POINTS.map((name) => [name, plain(points[name])]))
  },
  command: ({ form }) => {
    const read = together({
      incidentPhone: neededWords(form, 'incidentPhone'),
      questionsPhone: optionalWords(form, 'questionsPhone'),
      email: optionalWords(form, 'email'),
      portal: optionalWords(form, 'portal'),
    })
    if (E.isLeft(read)) return read
    const { incidentPhone, ...rest } = read.right
    return right({ _tag: 'SetContactPoints', data: { incidentPhone, ...present(rest) } })
  },
}

const dayIn = (form: Form, day: Day): Checked<OfficeDay> => {
  const names = { from: `${day}From`, to: `${day}To` } as const
  if (typed(form, names.from) === '' && typed(form, names.to) === '')
    return right({ _tag: 'closed' })
  const from = timeIn(typed(form, names.from))
  // The end of a day has no time of its own on the clock.
  const given = typed(form, names.to)
  const to = /^24(?:[.:]00)?$/.test(given) ? '24:00' : timeIn(given)
  if (from === undefined) return wrong(names.from, 'not-a-time')
  if (to === undefined) return wrong(names.to, 'not-a-time')
  return from < to ? right({ _tag: 'open', from, to }) : wrong(names.to, 'hours-reversed')
}

const shown = (time: string): string => time.replace(/^0/, '').replace(':', '.')

const daysIn = (form: Form): Checked<OfficeHours['days']> =>
  together({
    monday: dayIn(form, 'monday'),
    tuesday: dayIn(form, 'tuesday'),
    wednesday: dayIn(form, 'wednesday'),
    thursday: dayIn(form, 'thursday'),
    friday: dayIn(form, 'friday'),
    saturday: dayIn(form, 'saturday'),
    sunday: dayIn(form, 'sunday'),
  })

/** When the office answers; a day without times is shut. */
export const hours: Change = {
  start: ({ officeHours }) => {
    const set = officeHours?.data.hours
    return {
      ...Object.fromEntries(
        DAYS.flatMap((day) => {
          const one = set?.days[day]
          return one?._tag === 'open'
            ? [
                [`${day}From`, shown(one.from)],
                [`${day}To`, shown(one.to)],
              ]
            : []
        }),
      ),
      holidays: set === undefined || set.holidays === 'dutch-public' ? 'yes' : '',
    }
  },
  command: ({ form }) =>
    E.map((days: OfficeHours['days']) => ({
      _tag: 'SetOfficeHours' as const,
      data: {
        hours: {
          days,
          holidays:
            ticked(form, 'holidays').length > 0 ? ('dutch-public' as const) : ('none' as const),
        },
      },
    }))(daysIn(form)),
}
