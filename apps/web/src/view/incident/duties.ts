import type { Texts } from '../../text/texts.ts'
import type { Formats } from '../format.ts'
import type { Html, Slot } from '../html.ts'
import { html } from '../html.ts'
import type { DutiesCard, DutyRow, GroupRow } from '../models/duties.ts'
import type { IncidentPage } from '../models/incident.ts'
import { paths } from '../paths.ts'
import { icon } from '../ui/icon.ts'
import { badge, details, heading, section, stepLink } from '../ui/parts.ts'
import { sub, table } from '../ui/table.ts'
import { citation, joined } from '../ui/words.ts'

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
${groups(model.groups, texts)}
${open && links.map(([step, label]) => html`<p>${stepLink(paths.step(model.ref, step), label)}</p>`)}`,
  )
}
