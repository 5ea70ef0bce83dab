import type { AccessRow, IncidentSummary } from '@meldplicht/application'
import type {
  AgreedWith,
  Bilingual,
  PartyRole,
  Personal,
  Role,
  SourceKind,
  TaskDue,
  TaskKind,
  Timeliness,
} from '@meldplicht/domain'
import { describeInstant, isOpen, REGIMES } from '@meldplicht/domain'

// The words that people read. What they may not read stands in the rules of the practice: nothing
// here says "safe", "in time" or that somebody need not notify.

const ROLES: Readonly<Record<Role, Bilingual>> = {
  reporter: { nl: 'melder', en: 'reporter' },
  desk: { nl: 'medewerker van de 24x7-desk', en: '24x7 desk officer' },
  fg: { nl: 'FG', en: 'data protection officer' },
  decider: { nl: 'beslisser van de verwerkingsverantwoordelijke', en: "controller's decider" },
  board: { nl: 'directie', en: 'Board' },
  auditor: { nl: 'auditor', en: 'auditor' },
  administrator: { nl: 'beheerder', en: 'administrator' },
}

/** What people call a role. */
export const roleWords = (role: Role): Bilingual => ROLES[role]

/** What has to be done. */
export const taskWords: Readonly<Record<TaskKind, string>> = {
  'call-desk': 'Bel de 24x7-desk',
  'confirm-in-writing': 'Zet de telefonische melding op schrift',
  'establish-awareness': 'Leg kennisname vast',
  'answer-authority': 'Beantwoord de vraag van de AP',
  'notify-controller': 'Meld aan de verwerkingsverantwoordelijke',
  'answer-four-questions': 'Beantwoord de vier vragen',
  advise: 'Geef advies',
  'send-memo': 'Verstuur de besluitmemo',
  'decide-authority': 'Besluit over melden bij de AP',
  'answer-as-second-person': 'Vraag het antwoord van de tweede persoon',
  'notify-authority': 'Meld nu bij de AP',
  'file-follow-up': 'Doe de vervolgmelding bij de AP',
  'decide-subjects': 'Besluit over bericht aan de mensen',
  'inform-subjects': 'Informeer de mensen',
  'receive-information': 'Haal het antwoord op een vraag op',
  'complete-measure': 'Rond een maatregel af',
  'judge-other-duties': 'Beoordeel of een andere meldplicht geldt',
  'notify-other-authority': 'Meld bij een andere instantie',
  'notify-insurer': 'Licht de verzekeraar in',
  'establish-legal-facts': 'Leg vast welke andere meldplichten kunnen gelden',
  'report-to-board': 'Doe verslag aan de directie',
  close: 'Sluit het incident',
}

/** What of an incident somebody read. */
export const partWords: Readonly<Record<AccessRow['part'], string>> = {
  incident: 'het incident',
  'register-entry': 'de regel in het register',
  timeline: 'de tijdlijn',
  export: 'een uitvoer',
  attachment: 'een bijlage',
  'due-list': 'de lijst van wat er nu moet',
  'register-list': 'de lijst van het register',
}

/** What an incident is, on the recorded facts. */
export const classificationWords: Readonly<Record<IncidentSummary['classification'], string>> = {
  'data-breach': 'Datalek',
  'security-incident': 'Vooralsnog niet aangemerkt als datalek',
  'no-incident': 'Vooralsnog niet aangemerkt als incident',
  undetermined: 'Nog niet te bepalen',
}

/** Where the decision about the authority stands. */
export const decisionWords: Readonly<Record<IncidentSummary['authorityDecision'], string>> = {
  none: 'nog geen besluit',
  notify: 'melden',
  'do-not-notify': 'niet melden',
  'waits-for-second-person': 'wacht op tweede persoon',
}

/** Where a filing fell. */
export const timelinessWords: Readonly<Record<Timeliness, string>> = {
  within: 'binnen 72 uur',
  between: 'tussen strikt en ruim',
  after: 'na de 72-uursgrens',
}

/** Whether an incident is open. */
export const statusWords: Readonly<Record<IncidentSummary['status'], string>> = {
  open: 'open',
  closed: 'gesloten',
  duplicate: 'dubbel',
}

/** How an outside party holds our data. */
export const partyRoleWords: Readonly<Record<PartyRole, string>> = {
  processor: 'verwerker',
  'joint-controller': 'gezamenlijk verwerkingsverantwoordelijke',
  'independent-controller': 'zelfstandig verwerkingsverantwoordelijke',
}

/** In what capacity somebody spoke. */
export const sourceWords: Readonly<Record<SourceKind, string>> = {
  employee: 'medewerker',
  processor: 'verwerker',
  outsider: 'buitenstaander',
  'data-subject': 'betrokkene',
  recipient: 'ontvanger',
  press: 'pers',
  authority: 'toezichthouder',
  police: 'politie',
  fg: 'FG',
  controller: 'verwerkingsverantwoordelijke',
  desk: '24x7-desk',
  system: 'systeem',
}

/** Text that somebody wrote, or that it is gone or was never there. */
export const readable = (personal: Personal | undefined, absent = '(nog niet bekend)'): string => {
  if (personal === undefined) return absent
  return isOpen(personal) ? personal.value : '(gewist)'
}

/** To whom a notice was promised. */
export const promisedWords: Readonly<Record<AgreedWith, string>> = {
  insurer: 'afgesproken met de verzekeraar',
  controller: 'afgesproken met de opdrachtgever',
  contract: 'afgesproken in een contract',
}

const regimeWords = (due: Extract<TaskDue, { readonly _tag: 'regime' }>): string => {
  const regime = REGIMES[due.regime]
  const step = regime.steps.find(({ id }) => id === due.step)
  const when =
    due.at === undefined
      ? 'onverwijld; het begin van de termijn is nog niet bekend'
      : `uiterlijk ${describeInstant(due.at).nl}`
  return `${regime.title.nl}, ${step?.title.nl ?? due.step}: ${when}`
}

/** By when: the law's limit, a date that was agreed, or no date and yet as soon as possible. */
export const dueWords = (due: TaskDue): string => {
  switch (due._tag) {
    case 'limit':
      return `uiterste 72-uursgrens ${describeInstant(due.limits.strict).nl}`
    case 'agreed':
      return `afgesproken: ${describeInstant(due.at).nl}`
    case 'regime':
      return regimeWords(due)
    case 'promised':
      return `${promisedWords[due.with]}: ${describeInstant(due.at).nl}`
    case 'no-date':
      return 'onverwijld, geen vaste datum'
  }
}
