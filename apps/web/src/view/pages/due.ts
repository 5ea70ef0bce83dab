import type { Instant } from '@meldplicht/domain'
import type { Texts } from '../../text/texts.ts'
import type { Formats } from '../format.ts'
import { elapsed, formats } from '../format.ts'
import type { Html } from '../html.ts'
import { html } from '../html.ts'
import type { Clock } from '../models/clock.ts'
import type { DuePage, DueRow } from '../models/due.ts'
import { document } from '../page.ts'
import { paths } from '../paths.ts'
import { clockBar } from '../ui/clock-bar.ts'
import { icon } from '../ui/icon.ts'
import { badge, buttonLink, heading, link, stepLink, submit } from '../ui/parts.ts'
import { unreadable } from '../ui/unreadable.ts'
import { capital, citations, words } from '../ui/words.ts'

const DAY = 24 * 3_600_000

/** The moment at which a clock runs out; `undefined` for "without undue delay". */
const limitOf = (clock: Clock): Instant | undefined => {
  switch (clock._tag) {
    case 'hours-72':
      return clock.strict
    case 'authority':
    case 'agreed':
    case 'regime':
      return clock.until
    case 'undue-delay':
      return undefined
  }
}

/** How near the limit of a row is: past, within 24 hours, within a week, later, or without date. */
export const urgencyOf = (
  clock: Clock,
  now: Instant,
): 'past' | 'today' | 'week' | 'later' | 'undated' => {
  const limit = limitOf(clock)
  if (limit === undefined) return 'undated'
  const left = elapsed(now, limit)
  if (left < 0) return 'past'
  if (left <= DAY) return 'today'
  return left < 7 * DAY ? 'week' : 'later'
}

const clockLines = (row: DueRow, id: string, now: Instant, texts: Texts, f: Formats): Html => {
  const t = texts.clock
  const { clock } = row
  switch (clock._tag) {
    case 'undue-delay':
      return html`<p class="mp-klokrest">${f.openSince(clock.since)}</p>
<p class="mp-klokgrens">${t.noDate} <strong>${t.noDateStrong}</strong></p>
<p class="mp-kloksoort">${t.since[clock.after](f.day(clock.since))}</p>`
    case 'authority':
      return html`<p class="mp-klokrest">${f.remaining(clock.until)}</p>
<p class="mp-klokgrens">${t.authorityWants} <strong>${f.limit(clock.until)}</strong></p><p class="mp-kloksoort">${t.authority}</p>`
    case 'regime':
      return html`<p class="mp-klokrest">${f.remaining(clock.until)}</p>
<p class="mp-klokgrens">${t.regime} <strong>${f.limit(clock.until)}</strong></p><p class="mp-kloksoort">${clock.name}</p>`
    case 'agreed':
      return html`<p class="mp-klokrest">${f.remaining(clock.until)}</p>
<p class="mp-klokgrens">${t.agreed} <strong>${f.near(clock.until)}</strong></p>`
    case 'hours-72': {
      const urgency = urgencyOf(clock, now)
      const mark = urgency === 'past' ? icon.past : urgency === 'today' ? icon.clock : undefined
      const long = clock.kind === 'presumed' && elapsed(clock.start, now) > DAY
      return html`<p class="mp-klokrest">${mark}${f.remaining(clock.strict)}</p>
<p class="mp-klokgrens">${urgency === 'past' ? t.limitWas : t.limit} <strong>${f.limit(clock.strict)}</strong></p>${clockBar(clock, now, id)}
<p class="mp-kloksoort">${
        clock.kind === 'presumed'
          ? html`<span>${badge('vermoed', t.presumed)}</span>${long && html` <span>${t.presumedLong}</span>`}`
          : t.aware
      }</p>`
    }
  }
}

const whyLine = (row: DueRow, texts: Texts): Html => {
  const { why } = row
  const sentence = 'key' in why ? texts.due.why[why.key] : why.sentence
  return html`<p><span class="mp-waarom">${texts.due.whyLabel}</span> ${sentence}${citations(why.citations)}</p>`
}

const also = (row: DueRow, texts: Texts, f: Formats): Html | undefined => {
  const t = texts.due
  if (row.alsoToday.length === 0) return undefined
  const list = row.alsoToday.map((one) => {
    const what =
      one.who === undefined ? t.also[one.what] : t.alsoOf[one.what](words(one.who, texts, f))
    return t.alsoOne(f.time(one.at), what)
  })
  return html`<p class="mp-zaak__ook">${t.alsoToday} ${list.join(', ')}</p>`
}

const rowItem = (row: DueRow, n: number, model: DuePage, texts: Texts, f: Formats): Html => {
  const urgency = urgencyOf(row.clock, model.frame.now)
  const kind =
    urgency === 'past' ? ' mp-zaak--voorbij' : urgency === 'today' ? ' mp-zaak--vandaag' : ''
  const step = texts.step.steps[row.step]
  const href = paths.step(row.ref, row.step)
  // One primary button a page: the first row that is urgent. The other urgent ones are secondary.
  const act =
    urgency === 'past' || urgency === 'today'
      ? buttonLink(n === 0 ? 'primary' : 'secondary', href, step.button)
      : stepLink(href, step.button)
  return html`
<li class="mp-zaak${kind}"><article class="mp-zaak__in" aria-labelledby="zaak-${n}">
<div class="mp-zaak__kop"><p class="mp-zaak__org">${row.organisation}<span class="mp-punt">${row.number}</span></p>
<h3 class="mp-zaak__titel" id="zaak-${n}">${link(paths.incident(row.ref), words(row.title, texts, f))}</h3></div>
<div class="mp-zaak__klok">${clockLines(row, `b${n}`, model.frame.now, texts, f)}</div>
<div class="mp-zaak__waarom">${whyLine(row, texts)}${also(row, texts, f)}</div>
<div class="mp-zaak__stap"><p class="mp-klein">${texts.step.next}</p>${act}
${row.after !== undefined && html`<p class="mp-klein">${texts.step.after(texts.step.steps[row.after].after)}</p>`}</div>
</article></li>`
}

const summary = (model: DuePage, texts: Texts, f: Formats): string => {
  const t = texts.due
  const count = (wanted: 'past' | 'today'): number =>
    model.rows.filter((row) => urgencyOf(row.clock, model.frame.now) === wanted).length
  const say = texts.calendar.number
  const parts = [
    ...(count('past') === 0 ? [] : [t.past(say(count('past')))]),
    ...(count('today') === 0 ? [] : [t.today(say(count('today')))]),
  ]
  const moment = `${capital(f.longDate(model.frame.now))}, ${f.time(model.frame.now)}.`
  if (model.rows.length === 0) return moment
  const total = t.count(model.rows.length, capital(say(model.rows.length)))
  return `${moment} ${total}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}.`
}

const filter = (model: DuePage, texts: Texts): Html => {
  const t = texts.due
  const n = model.organisations.length
  const only = model.organisations.find((one) => one.id === model.only)
  return html`
<div class="mp-klep"><details${only !== undefined && html` open`}><summary><strong>${t.narrow}</strong><span class="mp-klein">${only === undefined ? t.everything(n, texts.calendar.number(n)) : t.onlyOne(only.name)}</span></summary>
<form class="mp-filter" method="get" action="${paths.now}"><div class="utrecht-form-field"><label class="utrecht-form-label" for="organisatie">${t.organisation}</label>
<select class="utrecht-select utrecht-select--html-select" id="organisatie" name="organisatie"><option value="">${t.all}</option>${model.organisations.map(
    (one) =>
      html`<option value="${one.id}"${one.id === model.only && html` selected`}>${one.name}</option>`,
  )}</select></div>${submit('secondary', t.show)}</form></details></div>`
}

/** "Wat moet er nu": one row per incident, in the order in which they need somebody. */
export const duePage = (model: DuePage, texts: Texts): Html => {
  const t = texts.due
  const f = formats(texts, model.frame.now)
  const numbered = model.rows.map((row, n) => ({
    row,
    n,
    at: urgencyOf(row.clock, model.frame.now),
  }))
  const groups = [
    { title: t.groups.first, rows: numbered.filter(({ at }) => at === 'past' || at === 'today') },
    { title: t.groups.week, rows: numbered.filter(({ at }) => at === 'week') },
    { title: t.groups.undated, rows: numbered.filter(({ at }) => at === 'undated') },
    { title: t.groups.later, rows: numbered.filter(({ at }) => at === 'later') },
  ].filter((group) => group.rows.length > 0)
  const list = groups.map(
    (group, n) => html`
<section class="mp-lijstdeel" aria-labelledby="groep-${n}">${heading(2, group.title, `groep-${n}`)}
<ol class="mp-zaken">${group.rows.map(({ row, n: place }) => rowItem(row, place, model, texts, f))}</ol></section>`,
  )
  const empty = html`
<div class="mp-leeg">${heading(2, t.emptyTitle)}<p>${t.empty}</p></div>`
  const content = html`
<div class="mp-paginakop"><div>${heading(1, t.title)}
<p class="nl-paragraph nl-paragraph--lead">${summary(model, texts, f)}</p></div>
${buttonLink('secondary', paths.takeReport, t.takeReport)}</div>
${unreadable(model.unreadable, texts)}
${model.organisations.length > 1 && filter(model, texts)}
${model.rows.length === 0 ? empty : list}
<p class="mp-klein mp-voetnoot">${t.footnote}</p>`
  return document({ title: t.title, frame: model.frame, current: 'now', content }, texts)
}
