import type { Texts } from '../../text/texts.ts'
import type { Field } from '../field.ts'
import { formats } from '../format.ts'
import type { Html } from '../html.ts'
import type { IncidentForm } from '../models/incident-form.ts'
import { paths } from '../paths.ts'
import { words } from '../ui/words.ts'
import { adviceBlock } from './deciding.ts'
import { chosen, formPage, optionsOf } from './form-page.ts'
import { personField } from './people.ts'

/** "controller" as the value of the mandate field means that the controller files itself. */
export const NO_MANDATE = 'controller'

const mandate = (model: IncidentForm, texts: Texts): Field => {
  const f = formats(texts, model.frame.now)
  const t = texts.fields.filing
  return {
    kind: 'select',
    name: 'mandate',
    label: t.mandate,
    options: [
      ...(model.choices?.mandate ?? []).map((one) => ({
        value: one.id,
        label: words(one.label, texts, f),
      })),
      { value: NO_MANDATE, label: t.controller },
    ],
  }
}

const delay = (model: IncidentForm, texts: Texts): ReadonlyArray<Field> => {
  const t = texts.fields.filing
  const late = model.timeliness !== undefined && model.timeliness !== 'within'
  return [
    {
      kind: 'textarea',
      name: 'reasonsForDelay',
      label: t.delay,
      hint: late ? t.delayHint : t.delayPerhaps,
      ...(late ? { needed: true } : {}),
    },
  ]
}

const kinds = (texts: Texts): Field => ({
  kind: 'radios',
  name: 'kind',
  label: texts.fields.filing.kind,
  needed: true,
  options: [
    { value: 'supplementary', label: texts.forms.filingKinds.supplementary },
    { value: 'final', label: texts.forms.filingKinds.final },
  ],
})

const more = (texts: Texts): Field => {
  const t = texts.sent
  return {
    kind: 'fold',
    summary: texts.fields.more,
    fields: [
      {
        kind: 'checks',
        name: 'under',
        label: t.under,
        options: optionsOf(t.laws),
        below: [{ kind: 'check', name: 'underComplete', value: 'yes', label: t.underComplete }],
      },
      {
        kind: 'select',
        name: 'complete',
        label: t.complete,
        options: [{ value: '', label: t.none }, ...optionsOf(texts.legal.answer)],
      },
      { kind: 'text', name: 'contact', label: t.contact, autocomplete: 'off' },
      {
        kind: 'select',
        name: 'channel',
        label: texts.fields.filing.channel,
        options: [{ value: '', label: t.none }, ...optionsOf(t.channels)],
      },
      {
        kind: 'text',
        name: 'addressee',
        label: texts.fields.filing.addressee,
        autocomplete: 'off',
      },
      {
        kind: 'text',
        name: 'contentHash',
        label: texts.fields.filing.contentHash,
        hint: t.hashHint,
        autocomplete: 'off',
      },
    ],
  }
}

/** The FG filed with the authority: what, when, under which mandate; late ones say why (AVG 33(1)). */
export const filingForm = (
  step: 'notify-authority' | 'file-follow-up' | 'withdraw-filing',
  model: IncidentForm,
  texts: Texts,
): Html => {
  const t = texts.fields.filing
  const withdrawing = step === 'withdraw-filing'
  const fields: ReadonlyArray<Field> = [
    ...(step === 'file-follow-up' ? [kinds(texts)] : []),
    { kind: 'moment', name: 'filed', label: t.filed, needed: true },
    {
      kind: 'text',
      name: 'reference',
      label: t.reference,
      hint: t.referenceHint,
      size: 'midden',
      autocomplete: 'off',
    },
    ...(step === 'notify-authority' ? delay(model, texts) : []),
    ...(withdrawing
      ? [
          {
            kind: 'textarea' as const,
            name: 'withdrawalReason',
            label: t.withdrawal,
            needed: true,
          },
        ]
      : [
          {
            kind: 'moment' as const,
            name: 'followUp',
            label: t.followUp,
            hint: t.followUpHint,
          },
        ]),
    personField('files', model, texts),
    mandate(model, texts),
    ...(withdrawing ? [] : [more(texts)]),
  ]
  return formPage(
    {
      title: texts.step.steps[step].title,
      lead: t.lead,
      action: paths.step(model.ref, step),
      fields,
      submit: withdrawing ? t.saveWithdrawal : t.saveInitial,
      aside: adviceBlock(model, texts),
    },
    model,
    texts,
  )
}

/** The authority confirmed a filing with its own number. */
export const acknowledgementForm = (model: IncidentForm, texts: Texts): Html => {
  const t = texts.fields.filing
  return formPage(
    {
      title: texts.step.steps['record-acknowledgement'].title,
      lead: texts.step.steps['record-acknowledgement'].explain,
      action: paths.step(model.ref, 'record-acknowledgement'),
      fields: [
        chosen('filing', t.filing, model, texts, t.noFiling),
        {
          kind: 'text',
          name: 'reference',
          label: t.reference,
          needed: true,
          size: 'midden',
          autocomplete: 'off',
        },
        { kind: 'moment', name: 'acknowledged', label: t.acknowledged, needed: true },
      ],
      submit: texts.fields.save,
    },
    model,
    texts,
  )
}
