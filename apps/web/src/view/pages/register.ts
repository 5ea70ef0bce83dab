import type { Texts } from '../../text/texts.ts'
import type { Formats } from '../format.ts'
import { formats } from '../format.ts'
import type { Html } from '../html.ts'
import { html } from '../html.ts'
import type { RegisterFilter, RegisterPage, RegisterRow } from '../models/register.ts'
import { document } from '../page.ts'
import { paths } from '../paths.ts'
import { peopleText, standingText, whereText } from '../register/standing.ts'
import { details, heading, link, submit } from '../ui/parts.ts'
import { table } from '../ui/table.ts'
import { unreadable } from '../ui/unreadable.ts'
import { words } from '../ui/words.ts'

/** Names in the address of the register's filter. */
export const REGISTER_FILTER = {
  q: 'zoek',
  state: 'stand',
  authority: 'ap',
  year: 'jaar',
  from: 'vanaf',
} as const

const select = (
  name: string,
  label: string,
  value: string,
  options: ReadonlyArray<{ readonly value: string; readonly label: string }>,
): Html => html`
<div class="utrecht-form-field"><label class="utrecht-form-label" for="f-${name}">${label}</label>
<select class="utrecht-select utrecht-select--html-select" id="f-${name}" name="${name}">${options.map(
  (one) =>
    html`<option value="${one.value}"${one.value === value && html` selected`}>${one.label}</option>`,
)}</select></div>`

const entries = (
  labels: Readonly<Record<string, string>>,
): ReadonlyArray<{ readonly value: string; readonly label: string }> =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

const narrowed = (filter: RegisterFilter): boolean =>
  filter.state !== '' || (filter.authority ?? '') !== '' || filter.year !== ''

const search = (model: RegisterPage, texts: Texts): Html => {
  const t = texts.register
  const { filter } = model
  const n = REGISTER_FILTER
  return html`
<form class="mp-zoek" method="get" action="${paths.register(model.organisation.id)}" role="search">
<div class="mp-zoek__woord"><div class="utrecht-form-field"><label class="utrecht-form-label" for="f-${n.q}">${t.search}</label>
<input class="utrecht-textbox utrecht-textbox--html-input" type="search" id="f-${n.q}" name="${n.q}" value="${filter.q}"></div></div>
${details(
  t.filters,
  html`<div class="mp-zoek__in"><div class="mp-zoek__rij">
${select(n.state, t.state, filter.state, [{ value: '', label: t.all }, ...entries(t.states)])}
${filter.authority !== undefined && select(n.authority, t.authority, filter.authority, [{ value: '', label: t.all }, ...entries(t.standings)])}
${select(n.year, t.year, filter.year, [
  { value: '', label: t.allYears },
  ...model.years.map((year) => ({ value: String(year), label: String(year) })),
])}
</div></div>`,
  'mp-zoek__meer',
  narrowed(filter),
)}
<div class="mp-acties mp-zoek__knop">${submit('secondary', t.show)}</div></form>`
}

const rowCells = (row: RegisterRow, texts: Texts, f: Formats): ReadonlyArray<Html | string> => [
  link(paths.entry(row.ref), row.number),
  words(row.title, texts, f),
  f.day(row.reportedAt),
  texts.incident.classification[row.classification],
  standingText(row.authority, texts, f),
  peopleText(row.people, texts, f),
  whereText(row.where, texts),
]

const saved = (model: RegisterPage, texts: Texts): Html => {
  const t = texts.register
  const base = paths.register(model.organisation.id)
  const { authority, state } = REGISTER_FILTER
  return html`<p class="mp-lijstkop__links"><span class="mp-klein">${t.saved}</span> ${link(`${base}?${state}=open`, t.savedOpen)} ${link(`${base}?${authority}=not-notified`, t.savedNot)} ${link(`${base}?${authority}=after`, t.savedAfter)}</p>`
}

/** The register of one organisation: every report, whatever came of it. */
export const registerPage = (model: RegisterPage, texts: Texts): Html => {
  const t = texts.register
  const f = formats(texts, model.frame.now)
  const unfiltered = model.filter.q === '' && !narrowed(model.filter)
  const last = model.from + model.rows.length - 1
  const list =
    model.rows.length === 0
      ? html`<div class="mp-leeg"><p>${unfiltered ? t.none : t.empty}</p></div>`
      : html`${table({
          caption: t.title,
          captionHidden: true,
          kind: 'mp-register',
          columns: [t.number, t.what, t.reported, t.classification, t.authority, t.people, t.where],
          rows: model.rows.map((row) => rowCells(row, texts, f)),
        })}
<nav class="mp-pag" aria-label="${t.title}"><p>${t.range(model.from, last, model.total)}</p><p>${
          model.previous !== undefined && link(model.previous, t.previous)
        } ${model.next !== undefined && link(model.next, t.next)}</p></nav>`
  const others = model.organisations.filter((one) => one.id !== model.organisation.id)
  const content = html`
<div class="mp-paginakop"><div>${heading(1, t.title)}
<p class="nl-paragraph nl-paragraph--lead">${t.lead(model.organisation.name)}</p></div>
${
  others.length > 0 &&
  details(
    t.other,
    html`<ul class="mp-lijst">${others.map((one) => html`<li>${link(paths.register(one.id), one.name)}</li>`)}</ul>`,
    'mp-anders',
  )
}</div>
${unreadable(model.unreadable, texts)}
${search(model, texts)}
<div class="mp-lijstkop"><p><strong>${t.lines(model.total)}</strong> ${t.asOf(f.dateTime(model.frame.now))}</p>${model.filter.authority !== undefined && saved(model, texts)}</div>
${list}
<p class="mp-klein mp-voetnoot">${t.footnote}</p>`
  return document(
    { title: t.title, frame: model.frame, current: 'register', mainKind: 'mp-liggend', content },
    texts,
  )
}
