import type { Texts } from '../../text/texts.ts'
import type { Field } from '../field.ts'
import { control } from '../fields/control.ts'
import { errorSummary } from '../fields/error-summary.ts'
import { hiddenFields } from '../fields/hidden-fields.ts'
import type { Formats } from '../format.ts'
import { formats } from '../format.ts'
import type { Html } from '../html.ts'
import { html } from '../html.ts'
import type {
  ContradictedReason,
  NotNotifyingCondition,
  NotNotifyingForm,
} from '../models/incident-form.ts'
import { document } from '../page.ts'
import { paths } from '../paths.ts'
import { icon } from '../ui/icon.ts'
import { buttonLink, details, heading, link, submit } from '../ui/parts.ts'
import { citation, citations, mark, words } from '../ui/words.ts'
import { adviceBlock } from './deciding.ts'
import { clockBlock, optionsOf } from './form-page.ts'
import { personField } from './people.ts'

const conditionItem = (one: NotNotifyingCondition, texts: Texts): Html => {
  const t = texts.fields.notNotifying
  const kinds = {
    met: { kind: ' mp-slot--klaar', sign: icon.done },
    'not-needed': { kind: ' mp-slot--klaar', sign: icon.done },
    contradicted: { kind: ' mp-slot--botst', sign: icon.wrong },
    open: { kind: '', sign: icon.open },
    later: { kind: '', sign: icon.open },
  } as const
  const { kind, sign } = kinds[one.state]
  return html`
<li class="mp-slot${kind}">${sign}<div><strong>${t.conditions[one.key]}</strong><p>${one.sentence}</p></div><p class="mp-slot__staat">${t.states[one.state]}</p></li>`
}

const contradiction = (
  one: ContradictedReason,
  model: NotNotifyingForm,
  texts: Texts,
  f: Formats,
): Html => {
  const t = texts.fields.notNotifying
  return html`
<div class="mp-botsing"><p class="mp-botsing__kop">${icon.wrong}${t.recorded}</p>
<blockquote>${texts.shell.quote(words(one.fact, texts, f))}</blockquote>
<p class="mp-klein">${one.from !== undefined && `${mark(one.from, texts, f)}. `}${one.why}${citations(one.citations)}</p>
<p>${link(paths.step(model.ref, 'establish-facts'), t.correct)}</p></div>`
}

/** The fields of reason `n`, counted from 1. */
const reasonFields = (n: number, texts: Texts): ReadonlyArray<Field> => {
  const t = texts.fields.notNotifying
  return [
    {
      kind: 'select',
      name: `ground${n}`,
      label: texts.fields.decision.ground,
      options: [{ value: '', label: texts.form.choose }, ...optionsOf(texts.forms.grounds)],
    },
    { kind: 'textarea', name: `reason${n}`, label: t.reasonText, rows: 2 },
  ]
}

const reason = (n: number, model: NotNotifyingForm, texts: Texts, f: Formats): Html => {
  const t = texts.fields.notNotifying
  const against = model.contradicted[n] ?? []
  const given =
    typeof model.form.values[`reason${n}`] === 'string' && model.form.values[`reason${n}`] !== ''
  return html`
<fieldset class="mp-groep mp-reden"><legend class="utrecht-form-label">${t.reason(n)}</legend>
${reasonFields(n, texts).map((field) => control(field, model.form, texts))}
${against.map((one) => contradiction(one, model, texts, f))}
${given && against.length === 0 && html`<p class="mp-klein">${icon.done}${t.noContradiction}</p>`}</fieldset>`
}

const openQuestions = (model: NotNotifyingForm, texts: Texts): ReadonlyArray<Html> =>
  model.openQuestions.map(
    (n) => html`
<section class="mp-stapeltje2" aria-labelledby="vraag-${n}">${heading(2, texts.fields.notNotifying.openQuestion(n), `vraag-${n}`)}
<p><strong>${texts.incident.questions.asked[n]}</strong></p>
<p>${link(paths.step(model.ref, 'answer-four-questions'), texts.fields.notNotifying.answerFirst)}</p></section>`,
  )

const shortList = (model: NotNotifyingForm, texts: Texts): ReadonlyArray<Field> => {
  const t = texts.fields.notNotifying
  const holding = model.shortList.filter((one) => one.holds)
  const list = html`<p>${t.shortListWhy}</p><ul class="mp-lijst">${model.shortList.map((one) => html`<li>${one.sentence}</li>`)}</ul>`
  if (holding.length === 0) return [{ kind: 'content', content: details(t.whyShortList, list) }]
  return [
    {
      kind: 'radios',
      name: 'trivialKind',
      label: t.shortList,
      hint: t.shortListHint,
      options: [
        { value: '', label: t.noShortList },
        ...holding.map((one) => ({ value: one.key, label: one.sentence })),
      ],
    },
  ]
}

/** Deciding not to notify: why not yet; what contradicts; who looks along (the best-guarded act). */
export const notNotifyingForm = (model: NotNotifyingForm, texts: Texts): Html => {
  const t = texts.fields.notNotifying
  const f = formats(texts, model.frame.now)
  const numbers = Array.from({ length: model.reasonCount }, (_, n) => n + 1)
  const deviation: ReadonlyArray<Field> = model.departs
    ? [
        { kind: 'heading', text: t.deviation },
        {
          kind: 'textarea',
          name: 'deviation',
          label: t.explain,
          hint: texts.fields.decision.deviationHint,
          needed: true,
        },
      ]
    : []
  const second = model.choices?.secondPerson ?? []
  const people: ReadonlyArray<Field> = [
    { kind: 'heading', text: t.second },
    personField('decider', model, texts),
    {
      kind: 'select',
      name: 'secondPerson',
      label: texts.fields.person.second,
      hint: t.secondHint(model.organisation),
      options: [
        { value: '', label: texts.form.choose },
        ...second.map((one) => ({ value: one.id, label: words(one.label, texts, f) })),
      ],
    },
    ...shortList(model, texts),
  ]
  const all = [...numbers.flatMap((n) => reasonFields(n, texts)), ...deviation, ...people]
  const draw = (field: Field): Html => control(field, model.form, texts)
  const content = html`
<div class="mp-twee mp-twee--besluit"><div class="mp-twee__hoofd mp-twee__kop">
${errorSummary(t.notSaved, model.form, all, texts)}
${heading(1, t.title)}
<p class="nl-paragraph nl-paragraph--lead">${t.lead}${citation(t.citation)}</p></div>
<div class="mp-twee__zij mp-zij">${clockBlock(model, texts, f)}${adviceBlock(model, texts)}
<section class="mp-zijblok mp-zijblok--merk" aria-labelledby="twijfel">${heading(3, t.doubt, 'twijfel')}<p>${t.doubtText}</p>
${buttonLink('primary', paths.step(model.ref, 'decide-authority'), t.notify)}</section></div>
<div class="mp-twee__hoofd"><form class="mp-form" method="post" action="${paths.step(model.ref, 'decide-not-to-notify')}" novalidate>${hiddenFields(model.form)}
<section class="mp-stapeltje2" aria-labelledby="feiten-k">${heading(2, t.onFacts, 'feiten-k')}<p>${model.riskUnlikely ? t.unlikely : t.notExcluded}</p>
<ul class="mp-sloten">${model.conditions.map((one) => conditionItem(one, texts))}</ul></section>
${openQuestions(model, texts)}
${heading(2, t.reasons)}
${numbers.map((n) => reason(n, model, texts, f))}
${deviation.map(draw)}
${people.map(draw)}
<div class="mp-slotactie"><p>${t.finally}</p><div class="mp-acties">${submit('secondary', t.save)} ${link(paths.incident(model.ref), texts.form.back)}</div></div>
</form></div></div>`
  return document(
    {
      title: t.title,
      frame: model.frame,
      current: 'now',
      failed: model.form.errors.length > 0,
      crumbs: [
        { href: paths.now, label: texts.shell.now },
        { href: paths.register(model.ref.organisationId), label: model.organisation },
        {
          href: paths.incident(model.ref),
          label: texts.incident.title(model.number, words(model.title, texts, f)),
        },
        { label: t.crumb },
      ],
      content,
    },
    texts,
  )
}
