import type { Texts } from '../../text/texts.ts'
import type { Formats } from '../format.ts'
import type { Html, Slot } from '../html.ts'
import { html } from '../html.ts'
import type { DutiesCard, DutyRow, GroupRow, LegalRow } from '../models/duties.ts'
import type { IncidentPage } from '../models/incident.ts'
import { paths } from '../paths.ts'
import { icon } from '../ui/icon.ts'
import type { Pair } from '../ui/parts.ts'
import { badge, details, heading, pairs, section, stepLink } from '../ui/parts.ts'
import { sub, table } from '../ui/table.ts'
import { citation, joined, words } from '../ui/words.ts'

const stateCell = ({ stands }: DutyRow, texts: Texts): Html => {
  const said = texts.legal.stands[stands]
  switch (stands) {
    case 'done':
      return badge('klaar', [icon.done, said])
    case 'required':
      return badge('let', [icon.clock, said])
    default:
      return badge('open', [icon.open, said])
  }
}

const whenCell = ({ when }: DutyRow, texts: Texts, f: Formats): string => {
  const t = texts.legal
  switch (when._tag) {
    case 'filed':
      return t.filed(f.dayTime(when.at))
    case 'within-later':
      return t.within
    case 'deadline':
      return f.limit(when.at)
    case 'waits-for':
      return t.anchors[when.anchor]
  }
}

/** The steps of other regimes that were filed, are due or have to be judged. */
export const dutiesTable = (rows: ReadonlyArray<DutyRow>, texts: Texts, f: Formats): Html => {
  const t = texts.legal
  return table({
    caption: t.title,
    captionHidden: true,
    columns: [t.columns.regime, t.columns.step, t.columns.state, t.columns.when, t.columns.to],
    rows: rows.map(
      (row): ReadonlyArray<Slot> => [
        [row.regime, citation(row.citation)],
        [row.step, row.replaces && sub(t.replaces)],
        stateCell(row, texts),
        whenCell(row, texts, f),
        row.to,
      ],
    ),
  })
}

// One quiet line; the names of the laws are folded away.
const question = (card: DutiesCard, texts: Texts): Slot => {
  const t = texts.legal
  return (
    card.asked.length > 0 &&
    html`<p>${t.asksAll}</p>${details(t.which, html`<p>${t.asks(joined(card.asked, texts))}</p>`)}`
  )
}

const country = new Intl.DisplayNames('nl', { type: 'region' })

const pairOf = (row: LegalRow, texts: Texts, f: Formats): Pair => {
  const t = texts.legal
  switch (row._tag) {
    case 'is':
      return {
        term: t.known.is,
        value: joined(
          row.traits.map((trait) => t.traits[trait]),
          texts,
        ),
      }
    case 'answer':
      return {
        term: t.form[row.question],
        value: t.answer[row.answer],
        open: row.answer === 'unknown',
      }
    case 'countries':
      return {
        term: t.known.countries,
        value: joined(
          row.countries.map((code) => country.of(code) ?? code),
          texts,
        ),
      }
    case 'people':
      return {
        term: t.known.people,
        value: joined(
          row.people.map(
            (one) => `${country.of(one.country) ?? one.country}: ${f.quantity(one.people)}`,
          ),
          texts,
        ),
      }
    case 'lead':
      return { term: t.known.lead, value: words(row.words, texts, f) }
    case 'competent':
      return { term: t.known.competent, value: [row.authority, citation(row.citation)] }
  }
}

/** What is recorded of us, of where we are and of where the people live. */
export const legalPairs = (
  rows: ReadonlyArray<LegalRow>,
  texts: Texts,
  f: Formats,
): Html | undefined =>
  rows.length === 0
    ? undefined
    : pairs(
        rows.map((row) => pairOf(row, texts, f)),
        'mp-dl mp-dl--breed',
      )

const groups = (rows: ReadonlyArray<GroupRow>, texts: Texts): Slot => {
  const t = texts.legal
  return (
    rows.length > 0 &&
    html`${heading(3, t.groups)}${table({
      caption: t.groups,
      captionHidden: true,
      columns: [t.groupColumns.group, t.groupColumns.risk, t.groupColumns.people],
      rows: rows.map((row) => [
        texts.fact.people[row.group],
        texts.incident.weighing.risk[row.risk],
        t.subjects[row.subjects],
      ]),
    })}`
  )
}

/** Duties beside the AVG: what is due by when and why, and what has to be answered first. */
export const dutiesSection = (model: IncidentPage, texts: Texts, f: Formats): Html => {
  const t = texts.legal
  const { rows, asked } = model.otherDuties
  const judge = rows.some(({ stands }) => stands === 'to-judge')
  const open = model.state === 'open'
  const links = [
    ...(judge ? [['judge-other-duties', t.judgeIt] as const] : []),
    ...(rows.some(({ stands }) => stands === 'required')
      ? [['notify-other-authority', t.fileIt] as const]
      : []),
    ...(judge ? [] : [['establish-legal-facts', t.answerIt] as const]),
  ]
  return section(
    'anders',
    t.title,
    html`${rows.length > 0 && dutiesTable(rows, texts, f)}
${rows.length + asked.length === 0 && html`<p>${t.none}</p>`}
${question(model.otherDuties, texts)}
${legalPairs(model.otherDuties.known, texts, f)}
${groups(model.groups, texts)}
${open && links.map(([step, label]) => html`<p>${stepLink(paths.step(model.ref, step), label)}</p>`)}`,
  )
}
