import type { Texts } from '../../text/texts.ts'
import type { Formats } from '../format.ts'
import type { Html } from '../html.ts'
import { html } from '../html.ts'
import type { IncidentPage } from '../models/incident.ts'
import type { KnownRow, KnownValue, OpenRow } from '../models/knowledge.ts'
import { paths } from '../paths.ts'
import { icon } from '../ui/icon.ts'
import { details, link, section, stepLink } from '../ui/parts.ts'
import { sub, table } from '../ui/table.ts'
import { citations, joined, who, words } from '../ui/words.ts'

/** What is known, said in words. */
export const valueText = (value: KnownValue, texts: Texts, f: Formats): string => {
  const t = texts.fact
  const plus = (list: string, more: boolean): string => (more ? `${list}, ${t.more}` : list)
  switch (value._tag) {
    case 'words':
      return words(value.words, texts, f)
    case 'moment':
      return f.moment(value.moment)
    case 'data':
      return plus(
        joined(
          value.keys.map((key) => t.data[key]),
          texts,
        ),
        value.more,
      )
    case 'quantity':
      return f.quantity(value.quantity)
    case 'vulnerable':
      return plus(
        joined(
          value.keys.map((key) => t.vulnerable[key]),
          texts,
        ),
        value.more,
      )
    case 'people': {
      const groups = value.groups.map((key) => t.people[key])
      const known = value.people._tag !== 'unknown'
      if (groups.length === 0) return f.quantity(value.people)
      return known ? `${f.quantity(value.people)} ${joined(groups, texts)}` : joined(groups, texts)
    }
    case 'recipients': {
      const kinds = joined(
        value.kinds.map((key) => t.recipients[key]),
        texts,
      )
      const one = value.count._tag === 'exact' && value.count.n === 1
      return value.count._tag === 'unknown' || one
        ? kinds
        : t.recipientCount(f.quantity(value.count), kinds)
    }
    case 'labels': {
      const labels: Readonly<Record<string, string>> = t.labels[value.field]
      return plus(
        joined(
          value.keys.map((key) => labels[key] ?? key),
          texts,
        ),
        value.more,
      )
    }
    case 'parties':
      return joined(
        value.parties.map(({ name, part }) => t.party(words(name, texts, f), t.parts[part])),
        texts,
      )
    case 'choice':
      return t.choice[value.field][value.key] ?? value.key
  }
}

const precision = (value: KnownValue, texts: Texts): string | undefined =>
  value._tag === 'moment' && value.moment._tag === 'exact' ? texts.calendar.exact : undefined

/** The value of a known fact with its precision and what it was before. */
export const valueCell = (row: KnownRow, texts: Texts, f: Formats): Html => {
  const exact = precision(row.value, texts)
  return html`${valueText(row.value, texts, f)}${exact !== undefined && sub(exact)}${row.earlier.map(
    (one) => sub(texts.fact.earlier(valueText(one.value, texts, f))),
  )}`
}

const knownTable = (rows: ReadonlyArray<KnownRow>, texts: Texts, f: Formats): Html => {
  const t = texts.incident.known
  return table({
    caption: t.known,
    kind: 'mp-weten',
    columns: [t.what, t.value, t.since, t.from],
    rows: rows.map((row) => [
      texts.fact.name[row.name],
      valueCell(row, texts, f),
      `${f.day(row.since)}, ${f.clock(row.since)}`,
      [
        who(row.from, texts, f),
        row.typedBy !== undefined && sub(texts.fact.typedBy(who(row.typedBy, texts, f))),
      ],
    ]),
  })
}

const openTable = (rows: ReadonlyArray<OpenRow>, texts: Texts, f: Formats): Html => {
  const t = texts.incident.known
  return table({
    caption: t.open,
    kind: 'mp-weten mp-weten--open',
    columns: [t.what, t.matters, t.asked, t.expected],
    rows: rows.map((row) => [
      html`<span class="mp-openkop">${icon.open}<span>${row.question === undefined ? texts.fact.question[row.name] : words(row.question, texts, f)}</span></span>`,
      row.matters === undefined
        ? t.mattersAnyway
        : [row.matters.sentence, ...citations(row.matters.citations)],
      row.askedOf === undefined ? t.nobody : words(row.askedOf, texts, f),
      row.expected === undefined ? t.noDate : f.limit(row.expected),
    ]),
  })
}

// A fact that is wrong is corrected by name, so that the old one stays with the reason.
const corrections = (model: IncidentPage, texts: Texts): Html | undefined => {
  const wrong = model.state === 'open' ? model.known : []
  const links = wrong.flatMap(({ name, statement }) =>
    statement === undefined
      ? []
      : [html`<li>${link(paths.correct(model.ref, statement, name), texts.fact.name[name])}</li>`],
  )
  return links.length === 0
    ? undefined
    : details(texts.incident.known.correct, html`<ul class="mp-andere">${links}</ul>`)
}

/** "Wat wij weten": what is known, since when and from whom; and what is not, and why it counts. */
export const knownSection = (model: IncidentPage, texts: Texts, f: Formats): Html => {
  const t = texts.incident.known
  return section(
    'weten',
    t.title,
    html`${model.known.length === 0 ? html`<p>${t.nothing}</p>` : knownTable(model.known, texts, f)}
${model.open.length === 0 ? html`<p>${t.nothingOpen}</p>` : openTable(model.open, texts, f)}
<p>${stepLink(paths.step(model.ref, 'establish-facts'), t.add)}</p>
${corrections(model, texts)}`,
  )
}
