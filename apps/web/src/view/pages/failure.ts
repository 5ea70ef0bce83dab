import type { Texts } from '../../text/texts.ts'
import type { Html } from '../html.ts'
import { html } from '../html.ts'
import type { FailurePage } from '../models/failure.ts'
import { document, telephone } from '../page.ts'
import { paths } from '../paths.ts'
import { heading, link } from '../ui/parts.ts'

/** Says what did not happen, what was kept and what to do; never why in the system's own words. */
export const failurePage = (model: FailurePage, texts: Texts): Html => {
  const t = texts.failure
  const said = t[model.kind]
  const phone = model.frame.contact.emergencyPhone
  const { ref } = model
  const content = html`
<div class="mp-twee__kop">${heading(1, said.title)}
<p class="nl-paragraph nl-paragraph--lead">${model.detail ?? said.happened}</p>
<p>${said.todo}</p>
<p>${ref === undefined ? link(paths.now, t.back) : link(paths.incident(ref), t.toIncident)}</p>
${phone !== undefined && html`<p>${t.call} ${link(telephone(phone), phone)}.</p>`}
${model.reference !== undefined && html`<p class="mp-klein">${t.reference(model.reference)}</p>`}</div>`
  return document({ title: said.title, frame: model.frame, failed: true, content }, texts)
}
