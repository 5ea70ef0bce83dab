import type { DataOf, Facts, IncidentEvent } from '@meldplicht/domain'
import {
  at,
  decider,
  fg,
  incidentId,
  itemId,
  lindeveld,
  otherDecider,
  reporter,
  text,
} from '@meldplicht/testing'

// Events as they stand in a history, each with the least that it takes; a test says what differs.

export const said = {
  by: 'employee',
  learntAt: { _tag: 'exact', at: at('2026-11-20T09:00:00.000Z') },
  person: reporter,
} as const

export const reported = (data: Partial<DataOf<'IncidentReported'>> = {}): IncidentEvent => ({
  type: 'IncidentReported',
  version: 1,
  data: {
    incident: incidentId(1),
    organisation: lindeveld,
    said,
    channel: 'portal',
    reportedAt: at('2026-11-20T09:00:00.000Z'),
    officeHours: 'inside',
    riskOfLossOrUnlawfulProcessing: 'unknown',
    firstNoticed: { _tag: 'unknown' },
    facts: {},
    ...data,
  },
})

export const established = (facts: Facts): IncidentEvent => ({
  type: 'FactsEstablished',
  version: 1,
  data: { said, facts },
})

export const supplemented = (facts: Facts): IncidentEvent => ({
  type: 'ReportSupplemented',
  version: 1,
  data: { said, facts },
})

export const aware = (when = '2026-11-20T09:00:00.000Z'): IncidentEvent => ({
  type: 'AwarenessEstablished',
  version: 1,
  data: { awareAt: at(when), said },
})

const yes = { answer: 'yes', reasons: text('Daarom wel, zie de tijdlijn.') } as const
const no = { answer: 'no', reasons: text('Daarom niet, zie de tijdlijn.') } as const

export const analysed = (data: Partial<DataOf<'FirstAnalysisRecorded'>> = {}): IncidentEvent => ({
  type: 'FirstAnalysisRecorded',
  version: 1,
  data: {
    analysedBy: fg,
    breachOfSecurity: yes,
    dataLost: no,
    unlawfulProcessingExcluded: no,
    seriousConsequences: no,
    ...data,
  },
})

/** What the law said when somebody advised or decided, in the tests' example. */
export const assessed = {
  breach: 'yes',
  risk: 'unlikely',
  authority: 'not-required',
  subjects: 'not-required',
} as const

export const advised = (data: Partial<DataOf<'FgAdvised'>> = {}): IncidentEvent => ({
  type: 'FgAdvised',
  version: 1,
  data: {
    advisedBy: fg,
    authority: 'notify',
    subjects: 'inform',
    reasons: text('Zo luidt mijn advies.'),
    assessed,
    ...data,
  },
})

export const decided = (
  data: Partial<DataOf<'AuthorityNotificationDecided'>> = {},
): IncidentEvent => ({
  type: 'AuthorityNotificationDecided',
  version: 1,
  data: {
    decidedBy: decider,
    decision: 'notify',
    reasons: [],
    secondPerson: { _tag: 'not-needed' },
    assessed,
    ...data,
  },
})

export const trustedReason = {
  ground: 'recipient-trusted',
  text: text('De ontvanger is aan geheimhouding gebonden.'),
} as const

export const decidedNot = (
  data: Partial<DataOf<'AuthorityNotificationDecided'>> = {},
): IncidentEvent =>
  decided({
    decision: 'do-not-notify',
    reasons: [trustedReason],
    secondPerson: { _tag: 'asked', person: otherDecider },
    ...data,
  })

export const answered = (agrees: boolean): IncidentEvent => ({
  type: 'SecondPersonAnswered',
  version: 1,
  data: { person: otherDecider, agrees, reasons: text('Ik heb alles gelezen.') },
})

export const subjectsDecided = (
  data: Partial<DataOf<'SubjectNotificationDecided'>> = {},
): IncidentEvent => ({
  type: 'SubjectNotificationDecided',
  version: 1,
  data: {
    decidedBy: decider,
    decision: 'inform',
    reasons: text('Mensen moeten het weten.'),
    assessed,
    ...data,
  },
})

export const notified = (data: Partial<DataOf<'AuthorityNotified'>> = {}): IncidentEvent => ({
  type: 'AuthorityNotified',
  version: 1,
  data: {
    filing: itemId(50),
    kind: 'initial',
    filedBy: decider,
    mandate: { _tag: 'controller' },
    filedAt: at('2026-11-21T09:00:00.000Z'),
    clock: {
      kind: 'aware',
      since: at('2026-11-20T09:00:00.000Z'),
      strict: at('2026-11-23T09:00:00.000Z'),
      outer: at('2026-11-23T10:00:00.000Z'),
    },
    timeliness: 'within',
    ...data,
  },
})

export const informed: Extract<IncidentEvent, { readonly type: 'SubjectsInformed' }> = {
  type: 'SubjectsInformed',
  version: 1,
  data: {
    informedAt: { _tag: 'unknown' },
    individually: true,
    means: { _tag: 'unknown' },
    people: { _tag: 'unknown' },
    groups: { _tag: 'unknown' },
    content: text('Er is iets met uw gegevens gebeurd.'),
  },
}

export const boardReported: IncidentEvent = {
  type: 'BoardReported',
  version: 1,
  data: {
    reportedBy: fg,
    reportedAt: { _tag: 'unknown' },
    cause: text('Een verkeerd adres.'),
    measures: text('Adressen worden nu nagekeken.'),
  },
}

export const planned = (n = 60): IncidentEvent => ({
  type: 'MeasurePlanned',
  version: 1,
  data: { measure: itemId(n), kind: 'preventive', what: text('Nieuwe sloten.') },
})

export const asked = (n = 70): IncidentEvent => ({
  type: 'InformationRequested',
  version: 1,
  data: {
    question: itemId(n),
    of: 'processor',
    who: text('De verwerker'),
    what: text('Om hoeveel mensen gaat het?'),
    requestedAt: at('2026-11-20T10:00:00.000Z'),
  },
})

export const closed: IncidentEvent = {
  type: 'IncidentClosed',
  version: 1,
  data: { conclusion: text('Klaar.') },
}

/** Facts on which the law asks for no notification: a trusted recipient who confirmed deletion. */
export const trustedFacts: Facts = {
  personalDataInvolved: 'yes',
  securityBreached: 'yes',
  confidentiality: 'disclosed',
  integrity: 'not-affected',
  availability: 'not-affected',
  dataCategories: { _tag: 'listed', keys: ['name', 'email'], complete: true },
  listReveals: { _tag: 'listed', keys: [], complete: true },
  vulnerable: { _tag: 'listed', keys: [], complete: true },
  recipients: { _tag: 'listed', keys: ['known-bound-by-secrecy'], complete: true },
  recipientCount: { _tag: 'exact', n: 1 },
  recipientResponse: 'confirmed-deleted-or-returned',
  people: { _tag: 'exact', n: 12 },
  intent: 'accidental',
  identifiability: 'direct',
  misuse: 'no-signs-in-logs',
  ourRole: 'controller',
}

/** A history on which "not notifying" may be decided. */
export const readyNotToNotify: ReadonlyArray<IncidentEvent> = [
  reported(),
  aware(),
  established(trustedFacts),
  analysed(),
  advised({ authority: 'do-not-notify', subjects: 'do-not-inform' }),
]

/** A history in which all is done but the Board report. */
export const allButBoard: ReadonlyArray<IncidentEvent> = [
  ...readyNotToNotify,
  decidedNot(),
  answered(true),
  subjectsDecided({ decision: 'do-not-inform', exception: 'no-high-risk' }),
]
