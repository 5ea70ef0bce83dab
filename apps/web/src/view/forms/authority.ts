import type { Texts } from '../../text/texts.ts'
import type { Html } from '../html.ts'
import type { IncidentForm } from '../models/incident-form.ts'
import { paths } from '../paths.ts'
import { chosen, formPage, optionsOf } from './form-page.ts'
import { personField } from './people.ts'

/** The authority asked or ordered something, with a due date of its own (AVG 34(4), 58). */
export const authorityRequestForm = (model: IncidentForm, texts: Texts): Html => {
  const t = texts.fields.authority
  const step = texts.step.steps['record-authority-request']
  return formPage(
    {
      title: step.title,
      lead: step.explain,
      action: paths.step(model.ref, 'record-authority-request'),
      fields: [
        {
          kind: 'radios',
          name: 'kind',
          label: t.kind,
          needed: true,
          options: optionsOf(texts.forms.authorityRequests),
        },
        { kind: 'textarea', name: 'what', label: t.what, needed: true },
        { kind: 'moment', name: 'asked', label: t.asked, needed: true },
        { kind: 'moment', name: 'due', label: t.due },
        {
          kind: 'text',
          name: 'reference',
          label: texts.fields.filing.reference,
          size: 'midden',
          autocomplete: 'off',
        },
      ],
      submit: texts.fields.save,
    },
    model,
    texts,
  )
}

/** What the authority asked was answered. */
export const authorityAnswerForm = (model: IncidentForm, texts: Texts): Html => {
  const t = texts.fields.authority
  const step = texts.step.steps['answer-authority']
  return formPage(
    {
      title: step.title,
      lead: step.explain,
      action: paths.step(model.ref, 'answer-authority'),
      fields: [
        chosen('authorityQuestion', t.which, model, texts, t.none),
        { kind: 'textarea', name: 'answer', label: t.answer, needed: true },
        { kind: 'moment', name: 'answered', label: t.answered, needed: true },
        personField('answers', model, texts),
      ],
      submit: texts.fields.save,
    },
    model,
    texts,
  )
}

/** We are the processor: our controller was told (AVG 33(2)). */
export const controllerForm = (model: IncidentForm, texts: Texts): Html => {
  const t = texts.fields.controller
  const step = texts.step.steps['notify-controller']
  return formPage(
    {
      title: step.title,
      lead: step.explain,
      action: paths.step(model.ref, 'notify-controller'),
      fields: [
        { kind: 'text', name: 'to', label: t.to, needed: true, autocomplete: 'off' },
        { kind: 'moment', name: 'notified', label: t.when, needed: true },
        { kind: 'textarea', name: 'content', label: t.content, needed: true },
        {
          kind: 'text',
          name: 'reference',
          label: texts.incident.acts.referenceOwn,
          size: 'midden',
          autocomplete: 'off',
        },
      ],
      submit: texts.fields.save,
    },
    model,
    texts,
  )
}
