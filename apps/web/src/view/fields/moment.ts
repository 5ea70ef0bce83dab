import type { Texts } from '../../text/texts.ts'
import type { FieldOf } from '../field.ts'
import { idOf, momentNames } from '../field.ts'
import type { Html } from '../html.ts'
import { html } from '../html.ts'
import type { FormState } from '../models/form-state.ts'
import { choices } from './choices.ts'
import { errorsAt } from './errors-at.ts'
import { fieldset } from './fieldset.ts'
import { neededMark } from './parts.ts'
import { textBox } from './text-box.ts'
import { typedIn } from './typed-in.ts'

const keysOf = (
  labels: Readonly<Record<string, string>>,
): FieldOf<'radios' | 'checks'>['options'] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

/** Date and time as text; which of two is asked only when that time occurs twice. */
export const moment = (field: FieldOf<'moment'>, form: FormState, texts: Texts): Html => {
  const names = momentNames(field.name)
  const t = texts.form
  const twice =
    typedIn(form, names.occurrence) !== '' ||
    form.errors.some((one) => one.field === names.occurrence)
  const date: FieldOf<'text'> = {
    kind: 'text',
    name: names.date,
    label: t.date,
    hint: t.dateHint,
    size: 'datum',
    autocomplete: 'off',
  }
  const time: FieldOf<'text'> = {
    kind: 'text',
    name: names.time,
    label: t.time,
    hint: t.timeHint,
    size: 'tijd',
    autocomplete: 'off',
  }
  const which: FieldOf<'radios' | 'checks'> = {
    kind: 'radios',
    name: names.occurrence,
    label: t.twice,
    hint: t.twiceHint,
    options: keysOf(t.occurrence),
  }
  const precision: FieldOf<'radios' | 'checks'> = {
    kind: 'radios',
    name: names.precision,
    label: t.precision,
    layout: 'row',
    options: keysOf(t.precisions),
  }
  return fieldset(
    {
      id: idOf(field.name),
      legend: [field.label, neededMark(field, texts)],
      hint: field.hint,
      errors: errorsAt(form, field.name, texts),
    },
    html`<div class="mp-rij">
${textBox(date, form, texts)}
${textBox(time, form, texts)}
</div>
${twice && choices(which, form, texts)}
${field.precision === true && choices(precision, form, texts)}`,
  )
}
