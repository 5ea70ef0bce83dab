import type { Texts } from '../../text/texts.ts'
import type { Formats } from '../format.ts'
import type { Html } from '../html.ts'
import { html } from '../html.ts'
import type { ConsequenceRow, Contacted, EvidenceRow, MeasureRow } from '../models/follow-up.ts'
import type { IncidentPage, ReaderMark } from '../models/incident.ts'
import { paths } from '../paths.ts'
import { details, heading, section, stepLink } from '../ui/parts.ts'
import { table } from '../ui/table.ts'
import { joined, mark, words } from '../ui/words.ts'

const contactSteps = (party: Contacted, texts: Texts, f: Formats): Html => {
  const t = texts.incident.parties
  return html`<ol class="mp-stapjes">${party.steps.map((one) => {
    const when =
      one.at !== undefined
        ? `${f.dayTime(one.at)}.`
        : one.expected === undefined
          ? t.noDate
          : t.expected(f.limit(one.expected))
    return html`<li class="${one.at === undefined ? 'is-open' : 'is-klaar'}"><strong>${t.steps[one.key]}</strong> ${when}${
      one.words !== undefined && ` ${texts.shell.quote(words(one.words, texts, f))}`
    }</li>`
  })}</ol>`
}

/** The wrong recipient and the processor: what was asked, what came back, what is expected. */
export const partiesSection = (model: IncidentPage, texts: Texts, f: Formats): Html => {
  const t = texts.incident.parties
  const { recipient, processor } = model
  const first =
    recipient &&
    html`<section class="mp-kaart" aria-labelledby="o1">${heading(3, t.named(t.recipient, words(recipient.name, texts, f)), 'o1')}
${contactSteps(recipient, texts, f)}<p>${stepLink(paths.step(model.ref, 'record-declaration'), t.declare)}</p></section>`
  const second =
    processor &&
    html`<section class="mp-kaart" aria-labelledby="o2">${heading(3, t.named(t[processor.kind], words(processor.name, texts, f)), 'o2')}
${processor.steps.length > 0 && contactSteps(processor, texts, f)}<p class="mp-klein">${
      processor.agreement === undefined
        ? t.noAgreement
        : html`${t.agreement(f.date(processor.agreement.at))} ${processor.agreement.noticeHours !== undefined && t.notice(processor.agreement.noticeHours)}`
    } ${
      processor.subProcessors.length > 0 &&
      t.sub(
        // Recorded as a sentence or as a name: the full stop is ours.
        joined(
          processor.subProcessors.map((one) => words(one, texts, f).replace(/\.$/, '')),
          texts,
        ),
      )
    }</p></section>`
  const none = recipient === undefined && processor === undefined
  return section(
    'ontvanger',
    t.title,
    none
      ? html`<p>${t.empty}</p><p>${stepLink(paths.step(model.ref, 'record-declaration'), t.declare)}</p>`
      : html`<div class="mp-naast">${first}${second}</div>`,
  )
}

// Groups of four digits can be read aloud; first and last are enough to recognise a file.
const shortHash = (sha256: string): string =>
  `${sha256.slice(0, 4)} ${sha256.slice(4, 8)} … ${sha256.slice(-4)}`

const evidenceTable = (
  caption: string,
  rows: ReadonlyArray<EvidenceRow>,
  texts: Texts,
  f: Formats,
): Html => {
  const t = texts.incident.evidence
  return table({
    caption,
    columns: [t.what, t.by, t.where, t.hash],
    rows: rows.map((one) => [
      words(one.what, texts, f),
      mark(one.by, texts, f),
      words(one.where, texts, f),
      one.sha256 === undefined
        ? t.noHash
        : html`<code class="mp-hash">${shortHash(one.sha256)}</code>`,
    ]),
  })
}

/** Evidence: described, hashed, never uploaded. */
export const evidenceSection = (model: IncidentPage, texts: Texts, f: Formats): Html => {
  const t = texts.incident.evidence
  const before = model.evidence.filter((one) => one.beforeRepair === 'yes')
  const after = model.evidence.filter((one) => one.beforeRepair !== 'yes')
  return section(
    'bewijs',
    t.title,
    html`${model.evidence.length === 0 && html`<p>${t.empty}</p>`}
${before.length > 0 && evidenceTable(t.before, before, texts, f)}
${after.length > 0 && evidenceTable(t.after, after, texts, f)}
<p>${stepLink(paths.step(model.ref, 'secure-evidence'), t.add)}</p>`,
    t.lead,
  )
}

/** Measures with their owners and dates. */
export const measuresTable = (rows: ReadonlyArray<MeasureRow>, texts: Texts, f: Formats): Html => {
  const t = texts.incident.measures
  const due = (one: MeasureRow): string => {
    if (one.state === 'completed' && one.at !== undefined) return t.completed(f.day(one.at))
    if (one.state === 'dropped' && one.at !== undefined) return t.dropped(f.day(one.at))
    return one.due === undefined ? t.noDate : f.date(one.due)
  }
  return table({
    caption: t.title,
    captionHidden: true,
    columns: [t.what, t.kind, t.who, t.due],
    rows: rows.map((one) => [
      words(one.what, texts, f),
      t.kinds[one.kind],
      one.owner === undefined ? t.nobody : words(one.owner, texts, f),
      due(one),
    ]),
  })
}

/** Measures, with the way to add one. */
export const measuresSection = (model: IncidentPage, texts: Texts, f: Formats): Html => {
  const t = texts.incident.measures
  return section(
    'maatregelen',
    t.title,
    html`${model.measures.length === 0 ? html`<p>${t.empty}</p>` : measuresTable(model.measures, texts, f)}
<p>${stepLink(paths.step(model.ref, 'plan-measure'), t.add)}</p>`,
  )
}

/** What it did and what it cost (A-09). */
export const consequencesTable = (
  rows: ReadonlyArray<ConsequenceRow>,
  texts: Texts,
  f: Formats,
): Html => {
  const t = texts.incident.consequences
  return table({
    caption: t.title,
    captionHidden: true,
    columns: [t.what, t.cost, t.by],
    rows: rows.map((one) => [
      words(one.what, texts, f),
      one.cents === undefined ? t.noCost : t.euro(one.cents),
      mark(one.mark, texts, f),
    ]),
  })
}

/** Consequences and costs (A-09), and whether the Board was told (P-13). */
export const consequencesSection = (model: IncidentPage, texts: Texts, f: Formats): Html => {
  const t = texts.incident.consequences
  return section(
    'gevolgen',
    t.title,
    html`${
      model.consequences.length === 0
        ? html`<p>${t.empty}</p>`
        : consequencesTable(model.consequences, texts, f)
    }
<p>${stepLink(paths.step(model.ref, 'record-consequence'), t.add)}</p>`,
  )
}

const receiptLine = (model: IncidentPage, texts: Texts, f: Formats): Html => {
  const t = texts.legal.receipt
  const { boardReceipt: receipt } = model
  return receipt === undefined
    ? html`<p>${t.notYet}</p><p>${stepLink(paths.step(model.ref, 'record-board-receipt'), t.add)}</p>`
    : html`<p>${t.received(words(receipt.who, texts, f), f.moment(receipt.at))}</p>`
}

/** Whether the Board was told of cause and measures (P-13). */
export const boardSection = (model: IncidentPage, texts: Texts, f: Formats): Html => {
  const t = texts.incident.board
  return section(
    'directie',
    t.title,
    model.board === undefined
      ? html`<p>${t.notYet}</p><p>${stepLink(paths.step(model.ref, 'report-to-board'), t.add)}</p>`
      : html`<p>${t.told(f.dayTime(model.board.at))}</p>${receiptLine(model, texts, f)}`,
  )
}

const readerMark = (one: ReaderMark, texts: Texts, f: Formats): string =>
  one.file === undefined
    ? mark(one, texts, f)
    : texts.incident.readers.file(mark(one, texts, f), words(one.file, texts, f))

/** Who read this incident (P-05). */
export const readersSection = (model: IncidentPage, texts: Texts, f: Formats): Html => {
  const t = texts.incident.readers
  const last = model.readers[0]
  return section(
    'gelezen',
    t.title,
    html`<p>${last === undefined ? t.empty : t.last(readerMark(last, texts, f))}</p>
${
  model.readers.length > 1 &&
  details(
    t.all,
    html`<ol class="mp-momenten">${model.readers.map((one) => html`<li>${readerMark(one, texts, f)}</li>`)}</ol>`,
  )
}
${
  model.listed.length > 0 &&
  details(
    t.listed,
    html`<ul class="mp-lijst">${model.listed.map((one) => html`<li>${t.inList(one.list, one.times, mark(one.mark, texts, f))}</li>`)}</ul>`,
  )
}`,
  )
}
