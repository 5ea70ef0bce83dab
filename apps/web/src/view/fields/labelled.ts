import type { Texts } from '../../text/texts.ts'
import type { Named } from '../field.ts'
import { idOf } from '../field.ts'
import type { Html, Slot } from '../html.ts'
import { html } from '../html.ts'
import type { FormState } from '../models/form-state.ts'
import { errorsAt } from './errors-at.ts'
import { describedBy, errorLine, hintLine, neededMark } from './parts.ts'

/** What a control with a label of its own is drawn with. */
interface ControlAt {
  readonly id: string
  readonly attributes: Slot
  readonly wrong: boolean
}

/** A control under its label, hint and error. */
export const labelled = (
  field: Named,
  form: FormState,
  texts: Texts,
  control: (at: ControlAt) => Html,
): Html => {
  const id = idOf(field.name)
  const errors = errorsAt(form, field.name, texts)
  const wrong = errors.length > 0
  const invalid = wrong ? html` aria-invalid="true"` : undefined
  return html`
<div class="utrecht-form-field${wrong ? ' utrecht-form-field--invalid' : ''}">
<label class="utrecht-form-label" for="${id}">${field.label}${neededMark(field, texts)}</label>
${hintLine(id, field.hint)}${errorLine(id, errors)}
${control({ id, wrong, attributes: [describedBy(id, field.hint, wrong), invalid] })}
</div>`
}
