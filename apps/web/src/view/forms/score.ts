import type { Texts } from '../../text/texts.ts'
import type { Field } from '../field.ts'
import type { Html } from '../html.ts'
import type { IncidentForm } from '../models/incident-form.ts'
import { optionsOf } from './form-page.ts'
import { personField } from './people.ts'
import { simpleForm } from './simple-form.ts'

/** How many adjustments one form takes. */
export const ADJUSTMENTS = [1, 2, 3] as const

/** Names of the fields of the n-th adjustment. */
export const adjustmentNames = (
  n: number,
): {
  readonly kind: string
  readonly factor: string
  readonly steps: string
  readonly reason: string
} => ({
  kind: `adjust${n}Kind`,
  factor: `adjust${n}Factor`,
  steps: `adjust${n}Steps`,
  reason: `adjust${n}Reason`,
})

const yesOrNo = (name: string, label: string, texts: Texts): Field => ({
  kind: 'radios',
  name,
  label,
  needed: true,
  layout: 'row',
  options: [
    { value: 'yes', label: texts.shell.yes },
    { value: 'no', label: texts.shell.no },
  ],
})

const adjustment = (n: number, texts: Texts): Field => {
  const t = texts.fields.severity
  const names = adjustmentNames(n)
  return {
    kind: 'fold',
    summary: t.adjust(n),
    fields: [
      {
        kind: 'select',
        name: names.kind,
        label: t.kind,
        options: [{ value: '', label: t.noAdjustment }, ...optionsOf(t.options.data)],
      },
      {
        kind: 'select',
        name: names.factor,
        label: t.factor,
        options: [{ value: '', label: texts.form.choose }, ...optionsOf(t.options.factors)],
      },
      {
        kind: 'radios',
        name: names.steps,
        label: t.steps,
        layout: 'row',
        options: ['1', '2', '3'].map((value) => ({ value, label: value })),
      },
      { kind: 'textarea', name: names.reason, label: t.reason, rows: 2 },
    ],
  }
}

/** The ENISA score: evidence beside the decision, and never the decision. */
export const scoreForm = (model: IncidentForm, texts: Texts): Html => {
  const t = texts.fields.severity
  const { data, identification, confidentiality, integrity, availability } = t.options
  return simpleForm(
    'score-severity',
    [
      personField('scores', model, texts),
      {
        kind: 'checks',
        name: 'data',
        label: t.data,
        hint: t.dataHint,
        needed: true,
        options: optionsOf(data),
      },
      {
        kind: 'checks',
        name: 'identification',
        label: t.identification,
        hint: t.identificationHint,
        needed: true,
        options: optionsOf(identification),
      },
      {
        kind: 'radios',
        name: 'confidentiality',
        label: t.confidentiality,
        needed: true,
        options: optionsOf(confidentiality),
      },
      {
        kind: 'radios',
        name: 'integrity',
        label: t.integrity,
        needed: true,
        options: optionsOf(integrity),
      },
      {
        kind: 'radios',
        name: 'availability',
        label: t.availability,
        needed: true,
        options: optionsOf(availability),
      },
      yesOrNo('malicious', t.malicious, texts),
      yesOrNo('moreThan100People', t.moreThan100People, texts),
      yesOrNo('unintelligible', t.unintelligible, texts),
      ...ADJUSTMENTS.map((n) => adjustment(n, texts)),
      { kind: 'textarea', name: 'reasons', label: t.reasons, rows: 2 },
    ],
    model,
    texts,
  )
}
