import type { Texts } from '../../text/texts.ts'
import type { Field } from '../field.ts'
import type { Html } from '../html.ts'
import type { IncidentForm } from '../models/incident-form.ts'
import { chosen, optionsOf } from './form-page.ts'
import { hashField } from './hash-field.ts'
import { simpleForm } from './simple-form.ts'

const text = (name: string, label: string): Field => ({
  kind: 'text',
  name,
  label,
  size: 'midden',
  autocomplete: 'off',
})

/** A filing under another regime, or under an agreement. */
export const otherAuthorityForm = (model: IncidentForm, texts: Texts): Html => {
  const t = texts.legal.other
  return simpleForm(
    'notify-other-authority',
    [
      chosen('duty', t.duty, model, texts, t.noDuty),
      { kind: 'moment', name: 'filed', label: t.filed, needed: true },
      chosen('person', t.who, model, texts, texts.fields.person.none),
      text('addressee', t.addressee),
      text('reference', t.reference),
      { kind: 'textarea', name: 'reasonsForDelay', label: texts.sent.delay, rows: 2 },
      {
        kind: 'select',
        name: 'complete',
        label: t.complete,
        options: [{ value: '', label: texts.form.dontKnow }, ...optionsOf(texts.legal.answer)],
      },
      {
        kind: 'fold',
        summary: texts.fields.more,
        fields: [
          {
            kind: 'select',
            name: 'channel',
            label: texts.fields.filing.channel,
            options: [{ value: '', label: texts.sent.none }, ...optionsOf(texts.sent.channels)],
          },
          hashField(texts),
        ],
      },
    ],
    model,
    texts,
  )
}

/** The insurer was told. */
export const insurerForm = (model: IncidentForm, texts: Texts): Html => {
  const t = texts.legal.insurer
  return simpleForm(
    'notify-insurer',
    [
      { kind: 'text', name: 'insurer', label: t.who, needed: true, autocomplete: 'off' },
      { kind: 'moment', name: 'notified', label: t.when, needed: true, precision: true },
      text('reference', t.reference),
    ],
    model,
    texts,
  )
}

/** The Board received the report. */
export const boardReceiptForm = (model: IncidentForm, texts: Texts): Html => {
  const t = texts.legal.receipt
  return simpleForm(
    'record-board-receipt',
    [
      chosen('person', t.who, model, texts, texts.fields.person.none),
      { kind: 'moment', name: 'received', label: t.when, needed: true, precision: true },
      { kind: 'textarea', name: 'remarks', label: t.remarks, rows: 2 },
    ],
    model,
    texts,
  )
}
