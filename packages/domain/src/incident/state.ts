import type { Facts } from '../facts/facts.ts'
import type { Entry, Meta } from '../recorded.ts'
import type { EventId, IncidentId, OrganisationId } from '../values/ids.ts'
import type { Personal } from '../values/personal.ts'
import type { Said } from '../values/said.ts'
import type { IncidentEvent, IncidentEventType } from './events/catalogue.ts'

/** The data of an incident event, by its type. */
export type DataOf<T extends IncidentEventType> = Extract<
  IncidentEvent,
  { readonly type: T }
>['data']

/** Somebody said something about the facts; a correction names what it corrects and why. */
export interface Statement extends Meta {
  readonly said: Said
  readonly facts: Facts
  readonly corrects?: EventId
  readonly reason?: Personal
}

/** A question that is out, with its answer once it came. */
export interface Question {
  readonly asked: Entry<DataOf<'InformationRequested'>>
  readonly answered?: Entry<DataOf<'InformationReceived'>>
}

/** A decision about the authority; one that asked a second person counts only once they agree. */
export interface AuthorityDecided {
  readonly decided: Entry<DataOf<'AuthorityNotificationDecided'>>
  readonly answered?: Entry<DataOf<'SecondPersonAnswered'>>
}

/** A filing, with the authority's confirmation once it came. */
export interface Filing {
  readonly filed: Entry<DataOf<'AuthorityNotified'>>
  readonly acknowledged?: Entry<DataOf<'AuthorityAcknowledged'>>
}

/** A question or order of the authority, with the answer once it was given. */
export interface AuthorityRequested {
  readonly asked: Entry<DataOf<'AuthorityAsked'>>
  readonly answered?: Entry<DataOf<'AuthorityAnswered'>>
}

/** A measure and how it ended. */
export interface Measure {
  readonly planned: Entry<DataOf<'MeasurePlanned'>>
  readonly completed?: Entry<DataOf<'MeasureCompleted'>>
  readonly dropped?: Entry<DataOf<'MeasureDropped'>>
}

type Entries<T extends IncidentEventType> = ReadonlyArray<Entry<DataOf<T>>>

/** Everything that is recorded of one incident, oldest first in every list. */
export interface Incident {
  readonly id: IncidentId
  readonly organisation: OrganisationId
  readonly status: 'open' | 'closed' | 'duplicate'
  readonly reported: Entry<DataOf<'IncidentReported'>>
  readonly statements: ReadonlyArray<Statement>
  readonly confirmations: Entries<'ReportConfirmedInWriting'>
  readonly signals: Entries<'SignalReceived'>
  readonly awareness: ReadonlyArray<
    Entry<DataOf<'AwarenessEstablished'>> | Entry<DataOf<'AwarenessCorrected'>>
  >
  readonly notices: Entries<'ProcessorNoticeReceived'>
  readonly exercises: Entries<'ExerciseDeclared'>
  readonly duplicates: Entries<'MarkedAsDuplicate'>
  readonly analyses: Entries<'FirstAnalysisRecorded'>
  readonly questions: ReadonlyArray<Question>
  readonly scores: Entries<'SeverityScored'>
  readonly riskAssessments: Entries<'RiskAssessed'>
  readonly advices: Entries<'FgAdvised'>
  readonly memos: Entries<'DecisionMemoSent'>
  readonly authorityDecisions: ReadonlyArray<AuthorityDecided>
  readonly subjectDecisions: Entries<'SubjectNotificationDecided'>
  readonly controllerDecisions: Entries<'ControllerNotificationDecided'>
  readonly controllerNotices: Entries<'ControllerNotified'>
  readonly filings: ReadonlyArray<Filing>
  readonly otherFilings: Entries<'OtherAuthorityNotified'>
  readonly authorityRequests: ReadonlyArray<AuthorityRequested>
  readonly leniencies: Entries<'AuthorityLeniencyRecorded'>
  readonly informingPlans: Entries<'SubjectsInformingPlanned'>
  readonly informingHolds: Entries<'SubjectsInformingHeld'>
  readonly publicCommunications: Entries<'PublicCommunicationMade'>
  readonly policeReports: Entries<'PoliceReportFiled'>
  readonly insurerNotices: Entries<'InsurerNotified'>
  readonly informings: Entries<'SubjectsInformed'>
  readonly declarations: Entries<'RecipientDeclared'>
  readonly evidence: Entries<'EvidenceSecured'>
  readonly attachments: Entries<'EvidenceAttached'>
  readonly measures: ReadonlyArray<Measure>
  readonly consequences: Entries<'ConsequenceRecorded'>
  readonly costs: Entries<'CostRecorded'>
  readonly boardReports: Entries<'BoardReported'>
  readonly boardReceipts: Entries<'BoardReceiptRecorded'>
  readonly legalStatements: Entries<'LegalFactsEstablished'>
  readonly groupStatements: Entries<'GroupFactsEstablished'>
  readonly closings: Entries<'IncidentClosed'>
  readonly reopenings: Entries<'IncidentReopened'>
}

/** No incident yet, or everything that is recorded of it. */
export type IncidentState = Incident | undefined

/** Nothing is recorded. */
export const noIncident: IncidentState = undefined
