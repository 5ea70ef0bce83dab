import type { Texts } from '../../text/texts.ts'
import type { Html } from '../html.ts'
import { html } from '../html.ts'
import { heading } from './parts.ts'

/** Incidents that are there and cannot be read: never left out in silence. */
export const unreadable = (
  names: ReadonlyArray<string> | undefined,
  texts: Texts,
): Html | undefined =>
  names === undefined || names.length === 0
    ? undefined
    : html`
<section class="mp-botsing" aria-labelledby="onleesbaar-k">${heading(2, texts.shell.unreadableIncidents, 'onleesbaar-k')}
<p>${texts.shell.unreadableWhy}</p><ul class="mp-lijst">${names.map((one) => html`<li>${one}</li>`)}</ul></section>`
