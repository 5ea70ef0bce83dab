import type { Texts } from '../../text/texts.ts'
import type { Field, Option } from '../field.ts'
import { errorSummary } from '../fields/error-summary.ts'
import { formElement } from '../fields/form-element.ts'
import type { Formats } from '../format.ts'
import { formats } from '../format.ts'
import type { Html, Slot } from '../html.ts'
import { html } from '../html.ts'
import type { ChoiceName, IncidentForm } from '../models/incident-form.ts'
import { document } from '../page.ts'
import { paths } from '../paths.ts'
import { clockBar } from '../ui/clock-bar.ts'
import { heading, link, submit } from '../ui/parts.ts'
import { capital, words } from '../ui/words.ts'

/** One question, one act: what a form of an incident consists of. */
export interface FormSpec {
  readonly title: string
  readonly lead?: string
  readonly action: string
  readonly fields: ReadonlyArray<Field>
  readonly submit: string
  /** Above the fields. */
  readonly above?: Slot
  /** Below the clock, beside the form. */
  readonly aside?: Slot
}

/** Options of a list of labels by key. */
export const optionsOf = (labels: Readonly<Record<string, string>>): ReadonlyArray<Option> =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

/** The clock in a small box beside a form: when, how long, and that it runs on. */
export const clockBlock = (
  model: Pick<IncidentForm, 'clock' | 'frame'>,
  texts: Texts,
  f: Formats,
): Html | undefined => {
  const { clock } = model
  if (clock === undefined) return undefined
  return html`
<section class="mp-zijblok" aria-labelledby="klok-k"><h2 class="mp-topkop" id="klok-k">${texts.clock.limit}</h2>
<p class="mp-zijblok__groot">${capital(f.limit(clock.strict))}</p><p>${f.remaining(clock.strict)}</p>${clockBar(clock, model.frame.now, 'zijklok')}
<p class="mp-klein">${clock.kind === 'presumed' ? texts.clock.presumed : texts.clock.aware}</p></section>`
}

/** A choice from what is recorded, or a line that says that there is nothing to choose. */
export const chosen = (
  name: ChoiceName,
  label: string,
  model: IncidentForm,
  texts: Texts,
  none: string,
): Field => {
  const f = formats(texts, model.frame.now)
  const choices = model.choices?.[name] ?? []
  if (choices.length === 0) return { kind: 'content', content: html`<p>${label} ${none}</p>` }
  return {
    kind: 'select',
    name,
    label,
    needed: true,
    options: [
      ...(choices.length === 1 ? [] : [{ value: '', label: texts.form.choose }]),
      ...choices.map((one) => ({ value: one.id, label: words(one.label, texts, f) })),
    ],
  }
}

/** Draws a form of an incident: path, errors, question, fields, one button, the clock beside it. */
export const formPage = (spec: FormSpec, model: IncidentForm, texts: Texts): Html => {
  const f = formats(texts, model.frame.now)
  const content = html`
<div class="mp-twee mp-twee--besluit"><div class="mp-twee__hoofd mp-twee__kop">
${errorSummary(texts.fields.notSaved, model.form, spec.fields, texts)}
${heading(1, spec.title)}
${spec.lead !== undefined && html`<p class="nl-paragraph nl-paragraph--lead">${spec.lead}</p>`}
${spec.above}</div>
<div class="mp-twee__zij mp-zij">${clockBlock(model, texts, f)}${spec.aside}</div>
<div class="mp-twee__hoofd">${formElement(
    { action: spec.action, form: model.form, fields: spec.fields },
    texts,
    html`<div class="mp-acties">${submit('primary', spec.submit)} ${link(paths.incident(model.ref), texts.form.back)}</div>`,
  )}</div></div>`
  return document(
    {
      title: spec.title,
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
        { label: spec.title },
      ],
      content,
    },
    texts,
  )
}
