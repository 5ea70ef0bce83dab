import type { Texts } from '../../text/texts.ts'
import type { Html } from '../html.ts'
import { html } from '../html.ts'

/** "(nodig)" after the label, only where it is needed. */
export const neededMark = (field: { readonly needed?: boolean }, texts: Texts): Html | undefined =>
  field.needed === true ? html` <span class="mp-nodig">${texts.form.needed}</span>` : undefined

/** The hint of the control with this id. */
export const hintLine = (id: string, hint: string | undefined): Html | undefined =>
  hint === undefined
    ? undefined
    : html`<div class="utrecht-form-field-description" id="${id}-hint">${hint}</div>`

/** What is wrong with the control with this id. */
export const errorLine = (id: string, errors: ReadonlyArray<string>): Html | undefined =>
  errors.length === 0
    ? undefined
    : html`<div class="utrecht-form-field-error-message" id="${id}-fout">${errors.join(' ')}</div>`

/** Lets a screen reader read hint and error with the control. */
export const describedBy = (
  id: string,
  hint: string | undefined,
  wrong: boolean,
): Html | undefined => {
  const ids = [...(hint === undefined ? [] : [`${id}-hint`]), ...(wrong ? [`${id}-fout`] : [])]
  return ids.length === 0 ? undefined : html` aria-describedby="${ids.join(' ')}"`
}
