import type { Option } from '../field.ts'
import type { Html } from '../html.ts'
import { html } from '../html.ts'

/** One radio button or checkbox with its label. */
export const option = (
  field: { readonly kind: 'radios' | 'checks' | 'check'; readonly name: string },
  one: Option,
  chosen: boolean,
  id: string,
): Html => {
  const radio = field.kind === 'radios'
  const kind = radio
    ? 'utrecht-radio-button utrecht-radio-button--html-input'
    : 'utrecht-checkbox utrecht-checkbox--html-input utrecht-checkbox--custom'
  return html`
<div class="mp-optie"><input class="${kind}" type="${radio ? 'radio' : 'checkbox'}" id="${id}" name="${field.name}" value="${one.value}"${chosen ? html` checked` : ''}><label class="utrecht-form-label" for="${id}">${one.label}</label></div>`
}
