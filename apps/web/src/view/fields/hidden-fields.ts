import type { Html } from '../html.ts'
import { html } from '../html.ts'
import type { FormState } from '../models/form-state.ts'

/** Everything that a form posts besides its fields: the command id and the CSRF token. */
export const hiddenFields = (form: FormState): Html => html`
<input type="hidden" name="commandId" value="${form.commandId}"><input type="hidden" name="_csrf" value="${form.csrf}">`
