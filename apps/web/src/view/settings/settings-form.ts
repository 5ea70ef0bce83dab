import type { Texts } from '../../text/texts.ts'
import { errorSummary } from '../fields/error-summary.ts'
import { formElement } from '../fields/form-element.ts'
import type { Html } from '../html.ts'
import { html } from '../html.ts'
import type { SettingsForm, SettingsKey } from '../models/settings-form.ts'
import { document } from '../page.ts'
import { paths } from '../paths.ts'
import { heading, link, submit } from '../ui/parts.ts'
import { SETTINGS_FIELDS } from './forms.ts'

/** One form of the settings of an organisation. */
export const settingsForm = (key: SettingsKey, model: SettingsForm, texts: Texts): Html => {
  const t = texts.settingsForms
  const { title, lead } = t.forms[key]
  const { organisation, form, frame } = model
  const fields = SETTINGS_FIELDS[key](model, texts)
  const content = html`<div class="mp-twee mp-twee--besluit"><div class="mp-twee__hoofd mp-twee__kop">
${errorSummary(texts.fields.notSaved, form, fields, texts)}
${heading(1, title)}<p class="nl-paragraph nl-paragraph--lead">${lead}</p></div>
<div class="mp-twee__hoofd">${formElement(
    { action: paths.changeSettings(organisation.id, key), form, fields },
    texts,
    html`<div class="mp-acties">${submit('primary', texts.fields.save)} ${link(paths.settings(organisation.id), t.back)}</div>`,
  )}</div></div>`
  return document(
    {
      title,
      frame,
      current: 'settings',
      failed: form.errors.length > 0,
      crumbs: [
        { href: paths.settings(organisation.id), label: texts.settings.title },
        { label: organisation.name },
        { label: title },
      ],
      content,
    },
    texts,
  )
}
