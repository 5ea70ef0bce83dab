import type { Form } from '../../server/body.ts'
import type { Checked } from './checked.ts'
import { right, wrong } from './checked.ts'
import { typed } from './fields.ts'

/** A whole number that may stay empty; dots between thousands do not matter. */
export const numberOrNot = (form: Form, name: string): Checked<number | undefined> => {
  const text = typed(form, name)
  if (text === '') return right(undefined)
  const n = /^(\d{1,3}(?:\.\d{3})+|\d+)$/.test(text) ? Number(text.replaceAll('.', '')) : Number.NaN
  return Number.isSafeInteger(n) ? right(n) : wrong(name, 'not-a-whole-number')
}
