import type { Instant, Listed, Moment, OneOfC, Quantity } from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import type { Form } from '../../server/body.ts'
import { momentNames } from '../../view/field.ts'
import type { Checked } from './checked.ts'
import { right, wrong } from './checked.ts'
import { keysTicked, quantity, ticked, typed } from './fields.ts'
import { instant, instantOrNot, moment } from './times.ts'

// What stays empty says nothing; "unknown" is an answer of its own.

/** A moment that was filled in. */
export const momentOrNot = (form: Form, name: string): Checked<Moment | undefined> => {
  const { date, time, precision } = momentNames(name)
  const empty = [date, time].every((one) => typed(form, one) === '')
  const undated = ['unknown', 'cannot-be-determined'].includes(typed(form, precision))
  return empty && !undated ? right(undefined) : moment(form, name)
}

/** A moment that may lie between two: `name`, and at the latest `until`. */
export const spanOrNot = (form: Form, name: string, until: string): Checked<Moment | undefined> =>
  E.chain((to: Instant | undefined): Checked<Moment | undefined> => {
    if (to === undefined) return momentOrNot(form, name)
    return E.chain(
      (from: Instant): Checked<Moment> =>
        from > to ? wrong(until, 'between-reversed') : right({ _tag: 'between', from, to }),
    )(instant(form, name))
  })(instantOrNot(form, until))

/** A quantity that was filled in. */
export const amountOrNot = (form: Form, name: string): Checked<Quantity | undefined> =>
  typed(form, name) === '' ? right(undefined) : quantity(form, name)

/** A list of which something was ticked: keys, that these are all, or that it is not known. */
export const listOrNot = <K extends string>(
  form: Form,
  name: string,
  codec: OneOfC<K>,
): Checked<Listed<K> | undefined> =>
  E.chain((keys: ReadonlyArray<K>): Checked<Listed<K> | undefined> => {
    const complete = ticked(form, `${name}Complete`).length > 0
    const unknown = ticked(form, `${name}Unknown`).length > 0
    const said = keys.length > 0 || complete
    if (unknown) return said ? wrong(name, 'unknown-or-known') : right({ _tag: 'unknown' })
    return right(said ? { _tag: 'listed', keys, complete } : undefined)
  })(keysTicked(form, name, codec))
