import type { Form } from '../../server/body.ts'
import type { Checked } from './checked.ts'
import { right, wrong } from './checked.ts'
import { typed } from './fields.ts'

/** A SHA-256 that may stay empty; spaces and capitals, as programs print them, do not matter. */
export const hashOrNot = (form: Form, name: string): Checked<string | undefined> => {
  const given = typed(form, name).replaceAll(/\s/g, '').toLowerCase()
  if (given === '') return right(undefined)
  return /^[0-9a-f]{64}$/.test(given) ? right(given) : wrong(name, 'not-a-hash')
}
