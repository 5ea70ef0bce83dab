import type { Texts } from '../../text/texts.ts'
import type { Field } from '../field.ts'
import { labelOf, targetOf } from '../field.ts'
import type { Html } from '../html.ts'
import { html } from '../html.ts'
import type { FieldError, FormState } from '../models/form-state.ts'
import { heading } from '../ui/parts.ts'
import { errorText } from './error-text.ts'

// "Vul dit in" says enough at the field; above the form it says which field.
const summaryText = (one: FieldError, fields: ReadonlyArray<Field>, texts: Texts): string => {
  const text = errorText(one, texts)
  if (one.error !== 'needed' && one.error !== 'choose-one') return text
  const label = one.field === undefined ? undefined : labelOf(one.field, fields)
  return label === undefined ? text : texts.form.about(text.replace(/\.$/, ''), label)
}

/** What did not happen and why, above the form, with links to the fields. */
export const errorSummary = (
  title: string,
  form: FormState,
  fields: ReadonlyArray<Field>,
  texts: Texts,
): Html | undefined =>
  form.errors.length === 0
    ? undefined
    : html`
<section class="mp-foutlijst" aria-labelledby="fouten-k" role="alert">${heading(2, title, 'fouten-k')}
<ul>${form.errors.map((one) => {
        const text = summaryText(one, fields, texts)
        const target = one.field === undefined ? one.anchor : targetOf(one.field, fields)
        return target === undefined
          ? html`<li>${text}</li>`
          : html`<li><a class="nl-link" href="#${target}">${text}</a></li>`
      })}</ul></section>`
