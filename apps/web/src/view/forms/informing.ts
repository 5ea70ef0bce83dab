import type { Means } from '@meldplicht/domain'
import type { Texts } from '../../text/texts.ts'
import type { Field, Option } from '../field.ts'
import type { Html } from '../html.ts'
import type { IncidentForm } from '../models/incident-form.ts'
import { optionsOf } from './form-page.ts'
import { simpleForm } from './simple-form.ts'

// A call or a letter is no message to everybody.
const PUBLIC: ReadonlyArray<Means> = ['website', 'social-media', 'newspaper', 'portal', 'other']

const checks = (name: string, label: string, options: ReadonlyArray<Option>): Field => ({
  kind: 'checks',
  name,
  label,
  layout: 'columns',
  options,
})

/** How and when people will be told. */
export const planInformingForm = (model: IncidentForm, texts: Texts): Html => {
  const t = texts.fields.planInforming
  return simpleForm(
    'plan-informing',
    [
      { kind: 'textarea', name: 'plan', label: t.plan, hint: t.planHint, needed: true },
      checks('means', t.means, optionsOf(texts.forms.means)),
      { kind: 'moment', name: 'planned', label: t.when, hint: t.whenHint },
    ],
    model,
    texts,
  )
}

/** Somebody asked to wait with telling people (recital 88); it never holds AVG 33. */
export const holdInformingForm = (model: IncidentForm, texts: Texts): Html => {
  const t = texts.fields.holdInforming
  return simpleForm(
    'hold-informing',
    [
      { kind: 'radios', name: 'by', label: t.by, needed: true, options: optionsOf(t.options) },
      { kind: 'moment', name: 'until', label: t.until, needed: true },
      {
        kind: 'text',
        name: 'reference',
        label: t.reference,
        needed: true,
        size: 'midden',
        autocomplete: 'off',
      },
      { kind: 'textarea', name: 'reason', label: t.reason, needed: true, rows: 2 },
    ],
    model,
    texts,
  )
}

/** A public message (AVG 34(3)(c)): where, and with what words. */
export const inPublicForm = (model: IncidentForm, texts: Texts): Html => {
  const t = texts.fields.inPublic
  return simpleForm(
    'communicate-in-public',
    [
      { kind: 'moment', name: 'made', label: t.made, needed: true, precision: true },
      checks(
        'where',
        t.where,
        PUBLIC.map((value) => ({ value, label: texts.incident.means[value] })),
      ),
      {
        kind: 'textarea',
        name: 'content',
        label: t.content,
        hint: texts.form.writeNoNames,
        needed: true,
        rows: 4,
      },
    ],
    model,
    texts,
  )
}
