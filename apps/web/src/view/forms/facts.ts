import type { Texts } from '../../text/texts.ts'
import type { Field } from '../field.ts'
import { formats } from '../format.ts'
import type { Html } from '../html.ts'
import { html } from '../html.ts'
import type { IncidentForm } from '../models/incident-form.ts'
import type { ChoiceField } from '../models/knowledge.ts'
import { paths } from '../paths.ts'
import { words } from '../ui/words.ts'
import { formPage, optionsOf } from './form-page.ts'
import { saidFields } from './said.ts'

const choice = (name: ChoiceField, texts: Texts): Field => ({
  kind: 'select',
  name,
  label: texts.fact.question[name],
  options: [{ value: '', label: texts.fields.keep }, ...optionsOf(texts.fact.choice[name])],
})

const amount = (name: string, label: string, texts: Texts): Field => ({
  kind: 'text',
  name,
  label,
  hint: texts.form.amountHint,
  size: 'midden',
  autocomplete: 'off',
})

const list = (
  name: string,
  label: string,
  labels: Readonly<Record<string, string>>,
  { complete, unknown }: { readonly complete: string; readonly unknown: string },
): Field => ({
  kind: 'checks',
  name,
  label,
  options: optionsOf(labels),
  layout: 'columns',
  below: [
    { kind: 'check', name: `${name}Complete`, value: 'yes', label: complete },
    { kind: 'check', name: `${name}Unknown`, value: 'yes', label: unknown },
  ],
})

const happened = (texts: Texts): ReadonlyArray<Field> => {
  const t = texts.fields.facts
  return [
    { kind: 'text', name: 'title', label: t.title, hint: t.titleHint, autocomplete: 'off' },
    {
      kind: 'textarea',
      name: 'whatHappened',
      label: texts.fact.question.whatHappened,
      hint: texts.form.writeNoNames,
    },
    { kind: 'moment', name: 'occurredFrom', label: t.occurred, precision: true },
    {
      kind: 'fold',
      summary: t.between,
      fields: [{ kind: 'moment', name: 'occurredUntil', label: t.until, hint: t.untilHint }],
    },
    { kind: 'moment', name: 'occurredTo', label: texts.fact.question.occurredTo, precision: true },
    choice('ongoing', texts),
    choice('cause', texts),
    { kind: 'text', name: 'causeNamely', label: t.causeNamely, autocomplete: 'off' },
    choice('intent', texts),
    choice('extortion', texts),
    choice('discoveredBy', texts),
  ]
}

const effect = (texts: Texts): ReadonlyArray<Field> => [
  choice('securityBreached', texts),
  choice('personalDataInvolved', texts),
  choice('confidentiality', texts),
  choice('integrity', texts),
  choice('availability', texts),
  amount('unavailableHours', texts.fields.facts.hours, texts),
  choice('unavailabilityEffect', texts),
  choice('unintelligible', texts),
  choice('backup', texts),
]

const data = (texts: Texts): ReadonlyArray<Field> => {
  const t = texts.fields.facts
  return [
    list('dataCategories', texts.fact.question.dataCategories, texts.fact.data, {
      complete: t.dataComplete,
      unknown: t.listUnknown,
    }),
    { kind: 'text', name: 'dataOther', label: texts.fact.question.dataOther, autocomplete: 'off' },
    choice('identifiability', texts),
    choice('insight', texts),
    amount('records', t.records, texts),
    {
      kind: 'fold',
      summary: t.reveals,
      fields: [
        list('listReveals', texts.fact.question.listReveals, texts.fact.data, {
          complete: t.revealsComplete,
          unknown: t.listUnknown,
        }),
      ],
    },
  ]
}

const people = (texts: Texts): ReadonlyArray<Field> => {
  const t = texts.fields.facts
  return [
    list('peopleGroups', texts.fact.question.peopleGroups, texts.fact.people, {
      complete: t.peopleComplete,
      unknown: t.listUnknown,
    }),
    amount('people', t.howMany, texts),
    list('vulnerable', t.vulnerable, texts.fact.vulnerable, {
      complete: t.vulnerableComplete,
      unknown: t.listUnknown,
    }),
    choice('peopleKnow', texts),
    choice('reachability', texts),
  ]
}

const recipients = (texts: Texts): ReadonlyArray<Field> => {
  const t = texts.fields.facts
  return [
    list('recipients', texts.fact.question.recipients, texts.fact.recipients, {
      complete: t.recipientsComplete,
      unknown: t.listUnknown,
    }),
    amount('recipientCount', t.recipientCount, texts),
    choice('recipientResponse', texts),
    choice('misuse', texts),
    choice('alreadyPublic', texts),
  ]
}

const rest = (model: IncidentForm, texts: Texts): ReadonlyArray<Field> => {
  const t = texts.fields.facts
  const f = formats(texts, model.frame.now)
  const parties = model.choices?.outsideParty ?? []
  return [
    { kind: 'textarea', name: 'measuresTaken', label: texts.fact.question.measuresTaken, rows: 2 },
    choice('laterMeasures', texts),
    { kind: 'textarea', name: 'consequences', label: texts.fact.question.consequences, rows: 2 },
    { kind: 'text', name: 'systems', label: t.systems, autocomplete: 'off' },
    {
      kind: 'row',
      fields: [
        { kind: 'text', name: 'contactName', label: t.contact, autocomplete: 'off' },
        {
          kind: 'text',
          name: 'contactReach',
          label: t.contactReach,
          size: 'midden',
          autocomplete: 'off',
        },
      ],
    },
    choice('ourRole', texts),
    ...(parties.length === 0
      ? []
      : [
          {
            kind: 'select' as const,
            name: 'outsideParty',
            label: t.outsideParty,
            options: [
              { value: '', label: t.noParty },
              ...parties.map((one) => ({ value: one.id, label: words(one.label, texts, f) })),
            ],
          },
        ]),
  ]
}

/**
 * Everything that can be known of an incident; nothing is needed and what stays empty does not
 * change. Field names are those of the domain's facts; lists come with `<name>Complete` and
 * `<name>Unknown`.
 */
export const factsFields = (
  model: IncidentForm,
  texts: Texts,
  open = true,
): ReadonlyArray<Field> => {
  const t = texts.fields.facts
  return [
    { kind: 'fold', summary: t.happened, open, fields: happened(texts) },
    { kind: 'fold', summary: t.effect, fields: effect(texts) },
    { kind: 'fold', summary: t.data, fields: data(texts) },
    { kind: 'fold', summary: t.people, fields: people(texts) },
    { kind: 'fold', summary: t.recipients, fields: recipients(texts) },
    { kind: 'fold', summary: t.rest, fields: rest(model, texts) },
  ]
}

/** Facts, an addition by the reporter, or the correction of an earlier fact. */
export const factsForm = (
  step: 'establish-facts' | 'supplement-report',
  model: IncidentForm,
  texts: Texts,
): Html => {
  const t = texts.fields.facts
  const words_ = texts.step.steps[step]
  const f = formats(texts, model.frame.now)
  const { corrects } = model
  const correction: ReadonlyArray<Field> =
    corrects === undefined
      ? []
      : [
          {
            kind: 'content',
            content: html`<blockquote class="mp-botsing">${words(corrects.words, texts, f)}</blockquote><input type="hidden" name="corrects" value="${corrects.eventId}">`,
          },
          {
            kind: 'textarea',
            name: 'reason',
            label: t.corrects,
            hint: t.correctsHint,
            needed: true,
          },
        ]
  return formPage(
    {
      title: words_.title,
      lead: t.lead,
      action: paths.step(model.ref, step),
      fields: [...correction, ...factsFields(model, texts), ...saidFields(texts)],
      submit: texts.fields.save,
    },
    model,
    texts,
  )
}
