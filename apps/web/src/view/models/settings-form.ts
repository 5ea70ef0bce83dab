import type { FormState } from './form-state.ts'
import type { Frame } from './frame.ts'
import type { Choice } from './incident-form.ts'

/** What of an organisation's settings can be recorded; one page does each. */
export type SettingsKey =
  | 'contact'
  | 'hours'
  | 'entity'
  | 'term'
  | 'party'
  | 'agreement'
  | 'grant'
  | 'revoke'
  | 'mandate'

/** The fields whose choices come from what is recorded. */
export type SettingsChoice = 'party' | 'fg' | 'decider' | 'grant'

/** What every form of the settings knows. */
export interface SettingsForm {
  readonly frame: Frame
  readonly organisation: { readonly id: string; readonly name: string }
  readonly form: FormState
  readonly choices: Readonly<Record<SettingsChoice, ReadonlyArray<Choice>>>
}
