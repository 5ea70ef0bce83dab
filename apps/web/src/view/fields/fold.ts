import type { FieldOf } from '../field.ts'
import { innerFields, namesOf } from '../field.ts'
import type { Html, Slot } from '../html.ts'
import { html } from '../html.ts'
import type { FormState } from '../models/form-state.ts'
import { details } from '../ui/parts.ts'

/** Fields that are folded away, unless something in them is wrong. */
export const fold = (field: FieldOf<'fold'>, form: FormState, content: Slot): Html => {
  const names = field.fields.flatMap(innerFields).flatMap(namesOf)
  const wrong = form.errors.some((one) => one.field !== undefined && names.includes(one.field))
  return details(
    field.summary,
    html`<div class="mp-meer__in">${content}</div>`,
    'mp-meer',
    wrong || field.open === true,
  )
}
