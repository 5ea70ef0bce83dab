import type { Texts } from '../../text/texts.ts'
import type { Formats } from '../format.ts'
import type { Html } from '../html.ts'
import { html } from '../html.ts'
import type { QuestionRow } from '../models/weighing.ts'
import { badge } from '../ui/parts.ts'
import { mark, words } from '../ui/words.ts'

const question = (row: QuestionRow, texts: Texts, f: Formats): Html => {
  const t = texts.incident.questions
  const { earlier } = row
  return html`
<li class="mp-vraag"><h3 class="nl-heading nl-heading--level-3 mp-vraag__kop">${t.numbered(row.n, t.asked[row.n])}</h3>
<p class="mp-vraag__antw">${
    row.answer === undefined
      ? badge('open', t.open)
      : badge(row.answer === 'unknown' ? 'open' : 'merk', t.answers[row.answer])
  }</p>
<div class="mp-vraag__reden">${
    row.answer === undefined
      ? html`<p class="mp-klein">${t.unanswered}</p>`
      : html`${row.reason !== undefined && html`<p>${words(row.reason, texts, f)}</p>`}${
          row.mark !== undefined && html`<p class="mp-klein">${mark(row.mark, texts, f)}</p>`
        }`
  }${
    earlier.length > 0 &&
    html`<details class="mp-eerder"><summary>${t.earlier(earlier.length)}</summary>${earlier.map(
      (one) =>
        html`<p>${t.answers[one.answer]}. ${texts.shell.quote(words(one.reason, texts, f))} ${mark(one.mark, texts, f)}.</p>`,
    )}</details>`
  }</div></li>`
}

/** The protocol's four questions (P-10) with their answers; every earlier answer stays readable. */
export const fourQuestions = (rows: ReadonlyArray<QuestionRow>, texts: Texts, f: Formats): Html =>
  html`<ol class="mp-vragen">${rows.map((row) => question(row, texts, f))}</ol>`
