import type { Html, Slot } from '../html.ts'
import { html } from '../html.ts'

/** A heading of the given level. */
export const heading = (level: 1 | 2 | 3, content: Slot, id?: string): Html => {
  const at = id === undefined ? '' : html` id="${id}"`
  switch (level) {
    case 1:
      return html`<h1 class="nl-heading nl-heading--level-1"${at}>${content}</h1>`
    case 2:
      return html`<h2 class="nl-heading nl-heading--level-2"${at}>${content}</h2>`
    case 3:
      return html`<h3 class="nl-heading nl-heading--level-3"${at}>${content}</h3>`
  }
}

/** A link in running text. */
export const link = (href: string, content: Slot): Html =>
  html`<a class="nl-link" href="${href}">${content}</a>`

/** A link that does something, with an arrow behind it. */
export const stepLink = (href: string, content: Slot): Html =>
  html`<a class="nl-link mp-stap" href="${href}">${content}</a>`

/** A link that looks like a button. At most one `primary` a page. */
export const buttonLink = (kind: 'primary' | 'secondary', href: string, label: string): Html =>
  html`<a class="nl-button nl-button--${kind} mp-knop" href="${href}"><span class="nl-button__label">${label}</span></a>`

/** The button that sends a form. */
export const submit = (kind: 'primary' | 'secondary', label: string): Html =>
  html`<button class="nl-button nl-button--${kind} mp-knop" type="submit"><span class="nl-button__label">${label}</span></button>`

/** A word in a small frame; its kind only repeats what the word says. */
export const badge = (
  kind: 'vermoed' | 'let' | 'klaar' | 'open' | 'merk' | 'stil',
  content: Slot,
): Html => html`<span class="nl-data-badge mp-badge mp-badge--${kind}">${content}</span>`

/** Something folded away behind a line that says what it is. */
export const details = (
  summary: Slot,
  content: Slot,
  kind = 'mp-meer mp-meer--licht',
  open = false,
): Html =>
  html`<details class="${kind}"${open && html` open`}><summary>${summary}</summary>${content}</details>`

/** A section of a long page: a line on top, a heading, an anchor. */
export const section = (id: string, title: string, content: Slot, lead?: string): Html => html`
<section class="mp-deel" id="${id}" aria-labelledby="${id}-k">${heading(2, title, `${id}-k`)}
${lead !== undefined && html`<p class="nl-paragraph mp-deel__lead">${lead}</p>`}
${content}</section>`

/** The list of sections beside a long page. */
export const sideNavigation = (
  title: string,
  sections: ReadonlyArray<{ readonly id: string; readonly title: string }>,
): Html => html`
<nav class="mp-zijnav" aria-label="${title}"><p class="mp-zijnav__kop">${title}</p><ul>
${sections.map((one) => html`<li>${link(`#${one.id}`, one.title)}</li>`)}</ul></nav>`

/** A name and what is known of it. */
export interface Pair {
  readonly term: string
  readonly value: Slot
  /** Greyed, because it is not known. */
  readonly open?: boolean
}

/** A list of names and values. */
export const pairs = (list: ReadonlyArray<Pair>, kind = 'mp-dl'): Html => html`
<dl class="${kind}">${list.map(
  (pair) =>
    html`<div${pair.open === true ? html` class="mp-dl__open"` : ''}><dt>${pair.term}</dt><dd>${pair.value}</dd></div>`,
)}</dl>`
