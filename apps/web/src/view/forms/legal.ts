import { PeopleGroup } from '@meldplicht/domain'
import type { Texts } from '../../text/texts.ts'
import type { Field } from '../field.ts'
import { formats } from '../format.ts'
import type { Html } from '../html.ts'
import type { IncidentForm } from '../models/incident-form.ts'
import { paths } from '../paths.ts'
import { words } from '../ui/words.ts'
import { factsFields } from './facts-fields.ts'
import { formPage, optionsOf } from './form-page.ts'
import { saidFields } from './said.ts'

const answer = (name: string, label: string, texts: Texts): Field => ({
  kind: 'select',
  name,
  label,
  options: [{ value: '', label: texts.fields.keep }, ...optionsOf(texts.legal.answer)],
})

const entity = (model: IncidentForm, texts: Texts): ReadonlyArray<Field> => {
  const t = texts.legal.form
  const f = formats(texts, model.frame.now)
  const found = model.choices?.entity ?? []
  return found.length === 0
    ? []
    : [
        {
          kind: 'select',
          name: 'entity',
          label: t.entity,
          options: [
            { value: '', label: t.noEntity },
            ...found.map((one) => ({ value: one.id, label: words(one.label, texts, f) })),
          ],
        },
      ]
}

const what = (model: IncidentForm, texts: Texts): ReadonlyArray<Field> => {
  const t = texts.legal.form
  return [
    ...entity(model, texts),
    {
      kind: 'checks',
      name: 'traits',
      label: t.traits,
      options: optionsOf(texts.legal.traits),
      layout: 'columns',
      below: [{ kind: 'check', name: 'traitsComplete', value: 'yes', label: t.traitsComplete }],
    },
  ]
}

const judged = (texts: Texts): ReadonlyArray<Field> => [
  ...Object.entries(texts.legal.triggers).map(([name, label]) => answer(name, label, texts)),
  { kind: 'moment', name: 'judgedAt', label: texts.legal.form.judgedAt, precision: true },
]

const where = (texts: Texts): ReadonlyArray<Field> => {
  const t = texts.legal.form
  return [
    answer('crossBorder', t.crossBorder, texts),
    answer('mainEstablishmentIsDutch', t.mainEstablishmentIsDutch, texts),
    answer('publicTask', t.publicTask, texts),
    answer('establishedInEea', t.establishedInEea, texts),
    {
      kind: 'text',
      name: 'establishments',
      label: t.establishments,
      hint: t.countriesHint,
      autocomplete: 'off',
    },
    { kind: 'textarea', name: 'peopleByCountry', label: t.peopleByCountry, hint: t.peopleHint },
    { kind: 'text', name: 'leadAuthority', label: t.leadAuthority, autocomplete: 'off' },
  ]
}

/** What we are in law, where, and what was judged: on this the other duties depend. */
export const legalForm = (
  step: 'establish-legal-facts' | 'judge-other-duties',
  model: IncidentForm,
  texts: Texts,
): Html => {
  const t = texts.legal.form
  const judging = step === 'judge-other-duties'
  return formPage(
    {
      title: texts.step.steps[step].title,
      lead: t.lead,
      action: paths.step(model.ref, step),
      fields: [
        { kind: 'fold', summary: t.what, open: !judging, fields: what(model, texts) },
        { kind: 'fold', summary: t.judged, open: judging, fields: judged(texts) },
        { kind: 'fold', summary: t.where, fields: where(texts) },
        { kind: 'textarea', name: 'reasons', label: t.reasons, rows: 2 },
        ...saidFields(texts),
      ],
      submit: texts.fields.save,
    },
    model,
    texts,
  )
}

/** What is different for one group of people (AVG 34 can hold for some and not for others). */
export const groupForm = (model: IncidentForm, texts: Texts): Html => {
  const t = texts.legal.group
  return formPage(
    {
      title: texts.step.steps['establish-group-facts'].title,
      lead: t.lead,
      action: paths.step(model.ref, 'establish-group-facts'),
      fields: [
        {
          kind: 'select',
          name: 'group',
          label: t.which,
          needed: true,
          options: [
            { value: '', label: texts.form.choose },
            ...PeopleGroup.keys.map((key) => ({ value: key, label: texts.fact.people[key] })),
          ],
        },
        ...factsFields(model, texts, false),
        { kind: 'textarea', name: 'groupReasons', label: t.reasons, rows: 2 },
        ...saidFields(texts),
      ],
      submit: texts.fields.save,
    },
    model,
    texts,
  )
}
