import type { Texts } from '../../text/texts.ts'
import type { Field } from '../field.ts'
import { typedIn } from '../fields/typed-in.ts'
import { formats } from '../format.ts'
import { html } from '../html.ts'
import type { SettingsChoice, SettingsForm } from '../models/settings-form.ts'
import { words } from '../ui/words.ts'

/** A line of text. */
export const line = (
  name: string,
  label: string,
  more: Partial<Extract<Field, { readonly kind: 'text' }>> = {},
): Field => ({ kind: 'text', name, label, autocomplete: 'off', ...more })

/**
 * The thing that a form changes, so that it takes the place of what stood; without one the form
 * makes something new. It is no choice: what stands must be in the form before it is replaced.
 */
export const kept = (name: string, model: SettingsForm): ReadonlyArray<Field> => {
  const id = typedIn(model.form, name)
  const content = html`<input type="hidden" name="${name}" value="${id}">`
  return id === '' ? [] : [{ kind: 'content', content }]
}

/** A choice from what is recorded; `none` says what is chosen when nothing is. */
export const pick = (
  at: { readonly name: string; readonly from: SettingsChoice; readonly label: string },
  none: { readonly optional: string } | { readonly missing: string },
  model: SettingsForm,
  texts: Texts,
): Field => {
  const f = formats(texts, model.frame.now)
  const options = model.choices[at.from].map(({ id, label }) => ({
    value: id,
    label: words(label, texts, f),
  }))
  if ('optional' in none)
    return {
      kind: 'select',
      name: at.name,
      label: at.label,
      options: [{ value: '', label: none.optional }, ...options],
    }
  if (options.length === 0)
    return { kind: 'content', content: html`<p>${at.label} ${none.missing}</p>` }
  return {
    kind: 'select',
    name: at.name,
    label: at.label,
    needed: true,
    options: [
      ...(options.length === 1 ? [] : [{ value: '', label: texts.form.choose }]),
      ...options,
    ],
  }
}
