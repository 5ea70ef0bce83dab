import type { FormState } from '../models/form-state.ts'

/** Everything that was typed or chosen under a name; a list when the name was posted twice. */
export const typedValues = (form: FormState, name: string): ReadonlyArray<string> => {
  const value = form.values[name]
  return value === undefined ? [] : typeof value === 'string' ? [value] : value
}
