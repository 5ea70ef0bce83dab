import type { Texts } from '../../text/texts.ts'
import type { FieldOf } from '../field.ts'
import { idOf } from '../field.ts'
import type { Html, Slot } from '../html.ts'
import { html } from '../html.ts'
import type { FormState } from '../models/form-state.ts'
import { errorsAt } from './errors-at.ts'
import { fieldset } from './fieldset.ts'
import { option } from './option.ts'
import { neededMark } from './parts.ts'
import { typedValues } from './typed-values.ts'

const LAYOUTS = { row: ' mp-opties--rij', columns: ' mp-opties--kolom' } as const

/** One or several of a few choices, all visible, with what stands below them. */
export const choices = (
  field: FieldOf<'radios' | 'checks'>,
  form: FormState,
  texts: Texts,
  below?: Slot,
): Html => {
  const chosen = typedValues(form, field.name)
  const layout = field.layout === undefined ? '' : LAYOUTS[field.layout]
  return fieldset(
    {
      id: idOf(field.name),
      legend: [field.label, neededMark(field, texts)],
      hint: field.hint,
      errors: errorsAt(form, field.name, texts),
    },
    html`<div class="mp-opties${layout}">${field.options.map((one) =>
      option(field, one, chosen.includes(one.value), idOf(field.name, one.value)),
    )}</div>${below}`,
  )
}
