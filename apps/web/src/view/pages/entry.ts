import type { Texts } from '../../text/texts.ts'
import type { Formats } from '../format.ts'
import { formats } from '../format.ts'
import type { Html, Slot } from '../html.ts'
import { html } from '../html.ts'
import { filingsTable, informedTable } from '../incident/acts.ts'
import { dutiesTable, legalPairs } from '../incident/duties.ts'
import { consequencesTable, measuresTable } from '../incident/follow-up.ts'
import { valueCell } from '../incident/known.ts'
import { moreTable } from '../incident/more.ts'
import { fourQuestions } from '../incident/questions.ts'
import type { DecisionLine, EntryPage } from '../models/register.ts'
import { document } from '../page.ts'
import { paths } from '../paths.ts'
import { standingText } from '../register/standing.ts'
import type { Pair } from '../ui/parts.ts'
import { badge, heading, pairs, section, sideNavigation, stepLink } from '../ui/parts.ts'
import { sub, table } from '../ui/table.ts'
import { capacity, citation, mark, who, words } from '../ui/words.ts'

const verdict = (model: EntryPage, texts: Texts, f: Formats): Html => {
  const t = texts.register.entry
  const { standing } = model
  // Red is for what is past its limit, and a limit that is still to come is not.
  const late =
    (standing._tag === 'filed' && standing.verdict._tag !== 'within') ||
    ((standing._tag === 'not-yet' || standing._tag === 'not-assessed') &&
      standing.limit < model.frame.now)
  const filed = standing._tag === 'filed'
  return html`
<section class="mp-oordeel${!late && ' mp-oordeel--gewoon'}" aria-labelledby="oordeel-k"><div><h2 class="mp-topkop" id="oordeel-k">${t.authority}</h2>
<p class="mp-oordeel__kop">${standingText(standing, texts, f)}</p>
<p>${model.verdictAt !== undefined && `${t.fixedAt(f.dateTime(model.verdictAt))} `}${filed && `${texts.clock.fixed} `}${
    filed && standing.verdict._tag === 'within' && texts.clock.undueDelay
  }${
    model.delayReasons !== undefined &&
    `${t.delay} ${texts.shell.quote(words(model.delayReasons, texts, f))}`
  }${citation(t.citation)}</p></div></section>`
}

const facts = (model: EntryPage, texts: Texts, f: Formats): Html => {
  const t = texts.register.entry
  const { awareness } = model
  const aware: Pair = {
    term: t.awareness,
    open: awareness === undefined,
    value:
      awareness === undefined
        ? t.noAwareness
        : [
            f.dateTime(awareness.at),
            awareness.how !== undefined && sub(words(awareness.how, texts, f)),
          ],
  }
  const pairOf = (row: EntryPage['facts'][number]): Pair => ({
    term: texts.fact.name[row.name],
    value: valueCell(row, texts, f),
  })
  const happened = model.facts.filter((row) => row.name === 'whatHappened')
  const others = model.facts.filter((row) => row.name !== 'whatHappened')
  return pairs([...happened.map(pairOf), aware, ...others.map(pairOf)], 'mp-dl mp-dl--breed')
}

const decisionCells = (line: DecisionLine, texts: Texts, f: Formats): ReadonlyArray<Slot> => {
  const t = texts.register.entry
  const outcomes = { ...texts.incident.acts.outcome, ...texts.incident.acts.outcomePeople }
  const { advice, decision, executed } = line
  return [
    t.abouts[line.about],
    advice === undefined ? t.notYet : [outcomes[advice.outcome], sub(mark(advice.mark, texts, f))],
    decision === undefined
      ? t.notYet
      : [
          outcomes[decision.outcome],
          sub(mark(decision.mark, texts, f)),
          decision.second !== undefined && sub(t.second(who(decision.second, texts, f))),
          decision.reasons.map((one) => sub(texts.shell.quote(words(one, texts, f)))),
        ],
    executed === undefined
      ? t.notYet
      : [
          f.dayTime(executed.at),
          sub(
            executed.underMandateOf === undefined
              ? t.byFg
              : t.underMandate(f.date(executed.underMandateOf)),
          ),
        ],
  ]
}

const otherDuties = ({ otherDuties: card }: EntryPage, texts: Texts, f: Formats): Slot =>
  card.rows.length + card.known.length > 0 &&
  section(
    'anders',
    texts.legal.title,
    html`${card.rows.length > 0 && dutiesTable(card.rows, texts, f)}${legalPairs(card.known, texts, f)}`,
  )

/** One entry of the register: its verdict, facts, effects, remedy, decisions and filings. */
export const entryPage = (model: EntryPage, texts: Texts): Html => {
  const t = texts.register.entry
  const f = formats(texts, model.frame.now)
  const sections = [
    { id: 'feiten', title: t.facts },
    { id: 'vragen', title: t.questions },
    { id: 'besluit', title: t.decisions },
    { id: 'meldingen', title: t.filings },
    { id: 'gevolgen', title: t.effects },
    { id: 'maatregelen', title: t.measures },
    { id: 'directie', title: t.board },
    { id: 'bewijs', title: t.proof },
  ]
  const sent = model.filings.length + model.informed.length > 0
  const by = model.reportedBy
  const content = html`
<div class="mp-inckop"><div>${heading(1, words(model.title, texts, f))}
<p class="mp-inckop__meta"><strong>${model.organisation}</strong><span>${model.number}</span>
<span>${texts.incident.reported(f.dateTime(model.reportedAt), by.name === undefined ? capacity(by.as, texts) : who(by, texts, f))}</span>
<span>${
    model.state === 'closed' && model.closedAt !== undefined
      ? badge('stil', texts.incident.closed(f.day(model.closedAt)))
      : badge('merk', texts.incident.classification[model.classification])
  }</span></p></div></div>
${verdict(model, texts, f)}
<div class="mp-metnav">${sideNavigation(texts.shell.onThisPage, sections)}
<div class="mp-delen">
${section('feiten', t.facts, facts(model, texts, f))}
${section('vragen', t.questions, fourQuestions(model.questions, texts, f), texts.incident.questions.lead)}
${section(
  'besluit',
  t.decisions,
  table({
    caption: t.decisions,
    captionHidden: true,
    columns: [t.about, t.advice, t.decision, t.executed],
    rows: model.decisions.map((line) => decisionCells(line, texts, f)),
  }),
  texts.incident.acts.lead,
)}
${section(
  'meldingen',
  t.filings,
  sent
    ? html`${model.filings.length > 0 && filingsTable(model.filings, texts, f)}${model.informed.length > 0 && informedTable(model.informed, texts, f)}`
    : html`<p>${t.noFilings}</p>`,
)}
${otherDuties(model, texts, f)}
${model.more.length > 0 && section('verder', texts.incident.more.title, moreTable(model.more, texts, f))}
${section('gevolgen', t.effects, model.consequences.length === 0 ? html`<p>${texts.incident.consequences.empty}</p>` : consequencesTable(model.consequences, texts, f))}
${section('maatregelen', t.measures, model.measures.length === 0 ? html`<p>${texts.incident.measures.empty}</p>` : measuresTable(model.measures, texts, f))}
${section('directie', t.board, html`<p>${model.board === undefined ? texts.incident.board.notYet : texts.incident.board.told(f.dayTime(model.board.at))}</p>`)}
${section('bewijs', t.proof, html`<p>${t.events(model.events)}</p><p class="mp-klein">${t.proofNote}</p><p>${stepLink(paths.incident(model.ref), t.toIncident)}</p>`)}
</div></div>`
  return document(
    {
      title: texts.incident.title(model.number, words(model.title, texts, f)),
      frame: model.frame,
      current: 'register',
      crumbs: [
        { href: paths.anyRegister, label: texts.shell.register },
        { href: paths.register(model.ref.organisationId), label: model.organisation },
        { label: model.number },
      ],
      content,
    },
    texts,
  )
}
