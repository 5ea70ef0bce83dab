import type { Texts } from '../../text/texts.ts'
import type { FormState } from '../models/form-state.ts'
import { errorText } from './error-text.ts'

/** The sentences of what is wrong with the field of a name. */
export const errorsAt = (form: FormState, name: string, texts: Texts): ReadonlyArray<string> =>
  form.errors.flatMap((one) => (one.field === name ? [errorText(one, texts)] : []))
