import { SETTINGS_KEYS } from '../../../src/pages/settings/changes.ts'
import { nl } from '../../../src/text/nl.ts'
import { notNotifyingForm } from '../../../src/view/forms/not-notifying.ts'
import { isFormStep, stepForm } from '../../../src/view/forms/step-form.ts'
import type { Html } from '../../../src/view/html.ts'
import { duePage } from '../../../src/view/pages/due.ts'
import { entryPage } from '../../../src/view/pages/entry.ts'
import { failurePage } from '../../../src/view/pages/failure.ts'
import { incidentPage } from '../../../src/view/pages/incident.ts'
import { receiptPage } from '../../../src/view/pages/receipt.ts'
import { registerPage } from '../../../src/view/pages/register.ts'
import { reportPage } from '../../../src/view/pages/report.ts'
import { settingsPage } from '../../../src/view/pages/settings.ts'
import { settingsForm } from '../../../src/view/settings/settings-form.ts'
import { due, dueEmpty } from './due.ts'
import { conflict, form, notNotifying, notNotifyingTrivial, twice } from './forms.ts'
import { incident, incidentLate, incidentNew } from './incident.ts'
import { entry, register, registerEmpty } from './register.ts'
import {
  receipt,
  receiptDesk,
  reportDesk,
  reportEmpty,
  reportFilled,
  reportWrong,
} from './report.ts'
import {
  failure,
  settings,
  settingsBare,
  settingsChange,
  settingsEmpty,
  settingsWrong,
} from './settings.ts'

const FAILURES = [400, 403, 404, 409, 413, 500, 503, 'sent-before', 'not-shown'] as const

/** Every template with believable, invented data, by name. */
export const pages: Readonly<Record<string, () => Html>> = {
  melden: () => reportPage(reportFilled, nl),
  'melden-kantoor': () => reportPage(reportEmpty, nl),
  'melden-fout': () => reportPage(reportWrong, nl),
  'melding-opnemen': () => reportPage(reportDesk, nl),
  bon: () => receiptPage(receipt, nl),
  'bon-piket': () => receiptPage(receiptDesk, nl),
  nu: () => duePage(due, nl),
  'nu-leeg': () => duePage(dueEmpty, nl),
  incident: () => incidentPage(incident, nl),
  'incident-te-laat': () => incidentPage(incidentLate, nl),
  'incident-nieuw': () => incidentPage(incidentNew, nl),
  register: () => registerPage(register, nl),
  'register-leeg': () => registerPage(registerEmpty, nl),
  regel: () => entryPage(entry, nl),
  'niet-melden': () => notNotifyingForm(notNotifying, nl),
  'niet-melden-korte-lijst': () => notNotifyingForm(notNotifyingTrivial, nl),
  'kennisname-twee-keer': () => stepForm('establish-awareness', twice, nl),
  'melding-conflict': () => stepForm('notify-authority', conflict, nl),
  instellingen: () => settingsPage(settings, nl),
  'instellingen-leeg': () => settingsPage(settingsEmpty, nl),
  'instelling-tijden-fout': () => settingsForm('hours', settingsWrong, nl),
  'instelling-mandaat-zonder-mensen': () => settingsForm('mandate', settingsBare, nl),
  ...Object.fromEntries(
    FAILURES.map((kind) => [`fout-${kind}`, () => failurePage(failure(kind), nl)]),
  ),
  ...Object.fromEntries(
    Object.keys(nl.step.steps)
      .filter(isFormStep)
      .map((step) => [`stap-${step}`, () => stepForm(step, form, nl)]),
  ),
  ...Object.fromEntries(
    SETTINGS_KEYS.map((key) => [`instelling-${key}`, () => settingsForm(key, settingsChange, nl)]),
  ),
}
