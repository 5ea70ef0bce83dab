import type { FormState } from '../models/form-state.ts'
import { typedValues } from './typed-values.ts'

/** The text that was typed in a field, as it was typed. */
export const typedIn = (form: FormState, name: string): string => typedValues(form, name)[0] ?? ''
