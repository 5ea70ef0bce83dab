import type { Texts } from '../../text/texts.ts'
import type { Formats } from '../format.ts'
import type { Html } from '../html.ts'
import { html } from '../html.ts'
import type { MoreRow } from '../models/more.ts'
import { table } from '../ui/table.ts'
import { capital, mark, words } from '../ui/words.ts'

// The same moment is an end, a plan or a limit, as the act has it.
const until = ({ key }: MoreRow, texts: Texts): ((when: string) => string) => {
  const t = texts.incident.more
  switch (key) {
    case 'SubjectsInformingPlanned':
      return t.planned
    case 'AuthorityAsked':
      return t.dueBy
    default:
      return t.until
  }
}

const said = (row: MoreRow, texts: Texts, f: Formats): Html => {
  const t = texts.incident.more
  const soft = [
    ...(row.until === undefined ? [] : [until(row, texts)(f.dayTime(row.until))]),
    ...(row.reference === undefined ? [] : [t.reference(row.reference)]),
  ]
  const about = row.about === undefined ? undefined : capital(words(row.about, texts, f))
  return html`${about !== undefined && html`<span>${about}.</span> `}${
    row.words !== undefined && texts.shell.quote(words(row.words, texts, f))
  }${soft.map((one) => html`<span class="mp-sub">${one}</span>`)}`
}

/** Acts beside the protocol's own course, each with when, with whom and by whose hand. */
export const moreTable = (rows: ReadonlyArray<MoreRow>, texts: Texts, f: Formats): Html => {
  const t = texts.incident.more
  return table({
    caption: t.title,
    captionHidden: true,
    columns: [t.what, t.when, t.said, t.by],
    rows: rows.map((row) => [
      capital(texts.incident.timeline.moments[row.key]),
      row.at === undefined ? f.dayTime(row.mark.at) : f.moment(row.at),
      said(row, texts, f),
      mark(row.mark, texts, f),
    ]),
  })
}
