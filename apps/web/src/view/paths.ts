import type { IncidentRef } from './models/frame.ts'
import type { SettingsKey } from './models/settings-form.ts'
import type { StepKey } from './models/step.ts'

const incident = (ref: IncidentRef): string =>
  `/organisaties/${encodeURIComponent(ref.organisationId)}/incidenten/${encodeURIComponent(ref.incidentId)}`

/** Last part of the address of each form of an incident. Dutch, because users read addresses. */
export const FORM_PATHS = {
  'call-desk': 'gebeld',
  'confirm-in-writing': 'bevestigen',
  'establish-awareness': 'kennisname',
  'answer-four-questions': 'vier-vragen',
  advise: 'advies',
  'send-memo': 'memo',
  'decide-authority': 'besluit',
  'answer-as-second-person': 'tweede-persoon',
  'notify-authority': 'melding-ap',
  'file-follow-up': 'vervolgmelding-ap',
  'answer-authority': 'antwoord-ap',
  'notify-controller': 'bericht-opdrachtgever',
  'decide-subjects': 'besluit-bericht',
  'inform-subjects': 'bericht',
  'receive-information': 'antwoord',
  'complete-measure': 'maatregel-klaar',
  'report-to-board': 'directie',
  close: 'sluiten',
  'supplement-report': 'aanvulling',
  'establish-facts': 'feiten',
  'record-signal': 'signaal',
  'correct-awareness': 'kennisname-verbeteren',
  'mark-as-duplicate': 'dubbel',
  'request-information': 'vraag',
  'decide-not-to-notify': 'niet-melden',
  'record-acknowledgement': 'ontvangstbewijs',
  'withdraw-filing': 'melding-intrekken',
  'record-authority-request': 'vraag-ap',
  'record-declaration': 'verklaring',
  'secure-evidence': 'bewijs',
  'attach-evidence': 'bijlage',
  'plan-measure': 'maatregel',
  'record-consequence': 'gevolg',
  'judge-other-duties': 'andere-meldplichten-beoordelen',
  'notify-other-authority': 'andere-melding',
  'notify-insurer': 'verzekeraar',
  'establish-legal-facts': 'andere-meldplichten',
  'establish-group-facts': 'groep',
  'record-board-receipt': 'directie-ontvangst',
  'declare-exercise': 'oefening',
  'record-processor-notice': 'bericht-verwerker',
  'score-severity': 'score',
  'assess-risk': 'weging',
  'decide-controller': 'besluit-opdrachtgever',
  'record-leniency': 'afspraak-ap',
  'plan-informing': 'bericht-plannen',
  'hold-informing': 'bericht-wacht',
  'communicate-in-public': 'openbaar-bericht',
  'file-police-report': 'aangifte',
  reopen: 'heropenen',
} as const satisfies Readonly<Record<StepKey, string>>

/** Last part of the address of each form of the settings. */
export const SETTINGS_PATHS = {
  contact: 'contact',
  hours: 'kantooruren',
  entity: 'rechtspersoon',
  term: 'termijn',
  party: 'bedrijf',
  agreement: 'overeenkomst',
  grant: 'rol-geven',
  revoke: 'rol-intrekken',
  mandate: 'mandaat',
} as const satisfies Readonly<Record<SettingsKey, string>>

/** Every address of the web app, for the pages that link to it and the routes that answer. */
export const paths = {
  now: '/nu',
  settings: (organisationId: string): string =>
    `/organisaties/${encodeURIComponent(organisationId)}/instellingen`,
  anySettings: '/instellingen',
  first: '/eerste-organisatie',
  another: '/nog-een-organisatie',
  changeSettings: (organisationId: string, key: SettingsKey): string =>
    `/organisaties/${encodeURIComponent(organisationId)}/instellingen/${SETTINGS_PATHS[key]}`,
  /** The form that changes a legal entity or an agreed term, with all that stands in it. */
  changeItem: (organisationId: string, key: 'entity' | 'term', id: string): string =>
    `/organisaties/${encodeURIComponent(organisationId)}/instellingen/${SETTINGS_PATHS[key]}?${new URLSearchParams({ wijzig: id }).toString()}`,
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
  attachment: (ref: IncidentRef, attachment: string): string =>
    `${incident(ref)}/bijlagen/${encodeURIComponent(attachment)}`,
  step: (ref: IncidentRef, step: StepKey): string => `${incident(ref)}/${FORM_PATHS[step]}`,
  /** The form that corrects what a statement said of a fact. */
  correct: (ref: IncidentRef, statement: string, fact: string): string =>
    `${incident(ref)}/${FORM_PATHS['establish-facts']}?${new URLSearchParams({ verbetert: statement, feit: fact }).toString()}`,
} as const
