import type { Texts } from '../../text/texts.ts'
import type { Field } from '../field.ts'
import type { Formats } from '../format.ts'
import { formats } from '../format.ts'
import type { IncidentForm } from '../models/incident-form.ts'
import { words } from '../ui/words.ts'
import { amount, choice, labels, list, wordsField } from './fact-field.ts'
import { optionsOf } from './form-page.ts'

/** Name of the field that says what part an outside party has in the incident. */
export const partName = (party: string): string => `part-${party}`

/** Name of the field that says that no other party has a part in it. */
export const NO_OTHER_PARTIES = 'noOtherParties'

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
    {
      kind: 'fold',
      summary: t.discovery,
      fields: [
        choice('discoveredBy', texts),
        {
          kind: 'moment',
          name: 'detectedAt',
          label: texts.fact.question.detectedAt,
          precision: true,
        },
        wordsField('discoveredHow', texts),
      ],
    },
    {
      kind: 'fold',
      summary: t.types,
      fields: [labels('incidentTypes', texts, t.typesComplete)],
    },
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
  {
    kind: 'fold',
    summary: texts.fields.facts.protection,
    fields: [
      labels('protectedBy', texts, texts.fields.facts.protectionComplete),
      wordsField('protectedHow', texts),
    ],
  },
]

const data = (texts: Texts): ReadonlyArray<Field> => {
  const t = texts.fields.facts
  return [
    list(
      'dataCategories',
      texts.fact.question.dataCategories,
      texts.fact.data,
      t.dataComplete,
      texts,
    ),
    wordsField('dataOther', texts),
    choice('identifiability', texts),
    choice('insight', texts),
    amount('records', t.records, texts),
    {
      kind: 'fold',
      summary: t.reveals,
      fields: [
        list(
          'listReveals',
          texts.fact.question.listReveals,
          texts.fact.data,
          t.revealsComplete,
          texts,
        ),
      ],
    },
  ]
}

const people = (texts: Texts): ReadonlyArray<Field> => {
  const t = texts.fields.facts
  return [
    list(
      'peopleGroups',
      texts.fact.question.peopleGroups,
      texts.fact.people,
      t.peopleComplete,
      texts,
    ),
    wordsField('peopleOther', texts),
    amount('people', t.howMany, texts),
    list('vulnerable', t.vulnerable, texts.fact.vulnerable, t.vulnerableComplete, texts),
    choice('peopleKnow', texts),
    choice('reachability', texts),
  ]
}

const recipients = (texts: Texts): ReadonlyArray<Field> => {
  const t = texts.fields.facts
  return [
    list(
      'recipients',
      texts.fact.question.recipients,
      texts.fact.recipients,
      t.recipientsComplete,
      texts,
    ),
    amount('recipientCount', t.recipientCount, texts),
    choice('recipientResponse', texts),
    choice('stillExposed', texts),
    choice('misuse', texts),
    choice('alreadyPublic', texts),
  ]
}

// Each party that we know gets a choice of its own: what part it has in this.
const otherParties = (model: IncidentForm, texts: Texts, f: Formats): ReadonlyArray<Field> => {
  const t = texts.fields.facts
  return [
    {
      kind: 'fold',
      summary: t.otherParties,
      fields: [
        ...(model.choices?.outsideParty ?? []).map(
          (one): Field => ({
            kind: 'select',
            name: partName(one.id),
            label: words(one.label, texts, f),
            options: [{ value: '', label: t.noPart }, ...optionsOf(texts.fact.parts)],
          }),
        ),
        { kind: 'check', name: NO_OTHER_PARTIES, value: 'yes', label: t.noOtherParties },
      ],
    },
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
    {
      kind: 'fold',
      summary: t.likely,
      fields: [
        labels('likelyConsequences', texts, t.likelyComplete),
        labels('likelyImpacts', texts, t.likelyComplete),
        choice('impactSeverity', texts),
      ],
    },
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
          ...otherParties(model, texts, f),
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
