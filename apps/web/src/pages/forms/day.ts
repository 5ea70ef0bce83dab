import type { Instant } from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import type { Form } from '../../server/body.ts'
import { momentNames } from '../../view/field.ts'
import type { Checked } from './checked.ts'
import { right, wrong } from './checked.ts'
import { typed } from './fields.ts'
import { instantOrNot } from './times.ts'

/** A date whose time may stay empty: then it is the given time of that day. */
export const dayOrNot = (
  form: Form,
  name: string,
  whole: '00.00' | '23.59',
): Checked<Instant | undefined> => {
  const { date, time } = momentNames(name)
  const noTime = typed(form, date) !== '' && typed(form, time) === ''
  return instantOrNot(noTime ? new Map([...form, [time, [whole]]]) : form, name)
}

/** The same, but needed. */
export const day = (form: Form, name: string, whole: '00.00' | '23.59'): Checked<Instant> =>
  E.chain((at: Instant | undefined) =>
    at === undefined ? wrong(momentNames(name).date, 'needed') : right(at),
  )(dayOrNot(form, name, whole))
