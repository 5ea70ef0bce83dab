import type { IncidentRef } from './models/frame.ts'
import type { StepKey } from './models/step.ts'

const incident = (ref: IncidentRef): string =>
  `/organisaties/${encodeURIComponent(ref.organisationId)}/incidenten/${encodeURIComponent(ref.incidentId)}`

/** Last part of the address of each form of an incident. Dutch, because users read addresses. */
export const FORM_PATHS = {
  'confirm-in-writing': 'bevestigen',
  'answer-questions': 'vier-vragen',
  'establish-facts': 'feiten',
  'establish-awareness': 'kennisname',
  advise: 'advies',
  decide: 'besluit',
  'confirm-not-notifying': 'tweede-persoon',
  'file-initial': 'melding-ap',
  'file-supplement': 'vervolgmelding-ap',
  'file-final': 'definitieve-melding-ap',
  'answer-authority': 'antwoord-ap',
  'inform-people': 'bericht',
  'get-declaration': 'verklaring',
  'secure-evidence': 'bewijs',
  'plan-measure': 'maatregel',
  'complete-measure': 'maatregel-klaar',
  'report-to-board': 'directie',
  close: 'sluiten',
  reopen: 'heropenen',
  'add-fact': 'feiten',
  'add-signal': 'signaal',
  'decide-not-to-notify': 'niet-melden',
  'withdraw-filing': 'melding-intrekken',
  'add-consequence': 'gevolg',
} as const satisfies Readonly<Record<StepKey, string>>

/** Every address of the web app, for the pages that link to it and the routes that answer. */
export const paths = {
  now: '/nu',
  settings: (organisationId: string): string =>
    `/organisaties/${encodeURIComponent(organisationId)}/instellingen`,
  anySettings: '/instellingen',
  anyRegister: '/register',
  register: (organisationId: string): string =>
    `/organisaties/${encodeURIComponent(organisationId)}/register`,
  entry: (ref: IncidentRef): string =>
    `/organisaties/${encodeURIComponent(ref.organisationId)}/register/${encodeURIComponent(ref.incidentId)}`,
  report: (organisationId: string): string =>
    `/organisaties/${encodeURIComponent(organisationId)}/melden`,
  takeReport: '/melding-opnemen',
  takeReportFor: (organisationId: string): string =>
    `/organisaties/${encodeURIComponent(organisationId)}/melding-opnemen`,
  incident,
  step: (ref: IncidentRef, step: StepKey): string => `${incident(ref)}/${FORM_PATHS[step]}`,
} as const
