import type { Texts } from '../../text/texts.ts'
import type { Html } from '../html.ts'
import { html } from '../html.ts'
import type { Weighing } from '../models/weighing.ts'
import { details, heading, section } from '../ui/parts.ts'
import { table } from '../ui/table.ts'
import { citations } from '../ui/words.ts'

const conclusion = (w: Weighing, texts: Texts): string => {
  const t = texts.incident.weighing
  if (w.dutyToAuthority === 'not-required') return t.none
  if (w.dutyToAuthority === 'undetermined') return t.undecided
  switch (w.dutyToPeople) {
    case 'required':
      return t.both
    case 'not-required':
      return t.authorityOnly
    case 'undetermined':
      return t.authorityPeopleOpen
  }
}

const reasons = (w: Weighing, texts: Texts): Html => {
  const t = texts.incident.weighing
  const signs = { aggravates: ' mp-gewicht--op', mitigates: ' mp-gewicht--af', neutral: '' }
  const names = { aggravates: t.up, mitigates: t.down, neutral: t.neutral }
  return html`${heading(3, t.why)}
${
  w.reasons.length === 0
    ? html`<p>${t.noReasons}</p>`
    : html`<ol class="mp-redenen">${w.reasons.map(
        (one) =>
          html`<li><span class="mp-gewicht${signs[one.direction]}">${names[one.direction]}</span><p>${one.sentence}${citations(one.citations)}</p></li>
`,
      )}</ol>`
}`
}

const tests = (w: Weighing, texts: Texts): Html => {
  const t = texts.incident.weighing
  return table({
    caption: t.tests,
    kind: 'mp-toetsen',
    columns: [t.test, t.question, t.outcome, t.effect],
    rows: [
      [
        t.gdpr,
        t.gdprQuestion,
        t.unlikely[w.risk],
        html`${w.dutyToAuthority === 'not-required' ? t.noDuty : t.duty} <strong>${t.counts}</strong>`,
      ],
      [t.protocol, t.protocolQuestion, t.answers[w.protocol.serious], t.older],
    ],
  })
}

/** The weighing: outcome, reasons in order of weight, and the two tests side by side. */
export const weighingSection = (w: Weighing, texts: Texts): Html => {
  const t = texts.incident.weighing
  const score =
    w.score !== undefined &&
    t.score(
      new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2 }).format(w.score.value),
      t.levels[w.score.level],
    )
  return section(
    'weging',
    t.title,
    html`<div class="mp-uitkomst"><p class="mp-uitkomst__kop">${t.risk[w.risk]}</p><p>${conclusion(w, texts)}</p></div>
${
  w.contradictions.length > 0 &&
  html`<div class="mp-botsing"><h3 class="mp-botsing__kop">${t.contradictions}</h3><ul class="mp-lijst">${w.contradictions.map((one) => html`<li>${one}</li>`)}</ul></div>`
}
${reasons(w, texts)}
${tests(w, texts)}
<p class="mp-klein">${score} ${t.edition(w.edition)}</p>
${
  w.wouldChange.length > 0 &&
  details(
    t.change,
    html`<ul class="mp-lijst">${w.wouldChange.map((one) => html`<li>${one}</li>`)}</ul>`,
  )
}`,
  )
}
