import type { Texts } from '../../text/texts.ts'
import type { FieldOf } from '../field.ts'
import type { Html } from '../html.ts'
import { html } from '../html.ts'
import type { FormState } from '../models/form-state.ts'
import { labelled } from './labelled.ts'
import { typedIn } from './typed-in.ts'

/** A choice from a list that folds. */
export const selectBox = (field: FieldOf<'select'>, form: FormState, texts: Texts): Html =>
  labelled(
    field,
    form,
    texts,
    ({ id, attributes, wrong }) =>
      html`<select class="utrecht-select utrecht-select--html-select${wrong ? ' utrecht-select--invalid' : ''}" id="${id}" name="${field.name}"${attributes}>${field.options.map(
        (one) =>
          html`<option value="${one.value}"${one.value === typedIn(form, field.name) ? html` selected` : ''}>${one.label}</option>`,
      )}</select>`,
  )
