import { FOUR_QUESTIONS } from '@meldplicht/domain'
import type { Texts } from '../../text/texts.ts'
import type { Field } from '../field.ts'
import type { Html } from '../html.ts'
import type { IncidentForm } from '../models/incident-form.ts'
import { paths } from '../paths.ts'
import { formPage } from './form-page.ts'
import { personField } from './people.ts'

/** The number of a question in the protocol's order. */
const NUMBER = {
  breachOfSecurity: 1,
  dataLost: 2,
  unlawfulProcessingExcluded: 3,
  seriousConsequences: 4,
} as const

/** The four questions of the protocol (P-10). Fields: the domain's key, and `<key>Reasons`. */
export const fourQuestionsForm = (model: IncidentForm, texts: Texts): Html => {
  const t = texts.incident.questions
  const fields = FOUR_QUESTIONS.map(
    (key): Field => ({
      kind: 'radios',
      name: key,
      label: t.numbered(NUMBER[key], t.asked[NUMBER[key]]),
      layout: 'row',
      options: [
        { value: 'yes', label: t.answers.yes },
        { value: 'no', label: t.answers.no },
        { value: 'unknown', label: t.answers.unknown },
      ],
      below: [
        {
          kind: 'textarea',
          name: `${key}Reasons`,
          label: texts.fields.analysis.reason,
          rows: 2,
        },
      ],
    }),
  )
  return formPage(
    {
      title: texts.step.steps['answer-four-questions'].title,
      lead: texts.fields.analysis.lead,
      action: paths.step(model.ref, 'answer-four-questions'),
      fields: [personField('analyses', model, texts), ...fields],
      submit: texts.fields.save,
    },
    model,
    texts,
  )
}
