import type { Texts } from '../text/texts.ts'
import type { Html } from './html.ts'
import { html } from './html.ts'

/** The confidentiality text of P-05, never without the five to whom one may always turn. */
export const confidential = (texts: Texts): Html => {
  const t = texts.shell.confidential
  return html`
<aside class="mp-twee__zij" aria-labelledby="vertrouwelijk"><div class="mp-stil">
<h2 class="nl-heading nl-heading--level-3" id="vertrouwelijk">${t.title}</h2>
<p>${t.text}</p><p>${t.always}</p><ul>${t.five.map((one) => html`<li>${one}</li>`)}</ul></div></aside>`
}
