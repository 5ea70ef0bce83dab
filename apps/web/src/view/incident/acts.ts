import type { Texts } from '../../text/texts.ts'
import type { Formats } from '../format.ts'
import type { Html, Slot } from '../html.ts'
import { html } from '../html.ts'
import type { Act, Acts, InformedRow } from '../models/acts.ts'
import type { IncidentPage } from '../models/incident.ts'
import { icon } from '../ui/icon.ts'
import { badge, heading, section } from '../ui/parts.ts'
import { table } from '../ui/table.ts'
import { joined, mark, who, words } from '../ui/words.ts'
import { verdictText } from './head.ts'

type Which = 'advice' | 'decision' | 'filing'

const state = (act: Act, which: Which, texts: Texts, f: Formats): Html => {
  const t = texts.incident.acts
  switch (act.state) {
    case 'done': {
      const said = { advice: t.given, decision: t.taken, filing: t.done }[which]
      return badge('klaar', [icon.done, said])
    }
    case 'needed':
      return badge('let', [
        icon.clock,
        act.before === undefined ? t.needed : t.neededBefore(f.limit(act.before)),
      ])
    case 'waiting': {
      const said = {
        advice: t.waitingAdvice,
        decision: t.waitingDecision,
        filing: t.waitingFiling,
      }[which]
      return badge('open', [icon.open, said])
    }
    case 'not-applicable':
      return badge('stil', t.notApplicable)
  }
}

const card = (
  at: {
    readonly which: Which
    readonly n: 1 | 2 | 3
    readonly role: string
    readonly title: string
  },
  act: Act,
  foot: Slot,
  texts: Texts,
  f: Formats,
): Html => {
  const t = texts.incident.acts
  const kind =
    act.state === 'needed' ? ' mp-daad--nu' : act.state === 'done' ? ' mp-daad--klaar' : ''
  const none = t.none[at.which]
  return html`
<section class="mp-daad${kind}" aria-labelledby="d${at.n}"><p class="mp-daad__rol">${at.role}</p>${heading(3, at.title, `d${at.n}`)}
<p>${state(act, at.which, texts, f)}</p>
<dl><div><dt>${t.toAuthority}</dt><dd>${act.toAuthority === undefined ? none : t.outcome[act.toAuthority]}</dd></div><div><dt>${t.toPeople}</dt><dd>${act.toPeople === undefined ? none : t.outcomePeople[act.toPeople]}</dd></div></dl>
${act.words !== undefined && html`<p>${texts.shell.quote(words(act.words, texts, f))}</p>`}
${act.mark !== undefined && html`<p class="mp-klein">${mark(act.mark, texts, f)}</p>`}${foot}</section>`
}

const decisionFoot = (model: IncidentPage, texts: Texts, f: Formats): Html => {
  const t = texts.incident.acts
  const { decision } = model.acts
  const second = decision.second
  return html`${
    decision.deviates !== undefined &&
    html`<p class="mp-klein">${t.deviates} ${texts.shell.quote(words(decision.deviates, texts, f))}</p>`
  }${
    second !== undefined &&
    html`<p class="mp-klein">${
      second.at === undefined
        ? t.secondMissing(who(second.who, texts, f))
        : t.second(who(second.who, texts, f), f.dayTime(second.at))
    }</p>`
  }${
    decision.state !== 'done' &&
    model.decider !== undefined &&
    html`<p class="mp-klein">${t.decider(model.decider)}</p>`
  }`
}

/** What went to the authority, with the verdict that was fixed when it was recorded. */
export const filingsTable = (filings: Acts['filings'], texts: Texts, f: Formats): Html => {
  const t = texts.incident.acts
  return table({
    caption: t.filings,
    columns: [t.kind, t.sent, t.reference, t.standing],
    rows: filings.map((one) => [
      t.kinds[one.kind],
      f.dayTime(one.at),
      one.reference ?? t.noReference,
      one.verdict === undefined
        ? texts.register.standing.noVerdict
        : verdictText(one.verdict, texts, f),
    ]),
  })
}

/** Who was told, how and when. */
export const informedTable = (rows: ReadonlyArray<InformedRow>, texts: Texts, f: Formats): Html => {
  const t = texts.incident.acts
  return table({
    caption: t.letter,
    columns: [t.when, t.people, t.means, t.content],
    rows: rows.map((one) => [
      f.moment(one.at),
      f.quantity(one.people),
      joined(
        one.means.map((key) => texts.incident.means[key]),
        texts,
      ),
      one.words === undefined ? '' : words(one.words, texts, f),
    ]),
  })
}

/** Advice, decision and filing: three acts of three roles, never one. */
export const actsSection = (model: IncidentPage, texts: Texts, f: Formats): Html => {
  const t = texts.incident.acts
  const { advice, decision, filing, filings } = model.acts
  const mandate = filing.mandate
  const cards = html`<div class="mp-drie">
${card({ which: 'advice', n: 1, role: t.fg, title: t.advice }, advice, undefined, texts, f)}
${card({ which: 'decision', n: 2, role: t.controller(model.organisation), title: t.decision }, decision, decisionFoot(model, texts, f), texts, f)}
${card({ which: 'filing', n: 3, role: t.mandate, title: t.filing }, filing, html`<p class="mp-klein">${mandate === undefined ? t.noMandate : t.mandateOf(f.date(mandate.at))}</p>`, texts, f)}</div>`
  return section(
    'besluit',
    t.title,
    html`${cards}
${filings.length > 0 && filingsTable(filings, texts, f)}
${model.informed.length > 0 && informedTable(model.informed, texts, f)}`,
    t.lead,
  )
}
