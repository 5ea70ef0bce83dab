import type { Texts } from '../../text/texts.ts'
import type { FieldOf } from '../field.ts'
import type { Html } from '../html.ts'
import { html } from '../html.ts'
import type { FormState } from '../models/form-state.ts'
import { labelled } from './labelled.ts'
import { typedIn } from './typed-in.ts'

/** One line of text. */
export const textBox = (field: FieldOf<'text'>, form: FormState, texts: Texts): Html => {
  const size = field.size === undefined ? '' : ` mp-maat-${field.size}`
  return labelled(
    field,
    form,
    texts,
    ({ id, attributes, wrong }) =>
      html`<input class="utrecht-textbox utrecht-textbox--html-input${size}${wrong ? ' utrecht-textbox--invalid' : ''}" type="text" id="${id}" name="${field.name}" value="${typedIn(form, field.name)}"${field.autocomplete !== undefined && html` autocomplete="${field.autocomplete}"`}${field.input !== undefined && html` inputmode="${field.input}"`}${attributes}>`,
  )
}
