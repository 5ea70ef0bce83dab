import type { Texts } from '../../text/texts.ts'
import type { Field } from '../field.ts'
import type { IncidentForm } from '../models/incident-form.ts'
import { chosen } from './form-page.ts'

/** In which act somebody is chosen. */
export type PersonAct = keyof Omit<Texts['fields']['person'], 'none'>

/** Who does the act: a choice of people who hold the role. */
export const personField = (act: PersonAct, model: IncidentForm, texts: Texts): Field =>
  chosen('person', texts.fields.person[act], model, texts, texts.fields.person.none)
