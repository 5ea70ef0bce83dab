import { taskEither as TE } from 'fp-ts'
import { FORM_PATHS, paths, SETTINGS_PATHS } from '../view/index.ts'
import { giveAttachment } from './attachment.ts'
import { sendChange, showChange } from './change-settings.ts'
import { chooseOrganisation } from './choose.ts'
import { showDue } from './due.ts'
import { showEntry } from './entry.ts'
import { sendNew, showNew } from './first-organisation.ts'
import { showIncidentPage } from './incident.ts'
import { showReceipt } from './receipt.ts'
import { showRegister } from './register.ts'
import { sendReport, showReport } from './report.ts'
import { SETTINGS_KEYS } from './settings/changes.ts'
import { showSettings } from './settings.ts'
import type { PageHandler } from './site.ts'
import { redirect } from './site.ts'
import { sendStep, showStep } from './step.ts'
import { STEP_KEYS } from './steps/steps.ts'

/** An address with what answers it. */
export interface PageRoute {
  readonly path: string
  readonly get: PageHandler
  readonly post?: PageHandler
  /** Its form brings a file (multipart/form-data). */
  readonly upload?: boolean
}

const ORGANISATION = '/organisaties/:organisation'
const INCIDENT = `${ORGANISATION}/incidenten/:incident`

const toNow: PageHandler = () => TE.right(redirect(paths.now))

/** Every page. */
export const PAGES: ReadonlyArray<PageRoute> = [
  { path: '/', get: toNow },
  { path: paths.now, get: showDue },
  { path: paths.first, get: showNew('first'), post: sendNew('first') },
  { path: paths.another, get: showNew('another'), post: sendNew('another') },
  { path: '/melden', get: chooseOrganisation('report', paths.report) },
  { path: paths.takeReport, get: chooseOrganisation('takeReport', paths.takeReportFor) },
  { path: paths.anyRegister, get: chooseOrganisation('register', paths.register) },
  { path: paths.anySettings, get: chooseOrganisation('settings', paths.settings) },
  { path: `${ORGANISATION}/melden`, get: showReport('self'), post: sendReport('self') },
  { path: `${ORGANISATION}/melding-opnemen`, get: showReport('desk'), post: sendReport('desk') },
  { path: '/melding/:incident/bon', get: showReceipt },
  { path: INCIDENT, get: showIncidentPage },
  ...STEP_KEYS.map((key) => ({
    path: `${INCIDENT}/${FORM_PATHS[key]}`,
    get: showStep(key),
    post: sendStep(key),
    upload: key === 'attach-evidence',
  })),
  { path: `${INCIDENT}/bijlagen/:attachment`, get: giveAttachment },
  { path: `${ORGANISATION}/register`, get: showRegister },
  { path: `${ORGANISATION}/register/:incident`, get: showEntry },
  { path: `${ORGANISATION}/instellingen`, get: showSettings },
  ...SETTINGS_KEYS.map((key) => ({
    path: `${ORGANISATION}/instellingen/${SETTINGS_PATHS[key]}`,
    get: showChange(key),
    post: sendChange(key),
  })),
]
