import type { Texts } from '../../text/texts.ts'
import type { Html } from '../html.ts'
import type { IncidentForm } from '../models/incident-form.ts'
import { chosen } from './form-page.ts'
import { saidFields } from './said.ts'
import { simpleForm } from './simple-form.ts'

/** A processor told us (AVG 33(2)): the presumed clock runs from it at the latest. */
export const noticeForm = (model: IncidentForm, texts: Texts): Html => {
  const t = texts.fields.notice
  return simpleForm(
    'record-processor-notice',
    [
      chosen('outsideParty', t.party, model, texts, t.noParty),
      { kind: 'moment', name: 'received', label: t.received, needed: true },
      { kind: 'moment', name: 'processorAware', label: t.aware, precision: true },
      { kind: 'textarea', name: 'text', label: t.text, hint: texts.form.writeNoNames },
      { kind: 'text', name: 'reference', label: t.reference, size: 'midden', autocomplete: 'off' },
      ...saidFields(texts),
    ],
    model,
    texts,
  )
}

/** It was reported to the police. */
export const policeForm = (model: IncidentForm, texts: Texts): Html => {
  const t = texts.fields.police
  return simpleForm(
    'file-police-report',
    [
      { kind: 'moment', name: 'filed', label: t.filed, needed: true, precision: true },
      {
        kind: 'textarea',
        name: 'what',
        label: t.what,
        hint: texts.form.writeNoNames,
        needed: true,
        rows: 2,
      },
      { kind: 'text', name: 'reference', label: t.reference, size: 'midden', autocomplete: 'off' },
    ],
    model,
    texts,
  )
}

/** The authority let something pass; the verdict on the 72 hours stays. */
export const leniencyForm = (model: IncidentForm, texts: Texts): Html => {
  const t = texts.fields.leniency
  return simpleForm(
    'record-leniency',
    [
      chosen('filing', t.filing, model, texts, texts.incident.acts.none.filing),
      {
        kind: 'text',
        name: 'recordedFor',
        label: t.for,
        hint: t.forHint,
        needed: true,
        autocomplete: 'off',
      },
      { kind: 'textarea', name: 'text', label: t.text, needed: true },
      { kind: 'moment', name: 'until', label: t.until },
    ],
    model,
    texts,
  )
}
