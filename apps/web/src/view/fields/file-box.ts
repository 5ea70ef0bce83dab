import type { Texts } from '../../text/texts.ts'
import type { FieldOf } from '../field.ts'
import type { Html } from '../html.ts'
import { html } from '../html.ts'
import type { FormState } from '../models/form-state.ts'
import { labelled } from './labelled.ts'

/** A file of the reader's own. */
export const fileBox = (field: FieldOf<'file'>, form: FormState, texts: Texts): Html =>
  labelled(
    field,
    form,
    texts,
    ({ id, attributes }) =>
      html`<input class="mp-bestand" type="file" id="${id}" name="${field.name}" accept="${field.accept.map((ending) => `.${ending}`).join(',')}"${attributes}>`,
  )
