import type { Texts } from '../../text/texts.ts'
import type { Field } from '../field.ts'
import type { Html, Slot } from '../html.ts'
import { html } from '../html.ts'
import type { FormState } from '../models/form-state.ts'
import { control } from './control.ts'
import { hiddenFields } from './hidden-fields.ts'

/** A form that posts: fields, hidden fields and its buttons. */
export const formElement = (
  at: { readonly action: string; readonly form: FormState; readonly fields: ReadonlyArray<Field> },
  texts: Texts,
  buttons: Slot,
): Html => html`
<form class="mp-form" method="post" action="${at.action}" novalidate>${hiddenFields(at.form)}
${at.fields.map((field) => control(field, at.form, texts))}
${buttons}</form>`
