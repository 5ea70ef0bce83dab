import type { Texts } from '../../text/texts.ts'
import type { Formats } from '../format.ts'
import type { Html, Slot } from '../html.ts'
import { html } from '../html.ts'
import type { AttachmentRow } from '../models/follow-up.ts'
import type { IncidentPage } from '../models/incident.ts'
import { paths } from '../paths.ts'
import { link, section, stepLink } from '../ui/parts.ts'
import { sub, table } from '../ui/table.ts'
import { mark, who, words } from '../ui/words.ts'

const nameCell = (
  model: IncidentPage,
  { id, name, size }: AttachmentRow,
  texts: Texts,
  f: Formats,
): Slot => {
  const said = words(name, texts, f)
  // What was erased cannot be fetched any more.
  const shown = typeof name === 'string' ? link(paths.attachment(model.ref, id), said) : said
  return [shown, sub(f.size(size))]
}

/** The files of a dossier, with the way to save each and to add one. */
export const attachmentsSection = (model: IncidentPage, texts: Texts, f: Formats): Html => {
  const t = texts.incident.attachments
  const rows = model.attachments
  const list = table({
    caption: t.title,
    captionHidden: true,
    columns: [t.name, t.what, t.from, t.by],
    rows: rows.map((one) => [
      nameCell(model, one, texts, f),
      one.what === undefined ? t.noWords : words(one.what, texts, f),
      who(one.from, texts, f),
      mark(one.by, texts, f),
    ]),
  })
  return section(
    'bijlagen',
    t.title,
    html`${rows.length === 0 ? html`<p>${t.empty}</p>` : list}
<p>${stepLink(paths.step(model.ref, 'attach-evidence'), t.add)}</p>`,
    t.lead,
  )
}
