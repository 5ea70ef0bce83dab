import type { Instant } from '@meldplicht/domain'
import type { Texts } from '../../text/texts.ts'
import type { Formats } from '../format.ts'
import { elapsed } from '../format.ts'
import type { Html } from '../html.ts'
import { html } from '../html.ts'
import type { Verdict } from '../models/acts.ts'
import type { Clock72 } from '../models/clock.ts'
import type { IncidentPage } from '../models/incident.ts'
import { paths } from '../paths.ts'
import { clockBar } from '../ui/clock-bar.ts'
import { icon } from '../ui/icon.ts'
import { badge, buttonLink, details, heading, link, stepLink } from '../ui/parts.ts'
import { capacity, capital, citation, who, words } from '../ui/words.ts'
import { grouped } from './step-groups.ts'

const DAY = 24 * 3_600_000

/** "Binnen 72 uur, na 26 uur": how a filing stood when it was recorded. */
export const verdictText = (verdict: Verdict, texts: Texts, f: Formats): Html => {
  const t = texts.clock
  const rest = (): string => {
    switch (verdict._tag) {
      case 'within':
        return t.within(f.amount(verdict.after))
      case 'between':
        return t.betweenBy(f.amount(verdict.over))
      case 'after':
        return t.lateBy(f.amount(verdict.over))
    }
  }
  return html`<strong>${t.verdict[verdict._tag]}</strong>${rest()}`
}

/** Title, organisation, number, who reported it and what it is held to be. */
export const incidentHead = (model: IncidentPage, texts: Texts, f: Formats): Html => {
  const t = texts.incident
  const held = t.classification[model.classification]
  const status =
    model.state === 'closed' && model.closedAt !== undefined
      ? badge('stil', t.closed(f.day(model.closedAt)))
      : badge(
          model.classification === 'undetermined' ? 'open' : 'merk',
          model.classifiedAt === undefined ? held : t.classified(held, f.day(model.classifiedAt)),
        )
  const by = model.reportedBy
  return html`
<div class="mp-inckop"><div>${heading(1, words(model.title, texts, f))}
<p class="mp-inckop__meta"><strong>${model.organisation}</strong><span>${model.number}</span>
<span>${t.reported(f.dateTime(model.reportedAt), by.name === undefined ? capacity(by.as, texts) : who(by, texts, f))}</span>
<span>${status}</span>${
    model.duplicateOf !== undefined &&
    html`<span>${t.duplicateOf} ${link(paths.incident(model.duplicateOf.ref), model.duplicateOf.number)}</span>`
  }</p></div></div>`
}

const past = (clock: Clock72, now: Instant): 'no' | 'strict' | 'outer' =>
  elapsed(clock.strict, now) <= 0 ? 'no' : elapsed(clock.outer, now) <= 0 ? 'strict' : 'outer'

const runningClock = (clock: Clock72, model: IncidentPage, texts: Texts, f: Formats): Html => {
  const t = texts.clock
  const { now } = model.frame
  const over = past(clock, now)
  const soon = elapsed(now, clock.strict) <= DAY
  const kind = over !== 'no' ? ' mp-topklok--voorbij' : soon ? ' mp-topklok--vandaag' : ''
  const since =
    clock.kind === 'presumed'
      ? html`<p>${badge('vermoed', t.presumed)} ${t.presumedSince(f.dayTime(clock.start))}${elapsed(clock.start, now) > DAY && ` ${t.presumedLongSentence}`}</p>
<p>${stepLink(paths.step(model.ref, 'establish-awareness'), texts.step.steps['establish-awareness'].button)}</p>`
      : html`<p>${t.awareSince(f.dayTime(clock.start))}</p>`
  return html`
<section class="mp-topklok${kind}" aria-labelledby="klok-k"><h2 class="mp-topkop" id="klok-k">${over === 'no' ? t.limit : t.limitWas}</h2>
<p class="mp-topklok__grens">${capital(f.limit(clock.strict))}</p>
<p class="mp-topklok__rest">${over === 'no' ? icon.clock : icon.past}${f.remaining(clock.strict)}</p>${clockBar(clock, now, 'klokbalk')}
${over !== 'no' && html`<p>${over === 'strict' ? t.between : t.mustStill}</p>`}
${since}
<p class="mp-klein">${t.outer(f.time(clock.outer), f.time(clock.strict))}${citation(t.outerCitation)}</p></section>`
}

const stillClock = (model: IncidentPage, texts: Texts, f: Formats): Html => {
  const t = texts.clock
  return html`
<section class="mp-topklok" aria-labelledby="klok-k"><h2 class="mp-topkop" id="klok-k">${texts.register.authority}</h2>
${
  model.verdict === undefined
    ? html`<p>${t.stopped}</p>`
    : html`<p class="mp-topklok__oordeel">${verdictText(model.verdict, texts, f)}</p>
${model.verdict._tag === 'within' ? html`<p class="mp-klein">${t.undueDelay}</p>` : html`<p>${t.reasonsKept}.</p>`}<p class="mp-klein">${t.fixed}</p>`
}</section>`
}

const nextStep = (model: IncidentPage, texts: Texts): Html => {
  const t = texts.step
  const { step } = model
  const others =
    model.otherSteps.length === 0
      ? undefined
      : details(
          texts.shell.somethingElse,
          grouped(model.otherSteps).map(
            ([group, steps]) => html`${heading(3, t.groups[group])}
<ul class="mp-andere">${steps.map(
              (one) => html`<li>${link(paths.step(model.ref, one), t.steps[one].button)}</li>`,
            )}</ul>`,
          ),
        )
  return html`
<section class="mp-topstap" aria-labelledby="stap-k"><p class="mp-topkop">${t.next}</p>
${
  step === undefined
    ? html`${heading(2, t.nothing, 'stap-k')}`
    : html`${heading(2, t.steps[step].title, 'stap-k')}
<p>${t.steps[step].explain}</p>
<div class="mp-acties">${buttonLink('primary', paths.step(model.ref, step), t.steps[step].button)}</div>
${model.after !== undefined && html`<p class="mp-klein">${t.after(t.steps[model.after].after)}.</p>`}`
}
${others}</section>`
}

/** The two boxes on top: the clock, and the one step that comes next. */
export const incidentTop = (model: IncidentPage, texts: Texts, f: Formats): Html => html`
<div class="mp-top">${model.clock === undefined ? stillClock(model, texts, f) : runningClock(model.clock, model, texts, f)}
${nextStep(model, texts)}</div>`
