import type { Texts } from '../../text/texts.ts'
import type { Field } from '../field.ts'
import type { Html } from '../html.ts'
import type { IncidentForm } from '../models/incident-form.ts'
import type { StepKey } from '../models/step.ts'
import { paths } from '../paths.ts'
import { formPage } from './form-page.ts'

/** A form that takes its words from its step and only needs its fields. */
export const simpleForm = (
  step: StepKey,
  fields: ReadonlyArray<Field>,
  model: IncidentForm,
  texts: Texts,
  lead = texts.step.steps[step].explain,
): Html =>
  formPage(
    {
      title: texts.step.steps[step].title,
      lead,
      action: paths.step(model.ref, step),
      fields,
      submit: texts.fields.save,
    },
    model,
    texts,
  )
