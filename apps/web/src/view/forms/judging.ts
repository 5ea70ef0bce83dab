import type { Texts } from '../../text/texts.ts'
import type { Html } from '../html.ts'
import type { IncidentForm } from '../models/incident-form.ts'
import { chosen, optionsOf } from './form-page.ts'
import { personField } from './people.ts'
import { simpleForm } from './simple-form.ts'

/** This was an exercise; it takes the FG and somebody who decides for the controller. */
export const exerciseForm = (model: IncidentForm, texts: Texts): Html => {
  const t = texts.fields.exercise
  return simpleForm(
    'declare-exercise',
    [
      personField('exercise', model, texts),
      chosen('secondPerson', t.confirms, model, texts, t.nobody),
      { kind: 'textarea', name: 'reason', label: t.reason, needed: true, rows: 2 },
    ],
    model,
    texts,
  )
}

/** The FG's own view of the risk, beside what the rules say. */
export const assessForm = (model: IncidentForm, texts: Texts): Html => {
  const t = texts.fields.assess
  return simpleForm(
    'assess-risk',
    [
      personField('assesses', model, texts),
      {
        kind: 'radios',
        name: 'risk',
        label: t.risk,
        needed: true,
        options: optionsOf(texts.incident.weighing.risk),
      },
      {
        kind: 'textarea',
        name: 'reasons',
        label: t.reasons,
        hint: texts.form.writeNoNames,
        needed: true,
        rows: 4,
      },
    ],
    model,
    texts,
  )
}

/** We are the processor: whether our controller is told (AVG 33(2)). */
export const decideControllerForm = (model: IncidentForm, texts: Texts): Html => {
  const t = texts.fields.decideController
  return simpleForm(
    'decide-controller',
    [
      personField('decider', model, texts),
      {
        kind: 'radios',
        name: 'decision',
        label: t.decision,
        needed: true,
        options: optionsOf(t.options),
      },
      { kind: 'textarea', name: 'reasons', label: texts.fields.assess.reasons, needed: true },
    ],
    model,
    texts,
  )
}
