import type { Texts } from '../../text/texts.ts'
import { formats } from '../format.ts'
import type { Html } from '../html.ts'
import { html } from '../html.ts'
import type { IncidentForm } from '../models/incident-form.ts'
import { paths } from '../paths.ts'
import { heading, link } from '../ui/parts.ts'
import { mark, words } from '../ui/words.ts'
import { formPage, optionsOf } from './form-page.ts'
import { personField } from './people.ts'

/** What the FG advised, beside a decision. */
export const adviceBlock = (model: IncidentForm, texts: Texts): Html => {
  const t = texts.fields.decision
  const f = formats(texts, model.frame.now)
  const { advice } = model
  const outcomes = [
    ...(advice?.toAuthority === undefined
      ? []
      : [`${texts.incident.acts.toAuthority}: ${texts.incident.acts.outcome[advice.toAuthority]}`]),
    ...(advice?.toPeople === undefined
      ? []
      : [`${texts.incident.acts.toPeople}: ${texts.incident.acts.outcomePeople[advice.toPeople]}`]),
  ]
  return html`
<section class="mp-zijblok" aria-labelledby="advies-k"><h2 class="mp-topkop" id="advies-k">${t.advice}</h2>
${advice === undefined ? html`<p>${t.noAdvice}</p>` : outcomes.map((one) => html`<p class="mp-zijblok__kop">${one}</p>`)}
${advice?.words !== undefined && html`<p>${texts.shell.quote(words(advice.words, texts, f))}</p>`}
${advice?.mark !== undefined && html`<p class="mp-klein">${mark(advice.mark, texts, f)}</p>`}</section>`
}

/** The FG advises (AVG 38, 39): about the authority and about the people. */
export const adviceForm = (model: IncidentForm, texts: Texts): Html => {
  const t = texts.fields.advice
  return formPage(
    {
      title: texts.step.steps.advise.title,
      lead: texts.step.steps.advise.explain,
      above: html`<p class="mp-klein">${t.interest}</p>`,
      action: paths.step(model.ref, 'advise'),
      fields: [
        personField('fg', model, texts),
        {
          kind: 'radios',
          name: 'authority',
          label: t.authority,
          needed: true,
          options: optionsOf(texts.forms.authorityAdvice),
        },
        {
          kind: 'radios',
          name: 'subjects',
          label: t.subjects,
          needed: true,
          options: optionsOf(texts.forms.subjectsAdvice),
        },
        {
          kind: 'textarea',
          name: 'reasons',
          label: t.reasons,
          hint: texts.form.writeNoNames,
          needed: true,
          rows: 4,
        },
      ],
      submit: texts.fields.save,
    },
    model,
    texts,
  )
}

/** The memo went to the decider. */
export const memoForm = (model: IncidentForm, texts: Texts): Html => {
  const t = texts.fields.memo
  return formPage(
    {
      title: texts.step.steps['send-memo'].title,
      lead: t.lead,
      action: paths.step(model.ref, 'send-memo'),
      fields: [
        personField('to', model, texts),
        { kind: 'moment', name: 'sent', label: t.sent, needed: true },
      ],
      submit: texts.step.steps['send-memo'].button,
      aside: adviceBlock(model, texts),
    },
    model,
    texts,
  )
}

/** The controller's decider decides to notify; not notifying has a page of its own. */
export const decideAuthorityForm = (model: IncidentForm, texts: Texts): Html => {
  const t = texts.fields.decision
  const departs = model.advice?.toAuthority === 'do-not-notify'
  return formPage(
    {
      title: texts.step.steps['decide-authority'].title,
      lead: t.lead,
      action: paths.step(model.ref, 'decide-authority'),
      fields: [
        personField('decider', model, texts),
        { kind: 'textarea', name: 'reason1', label: t.reasons, hint: t.reasonsHint },
        ...(departs
          ? [
              {
                kind: 'textarea' as const,
                name: 'deviation',
                label: t.deviation,
                hint: t.deviationHint,
                needed: true,
              },
            ]
          : []),
      ],
      submit: t.save,
      aside: html`${adviceBlock(model, texts)}
<section class="mp-zijblok"><p>${t.otherWay}</p><p>${link(paths.step(model.ref, 'decide-not-to-notify'), texts.step.steps['decide-not-to-notify'].button)}</p></section>`,
    },
    model,
    texts,
  )
}

/** The controller decides about the message to the people (AVG 34). */
export const decideSubjectsForm = (model: IncidentForm, texts: Texts): Html => {
  const t = texts.fields.subjects
  const d = texts.fields.decision
  return formPage(
    {
      title: texts.step.steps['decide-subjects'].title,
      lead: texts.step.steps['decide-subjects'].explain,
      action: paths.step(model.ref, 'decide-subjects'),
      fields: [
        personField('decider', model, texts),
        {
          kind: 'radios',
          name: 'decision',
          label: t.decision,
          needed: true,
          options: optionsOf(texts.forms.subjectDecision),
        },
        {
          kind: 'select',
          name: 'exception',
          label: t.exception,
          hint: t.exceptionHint,
          options: [{ value: '', label: t.noException }, ...optionsOf(texts.forms.exceptions)],
        },
        { kind: 'textarea', name: 'reasons', label: d.reasons, needed: true },
        { kind: 'textarea', name: 'deviation', label: d.deviation, hint: d.deviationHint },
      ],
      submit: texts.fields.save,
      aside: adviceBlock(model, texts),
    },
    model,
    texts,
  )
}

/** The second person from the controller agrees with not notifying, or does not. */
export const secondPersonForm = (model: IncidentForm, texts: Texts): Html => {
  const t = texts.fields.second
  const f = formats(texts, model.frame.now)
  const { proposal } = model
  return formPage(
    {
      title: t.title,
      lead: texts.step.steps['answer-as-second-person'].explain,
      above:
        proposal !== undefined &&
        html`<p>${t.proposed(mark(proposal.mark, texts, f))}</p>
${heading(2, t.reasons)}<ul class="mp-lijst">${proposal.reasons.map((one) => html`<li>${texts.shell.quote(words(one, texts, f))}</li>`)}</ul>`,
      action: paths.step(model.ref, 'answer-as-second-person'),
      fields: [
        personField('second', model, texts),
        {
          kind: 'radios',
          name: 'agrees',
          label: t.agrees,
          needed: true,
          options: [
            { value: 'yes', label: t.options.yes },
            { value: 'no', label: t.options.no },
          ],
        },
        { kind: 'textarea', name: 'reasons', label: t.own, hint: t.ownHint, needed: true },
      ],
      submit: texts.fields.save,
      aside: html`${adviceBlock(model, texts)}<p class="mp-klein">${t.until}</p>`,
    },
    model,
    texts,
  )
}
