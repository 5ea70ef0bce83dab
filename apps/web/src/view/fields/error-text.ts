import type { Texts } from '../../text/texts.ts'
import type { FieldError } from '../models/form-state.ts'

/** The sentence of an error. */
export const errorText = (one: FieldError, texts: Texts): string =>
  typeof one.error === 'string' ? texts.form.errors[one.error] : one.error.sentence
