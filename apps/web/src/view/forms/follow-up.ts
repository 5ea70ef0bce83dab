import type { Texts } from '../../text/texts.ts'
import type { Html } from '../html.ts'
import type { IncidentForm } from '../models/incident-form.ts'
import { factsFields } from './facts-fields.ts'
import { chosen, optionsOf } from './form-page.ts'
import { hashField } from './hash-field.ts'
import { saidFields } from './said.ts'
import { simpleForm } from './simple-form.ts'

/** People were told (AVG 34, P-12): when, how, how many, with what words. */
export const informForm = (model: IncidentForm, texts: Texts): Html => {
  const t = texts.fields.inform
  return simpleForm(
    'inform-subjects',
    [
      { kind: 'moment', name: 'informed', label: t.when, needed: true, precision: true },
      {
        kind: 'radios',
        name: 'individually',
        label: t.individually,
        needed: true,
        options: optionsOf(t.options),
      },
      {
        kind: 'checks',
        name: 'means',
        label: t.means,
        layout: 'columns',
        options: optionsOf(texts.incident.means),
      },
      {
        kind: 'text',
        name: 'people',
        label: t.people,
        hint: texts.form.amountHint,
        size: 'midden',
        autocomplete: 'off',
      },
      {
        kind: 'checks',
        name: 'groups',
        label: t.groups,
        layout: 'columns',
        options: optionsOf(texts.fact.people),
        below: [{ kind: 'check', name: 'groupsComplete', value: 'yes', label: t.groupsComplete }],
      },
      {
        kind: 'textarea',
        name: 'content',
        label: t.content,
        hint: t.contentHint,
        needed: true,
        rows: 4,
      },
      {
        kind: 'fold',
        summary: texts.fields.more,
        fields: [
          { kind: 'textarea', name: 'notAllBecause', label: t.notAll, rows: 2 },
          {
            kind: 'text',
            name: 'returned',
            label: t.returned,
            hint: texts.form.amountHint,
            size: 'midden',
            autocomplete: 'off',
          },
          { kind: 'text', name: 'contactPoint', label: t.contactPoint, autocomplete: 'off' },
          {
            kind: 'checks',
            name: 'languages',
            label: texts.sent.inLanguages,
            layout: 'columns',
            options: optionsOf(texts.sent.languages),
            below: [
              {
                kind: 'check',
                name: 'languagesComplete',
                value: 'yes',
                label: texts.sent.languagesComplete,
              },
            ],
          },
          { kind: 'text', name: 'informedBy', label: texts.sent.by, autocomplete: 'off' },
          hashField(texts),
        ],
      },
    ],
    model,
    texts,
  )
}

/** What the wrong recipient declared. */
export const declarationForm = (model: IncidentForm, texts: Texts): Html => {
  const t = texts.fields.declaration
  return simpleForm(
    'record-declaration',
    [
      {
        kind: 'radios',
        name: 'declaration',
        label: t.what,
        needed: true,
        options: optionsOf(texts.forms.declarations),
      },
      { kind: 'moment', name: 'declared', label: t.when, precision: true },
      { kind: 'textarea', name: 'text', label: t.text, hint: texts.form.writeNoNames },
      ...saidFields(texts),
    ],
    model,
    texts,
    t.note,
  )
}

/** Evidence that was kept: described, never uploaded. */
export const evidenceForm = (model: IncidentForm, texts: Texts): Html => {
  const t = texts.fields.evidence
  return simpleForm(
    'secure-evidence',
    [
      { kind: 'textarea', name: 'what', label: t.what, needed: true, rows: 2 },
      { kind: 'text', name: 'where', label: t.where, needed: true, autocomplete: 'off' },
      {
        kind: 'text',
        name: 'securedBy',
        label: texts.fields.person.secured,
        needed: true,
        autocomplete: 'off',
      },
      { kind: 'moment', name: 'secured', label: t.when, precision: true },
      {
        kind: 'radios',
        name: 'beforeRestoring',
        label: t.before,
        layout: 'row',
        options: [
          { value: 'yes', label: texts.shell.yes },
          { value: 'no', label: texts.shell.no },
          { value: 'unknown', label: texts.form.dontKnow },
        ],
      },
      { kind: 'text', name: 'sha256', label: t.sha256, hint: t.sha256Hint, autocomplete: 'off' },
    ],
    model,
    texts,
    t.lead,
  )
}

/** A measure with its kind, owner and date. */
export const measureForm = (model: IncidentForm, texts: Texts): Html => {
  const t = texts.fields.measure
  return simpleForm(
    'plan-measure',
    [
      { kind: 'textarea', name: 'what', label: t.what, needed: true, rows: 2 },
      {
        kind: 'radios',
        name: 'kind',
        label: t.kind,
        needed: true,
        options: optionsOf(texts.incident.measures.kinds),
      },
      {
        kind: 'select',
        name: 'topic',
        label: texts.sent.topic,
        options: [{ value: '', label: texts.sent.none }, ...optionsOf(texts.sent.topics)],
      },
      { kind: 'text', name: 'owner', label: t.owner, autocomplete: 'off' },
      { kind: 'moment', name: 'due', label: t.due, hint: t.dueHint },
    ],
    model,
    texts,
  )
}

/** A measure is done, or dropped with the reason. */
export const completeMeasureForm = (model: IncidentForm, texts: Texts): Html => {
  const t = texts.fields.measure
  return simpleForm(
    'complete-measure',
    [
      chosen('measure', t.which, model, texts, texts.incident.measures.empty),
      {
        kind: 'radios',
        name: 'outcome',
        label: t.outcome,
        needed: true,
        layout: 'row',
        options: optionsOf(t.outcomes),
      },
      { kind: 'moment', name: 'completed', label: t.completed, precision: true },
      { kind: 'textarea', name: 'note', label: t.note, hint: t.noteHint, rows: 2 },
      { kind: 'textarea', name: 'effect', label: texts.sent.effect, rows: 2 },
    ],
    model,
    texts,
  )
}

/** As the kind of consequence: there is none, only money was spent. */
export const ONLY_COST = 'cost'

/** What the incident did, and what it cost. */
export const consequenceForm = (model: IncidentForm, texts: Texts): Html => {
  const t = texts.fields.consequence
  return simpleForm(
    'record-consequence',
    [
      {
        kind: 'select',
        name: 'kind',
        label: t.kind,
        options: [
          ...optionsOf(texts.forms.consequenceKinds),
          { value: ONLY_COST, label: t.onlyCost },
        ],
      },
      {
        kind: 'textarea',
        name: 'what',
        label: t.what,
        hint: texts.form.writeNoNames,
        needed: true,
        rows: 2,
      },
      { kind: 'moment', name: 'noticed', label: t.noticed, precision: true },
      {
        kind: 'text',
        name: 'amount',
        label: t.amount,
        hint: t.amountHint,
        size: 'midden',
        autocomplete: 'off',
      },
    ],
    model,
    texts,
  )
}

/** Something is not known yet, and somebody was asked. */
export const requestForm = (model: IncidentForm, texts: Texts): Html => {
  const t = texts.fields.question
  return simpleForm(
    'request-information',
    [
      { kind: 'select', name: 'of', label: t.of, options: optionsOf(texts.forms.asked) },
      { kind: 'text', name: 'who', label: t.who, needed: true, autocomplete: 'off' },
      { kind: 'textarea', name: 'what', label: t.what, needed: true, rows: 2 },
      { kind: 'textarea', name: 'why', label: t.why, rows: 2 },
      { kind: 'moment', name: 'requested', label: t.requested, hint: t.requestedHint },
      { kind: 'moment', name: 'expected', label: t.expected },
    ],
    model,
    texts,
  )
}

/** The answer to an earlier question. */
export const answerForm = (model: IncidentForm, texts: Texts): Html => {
  const t = texts.fields.question
  return simpleForm(
    'receive-information',
    [
      chosen('question', t.which, model, texts, texts.incident.known.nothingOpen),
      {
        kind: 'textarea',
        name: 'answer',
        label: t.answer,
        hint: texts.form.writeNoNames,
        needed: true,
      },
      { kind: 'heading', text: t.facts },
      ...factsFields(model, texts, false),
      ...saidFields(texts),
    ],
    model,
    texts,
  )
}
