import { nl } from '../../../src/text/nl.ts'
import type { Html } from '../../../src/view/html.ts'
import { duePage } from '../../../src/view/pages/due.ts'
import { entryPage } from '../../../src/view/pages/entry.ts'
import { incidentPage } from '../../../src/view/pages/incident.ts'
import { receiptPage } from '../../../src/view/pages/receipt.ts'
import { registerPage } from '../../../src/view/pages/register.ts'
import { reportPage } from '../../../src/view/pages/report.ts'
import { due, dueEmpty } from './due.ts'
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
}
