import type { Texts } from '../../text/texts.ts'
import type { Field } from '../field.ts'
import { innerFields } from '../field.ts'
import type { Html, Slot } from '../html.ts'
import { html } from '../html.ts'
import type { FormState } from '../models/form-state.ts'
import { control } from './control.ts'
import { hiddenFields } from './hidden-fields.ts'

const bringsFile = (fields: ReadonlyArray<Field>): boolean =>
  fields.flatMap(innerFields).some(({ kind }) => kind === 'file')

/** A form that posts: fields, hidden fields and its buttons. */
export const formElement = (
  at: { readonly action: string; readonly form: FormState; readonly fields: ReadonlyArray<Field> },
  texts: Texts,
  buttons: Slot,
): Html => html`
<form class="mp-form" method="post" action="${at.action}"${bringsFile(at.fields) && html` enctype="multipart/form-data"`} novalidate>${hiddenFields(at.form)}
${at.fields.map((field) => control(field, at.form, texts))}
${buttons}</form>`
