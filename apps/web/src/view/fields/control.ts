import type { Texts } from '../../text/texts.ts'
import type { Field } from '../field.ts'
import { idOf } from '../field.ts'
import type { Html } from '../html.ts'
import { html } from '../html.ts'
import type { FormState } from '../models/form-state.ts'
import { heading } from '../ui/parts.ts'
import { choices } from './choices.ts'
import { fieldset } from './fieldset.ts'
import { fileBox } from './file-box.ts'
import { fold } from './fold.ts'
import { moment } from './moment.ts'
import { option } from './option.ts'
import { selectBox } from './select-box.ts'
import { textArea } from './text-area.ts'
import { textBox } from './text-box.ts'
import { typedValues } from './typed-values.ts'

/** Renders one field with what was typed in it and what is wrong with it. */
export const control = (field: Field, form: FormState, texts: Texts): Html => {
  const draw = (one: Field): Html => control(one, form, texts)
  switch (field.kind) {
    case 'text':
      return textBox(field, form, texts)
    case 'textarea':
      return textArea(field, form, texts)
    case 'file':
      return fileBox(field, form, texts)
    case 'select':
      return selectBox(field, form, texts)
    case 'radios':
    case 'checks':
      return choices(field, form, texts, field.below?.map(draw))
    case 'check': {
      const chosen = typedValues(form, field.name).includes(field.value)
      return option(field, field, chosen, idOf(field.name))
    }
    case 'moment':
      return moment(field, form, texts)
    case 'when':
      return html`
<div class="mp-rij mp-moment"><div class="mp-moment__datum">${draw(field.date)}</div>${draw(field.time)}</div>`
    case 'row':
      return html`<div class="mp-rij${field.low === true ? ' mp-rij--onder' : ''}">${field.fields.map(draw)}</div>`
    case 'group':
      return fieldset(
        { id: idOf(field.legend), legend: field.legend, errors: [] },
        html`${field.hint !== undefined && html`<div class="utrecht-form-field-description">${field.hint}</div>`}${field.fields.map(draw)}`,
      )
    case 'fold':
      return fold(field, form, field.fields.map(draw))
    case 'heading':
      return heading(2, field.text)
    case 'content':
      return html`${field.content}`
  }
}
