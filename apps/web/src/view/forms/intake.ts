import { Channel } from '@meldplicht/domain'
import type { Texts } from '../../text/texts.ts'
import type { Field } from '../field.ts'
import { formats } from '../format.ts'
import type { Html } from '../html.ts'
import { html } from '../html.ts'
import type { IncidentForm } from '../models/incident-form.ts'
import { paths } from '../paths.ts'
import { link } from '../ui/parts.ts'
import { formPage, optionsOf } from './form-page.ts'
import { saidFields } from './said.ts'

const channels = Channel.keys.filter((key) => key !== 'api')

// A call is not held in a portal.
const spoken = channels.filter((key) => key === 'phone' || key === 'in-person')

/** The report by phone now stands in writing, or the reporter of an evening report was called (P-06). */
export const confirmForm = (
  step: 'confirm-in-writing' | 'call-desk',
  model: IncidentForm,
  texts: Texts,
): Html => {
  const t = texts.fields.confirm
  return formPage(
    {
      title: texts.step.steps[step].title,
      lead: texts.step.steps[step].explain,
      action: paths.step(model.ref, step),
      fields: [
        {
          kind: 'radios',
          name: 'channel',
          label: step === 'call-desk' ? t.called : t.channel,
          needed: true,
          options: (step === 'call-desk' ? spoken : channels).map((key) => ({
            value: key,
            label: texts.report.channelOptions[key],
          })),
        },
        { kind: 'moment', name: 'confirmed', label: t.when, needed: true, precision: true },
        ...saidFields(texts),
      ],
      submit: texts.fields.save,
    },
    model,
    texts,
  )
}

/** A signal that came before or beside the report; the presumed clock runs from the earliest. */
export const signalForm = (model: IncidentForm, texts: Texts): Html => {
  const t = texts.fields.signal
  return formPage(
    {
      title: texts.step.steps['record-signal'].title,
      lead: texts.step.steps['record-signal'].explain,
      action: paths.step(model.ref, 'record-signal'),
      fields: [
        {
          kind: 'select',
          name: 'kind',
          label: t.kind,
          options: optionsOf(texts.forms.signalKinds),
        },
        { kind: 'moment', name: 'received', label: t.received, needed: true },
        {
          kind: 'textarea',
          name: 'description',
          label: t.description,
          hint: texts.form.writeNoNames,
        },
        ...saidFields(texts),
      ],
      submit: texts.fields.save,
    },
    model,
    texts,
  )
}

/** From when the controller was aware, to the minute; or the correction of that. */
export const awarenessForm = (
  step: 'establish-awareness' | 'correct-awareness',
  model: IncidentForm,
  texts: Texts,
): Html => {
  const t = texts.fields.awareness
  const f = formats(texts, model.frame.now)
  const { awareAt, clock } = model
  const correcting = step === 'correct-awareness'
  const since = awareAt ?? (clock?.kind === 'aware' ? clock.start : undefined)
  const now =
    since !== undefined
      ? t.earlier(f.dateTime(since))
      : clock !== undefined
        ? t.presumed(f.dateTime(clock.start))
        : undefined
  const fields: ReadonlyArray<Field> = [
    { kind: 'moment', name: 'awareAt', label: t.at, hint: t.atHint, needed: true },
    {
      kind: 'textarea',
      name: 'reason',
      label: correcting ? t.correction : t.reason,
      ...(correcting ? { needed: true } : {}),
    },
    ...saidFields(texts),
  ]
  return formPage(
    {
      title: texts.step.steps[step].title,
      lead: texts.step.steps[step].explain,
      above: [
        now !== undefined && html`<p>${now}</p>`,
        !correcting &&
          since !== undefined &&
          html`<p>${link(paths.step(model.ref, 'correct-awareness'), t.instead)}</p>`,
      ],
      action: paths.step(model.ref, step),
      fields,
      submit: texts.step.steps[step].button,
    },
    model,
    texts,
  )
}

/** The same incident was reported before. */
export const duplicateForm = (model: IncidentForm, texts: Texts): Html => {
  const t = texts.fields.duplicate
  return formPage(
    {
      title: texts.step.steps['mark-as-duplicate'].title,
      lead: texts.step.steps['mark-as-duplicate'].explain,
      action: paths.step(model.ref, 'mark-as-duplicate'),
      fields: [
        { kind: 'text', name: 'of', label: t.of, hint: t.ofHint, needed: true, size: 'midden' },
        { kind: 'textarea', name: 'reason', label: t.reason, needed: true },
      ],
      submit: texts.step.steps['mark-as-duplicate'].button,
    },
    model,
    texts,
  )
}
