import type { Html, Slot } from '../html.ts'
import { html } from '../html.ts'

/** A table whose rows become labelled lines on a phone; the roles keep it a table there as well. */
export interface Table {
  readonly caption: string
  /** Names the table for screen readers only, where a heading above it says the same. */
  readonly captionHidden?: boolean
  readonly columns: ReadonlyArray<string>
  /** The first cell of each row is its heading. */
  readonly rows: ReadonlyArray<ReadonlyArray<Slot>>
  readonly kind?: string
}

/** Renders a {@link Table}. */
export const table = (t: Table): Html => {
  const cell = (content: Slot, n: number): Html => {
    const label = t.columns[n] ?? ''
    return n === 0
      ? html`<th class="utrecht-table__cell mp-rijkop" role="rowheader" scope="row" data-kop="${label}">${content}</th>`
      : html`<td class="utrecht-table__cell" role="cell" data-kop="${label}"><div>${content}</div></td>`
  }
  return html`
<div class="utrecht-table-container"><table class="utrecht-table mp-stapel ${t.kind ?? ''}" role="table">
<caption class="utrecht-table__caption${t.captionHidden === true ? ' mp-onzichtbaar' : ''}">${t.caption}</caption>
<thead class="utrecht-table__header" role="rowgroup"><tr class="utrecht-table__row" role="row">${t.columns.map(
    (name) =>
      html`<th class="utrecht-table__header-cell" role="columnheader" scope="col">${name}</th>`,
  )}</tr></thead>
<tbody class="utrecht-table__body" role="rowgroup">${t.rows.map(
    (row) => html`<tr class="utrecht-table__row" role="row">${row.map(cell)}</tr>
`,
  )}</tbody></table></div>`
}

/** A second, softer line in a cell. */
export const sub = (content: Slot): Html => html`<span class="mp-sub">${content}</span>`
