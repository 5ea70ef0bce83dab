import type { Texts } from '../../text/texts.ts'
import type { FieldOf } from '../field.ts'
import type { Html } from '../html.ts'
import { html } from '../html.ts'
import type { FormState } from '../models/form-state.ts'
import { labelled } from './labelled.ts'
import { typedIn } from './typed-in.ts'

// HTML drops one newline right after <textarea>, so a text that starts with one gets another.
const kept = (value: string): string => (value.startsWith('\n') ? `\n${value}` : value)

/** Several lines of text. */
export const textArea = (field: FieldOf<'textarea'>, form: FormState, texts: Texts): Html =>
  labelled(
    field,
    form,
    texts,
    ({ id, attributes, wrong }) =>
      html`<textarea class="utrecht-textarea utrecht-textarea--html-textarea${wrong ? ' utrecht-textarea--invalid' : ''}" id="${id}" name="${field.name}" rows="${field.rows ?? 3}"${attributes}>${kept(typedIn(form, field.name))}</textarea>`,
  )
