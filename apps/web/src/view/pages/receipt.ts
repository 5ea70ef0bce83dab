import type { Texts } from '../../text/texts.ts'
import { callBand } from '../call-band.ts'
import { confidential } from '../confidential.ts'
import { formats } from '../format.ts'
import type { Html } from '../html.ts'
import { html } from '../html.ts'
import type { ReceiptPage } from '../models/report.ts'
import { document } from '../page.ts'
import { paths } from '../paths.ts'
import { icon } from '../ui/icon.ts'
import type { Pair } from '../ui/parts.ts'
import { heading, link, pairs } from '../ui/parts.ts'
import { capital, joined, words } from '../ui/words.ts'

const reported = (model: ReceiptPage, texts: Texts): ReadonlyArray<Pair> => {
  const t = texts.receipt
  const f = formats(texts, model.frame.now)
  const { facts } = model
  const unknown = model.incident === undefined ? t.unknown : t.deskUnknown
  const list = (
    term: string,
    keys: ReadonlyArray<string>,
    labels: Readonly<Record<string, string>>,
  ): Pair =>
    keys.length === 0
      ? { term, value: t.notFilled, open: true }
      : {
          term,
          value: capital(
            joined(
              keys.map((key) => (key === 'unknown' ? unknown : (labels[key] ?? key))),
              texts,
            ),
          ),
          open: keys.every((key) => key === 'unknown'),
        }
  const time = (term: string, moment: ReceiptPage['facts']['occurred']): Pair =>
    moment._tag === 'unknown'
      ? { term, value: unknown, open: true }
      : { term, value: f.moment(moment) }
  const groups = facts.groups.filter((key) => key !== 'unknown')
  const said = [
    ...(groups.length === 0
      ? []
      : [
          joined(
            groups.map((key) => texts.report.peopleOptions[key].toLocaleLowerCase()),
            texts,
          ),
        ]),
    ...(facts.people._tag === 'unknown' ? [] : [f.quantity(facts.people)]),
  ]
  return [
    list(t.rows.what, facts.what, t.what),
    time(t.rows.occurred, facts.occurred),
    list(t.rows.data, facts.data, t.data),
    said.length === 0
      ? { term: t.rows.people, value: unknown, open: true }
      : { term: t.rows.people, value: capital(said.join(', ')) },
    time(t.rows.noticed, facts.noticed),
    facts.done === undefined
      ? { term: t.rows.done, value: t.notFilled, open: true }
      : { term: t.rows.done, value: words(facts.done, texts, f) },
  ]
}

const reads = ({ callBack, incident }: ReceiptPage, t: Texts['receipt']): string => {
  if (incident === undefined) return callBack === undefined ? t.reads : t.readsAndCalls(callBack)
  return callBack === undefined ? t.deskReads : t.deskReadsAndCalls(callBack)
}

/** The receipt: it is in; your code; what happens now; what you do yourself. */
export const receiptPage = (model: ReceiptPage, texts: Texts): Html => {
  const t = texts.receipt
  const f = formats(texts, model.frame.now)
  const { incident } = model
  const forDesk = incident !== undefined
  const title = forDesk ? t.deskTitle : t.title
  const content = html`
<div class="mp-twee mp-twee--melden"><div class="mp-stapeltje"><div class="mp-twee__kop">
<div class="mp-bon__kop">${icon.done}${heading(1, title)}</div>
<p class="nl-paragraph nl-paragraph--lead">${t.received(f.longDate(model.receivedAt), f.time(model.receivedAt))} ${!forDesk && t.seen}</p></div>
<section class="mp-code" aria-labelledby="code-k">${heading(2, forDesk ? t.deskCode : t.code, 'code-k')}
<p class="mp-code__code"><code class="nl-code">${model.code}</code></p>
<p>${forDesk ? t.deskCodeText : t.codeText}</p>
${incident !== undefined && html`<p>${link(paths.incident(incident), t.toIncident)}</p>`}</section>
<section aria-labelledby="nu-k">${heading(2, t.next, 'nu-k')}
<ol class="mp-stappen"><li>${reads(model, t)}</li><li>${forDesk ? t.deskDecides : t.decides}</li><li>${forDesk ? t.deskAsks : t.asks}</li></ol></section>
${
  !forDesk &&
  html`<section aria-labelledby="zelf-k">${heading(2, t.yourself, 'zelf-k')}
<ul class="mp-lijst"><li>${t.keep}</li><li>${t.leave}</li></ul></section>`
}
<section aria-labelledby="gemeld-k">${heading(2, forDesk ? t.deskReported : t.reported, 'gemeld-k')}
${pairs(reported(model, texts))}</section></div>
${confidential(texts)}</div>`
  return document(
    {
      title,
      frame: model.frame,
      kind: 'mp-melder',
      ...(forDesk
        ? {
            current: 'now' as const,
            crumbs: [
              { href: paths.now, label: texts.shell.now },
              { label: model.organisation.name },
              { label: title },
            ],
          }
        : {
            band: callBand(
              {
                now: model.frame.now,
                phone: model.frame.contact.emergencyPhone,
                outsideHours: model.outsideHours,
                sent: true,
              },
              texts,
            ),
          }),
      content,
    },
    texts,
  )
}
