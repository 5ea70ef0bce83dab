import { calendar } from './nl/calendar.ts'
import { clock } from './nl/clock.ts'
import { due } from './nl/due.ts'
import { fact } from './nl/fact.ts'
import { failure } from './nl/failure.ts'
import { first } from './nl/first.ts'
import { form } from './nl/form.ts'
import { fields } from './nl/form-fields.ts'
import { forms } from './nl/forms.ts'
import { incident } from './nl/incident.ts'
import { legal } from './nl/legal.ts'
import { receipt } from './nl/receipt.ts'
import { register } from './nl/register.ts'
import { report } from './nl/report.ts'
import { sent } from './nl/sent.ts'
import { settings } from './nl/settings.ts'
import { settingsForms } from './nl/settings-forms.ts'
import { shell } from './nl/shell.ts'
import { step } from './nl/step.ts'

/** Dutch, level B1, "u". The first and leading language. */
export const nl = {
  language: 'nl',
  calendar,
  clock,
  due,
  fact,
  failure,
  fields,
  first,
  form,
  forms,
  incident,
  legal,
  receipt,
  register,
  report,
  sent,
  settings,
  settingsForms,
  shell,
  step,
}
