import type { Html, Slot } from '../html.ts'
import { html } from '../html.ts'
import { describedBy, errorLine, hintLine } from './parts.ts'

/** Controls that answer one question together. */
export const fieldset = (
  at: {
    readonly id: string
    readonly legend: Slot
    readonly hint?: string | undefined
    readonly errors: ReadonlyArray<string>
  },
  content: Slot,
): Html => {
  const wrong = at.errors.length > 0
  return html`
<fieldset class="mp-groep${wrong ? ' utrecht-form-field--invalid' : ''}"${describedBy(at.id, at.hint, wrong)}>
<legend class="utrecht-form-label">${at.legend}</legend>
${hintLine(at.id, at.hint)}${errorLine(at.id, at.errors)}
${content}</fieldset>`
}
