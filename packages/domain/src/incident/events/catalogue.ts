import type * as t from 'io-ts'
import { AuthorityAcknowledged } from './authority-acknowledged.ts'
import { AuthorityAnswered } from './authority-answered.ts'
import { AuthorityAsked } from './authority-asked.ts'
import { AuthorityLeniencyRecorded } from './authority-leniency-recorded.ts'
import { AuthorityNotificationDecided } from './authority-notification-decided.ts'
import { AuthorityNotified } from './authority-notified.ts'
import { AwarenessCorrected } from './awareness-corrected.ts'
import { AwarenessEstablished } from './awareness-established.ts'
import { BoardReceiptRecorded } from './board-receipt-recorded.ts'
import { BoardReported } from './board-reported.ts'
import { ConsequenceRecorded } from './consequence-recorded.ts'
import { ControllerNotificationDecided } from './controller-notification-decided.ts'
import { ControllerNotified } from './controller-notified.ts'
import { CostRecorded } from './cost-recorded.ts'
import { DecisionMemoSent } from './decision-memo-sent.ts'
import { EvidenceAttached } from './evidence-attached.ts'
import { EvidenceSecured } from './evidence-secured.ts'
import { ExerciseDeclared } from './exercise-declared.ts'
import { FactCorrected } from './fact-corrected.ts'
import { FactsEstablished } from './facts-established.ts'
import { FgAdvised } from './fg-advised.ts'
import { FirstAnalysisRecorded } from './first-analysis-recorded.ts'
import { GroupFactsEstablished } from './group-facts-established.ts'
import { IncidentClosed } from './incident-closed.ts'
import { IncidentReopened } from './incident-reopened.ts'
import { IncidentReported } from './incident-reported.ts'
import { InformationReceived } from './information-received.ts'
import { InformationRequested } from './information-requested.ts'
import { InsurerNotified } from './insurer-notified.ts'
import { LegalFactsEstablished } from './legal-facts-established.ts'
import { MarkedAsDuplicate } from './marked-as-duplicate.ts'
import { MeasureCompleted } from './measure-completed.ts'
import { MeasureDropped } from './measure-dropped.ts'
import { MeasurePlanned } from './measure-planned.ts'
import { OtherAuthorityNotified } from './other-authority-notified.ts'
import { PoliceReportFiled } from './police-report-filed.ts'
import { ProcessorNoticeReceived } from './processor-notice-received.ts'
import { PublicCommunicationMade } from './public-communication-made.ts'
import { RecipientDeclared } from './recipient-declared.ts'
import { ReportConfirmedInWriting } from './report-confirmed-in-writing.ts'
import { ReportSupplemented } from './report-supplemented.ts'
import { RiskAssessed } from './risk-assessed.ts'
import { SecondPersonAnswered } from './second-person-answered.ts'
import { SeverityScored } from './severity-scored.ts'
import { SignalReceived } from './signal-received.ts'
import { SubjectNotificationDecided } from './subject-notification-decided.ts'
import { SubjectsInformed } from './subjects-informed.ts'
import { SubjectsInformingHeld } from './subjects-informing-held.ts'
import { SubjectsInformingPlanned } from './subjects-informing-planned.ts'

/** Every event of an incident, by type. Adding one: a file beside this one, and a line here. */
export const INCIDENT_EVENTS = {
  IncidentReported,
  ReportSupplemented,
  ReportConfirmedInWriting,
  SignalReceived,
  AwarenessEstablished,
  AwarenessCorrected,
  MarkedAsDuplicate,
  FirstAnalysisRecorded,
  FactsEstablished,
  FactCorrected,
  InformationRequested,
  InformationReceived,
  FgAdvised,
  DecisionMemoSent,
  AuthorityNotificationDecided,
  SecondPersonAnswered,
  SubjectNotificationDecided,
  AuthorityNotified,
  AuthorityAcknowledged,
  SubjectsInformed,
  RecipientDeclared,
  EvidenceSecured,
  EvidenceAttached,
  MeasurePlanned,
  MeasureCompleted,
  MeasureDropped,
  ConsequenceRecorded,
  CostRecorded,
  BoardReported,
  IncidentClosed,
  IncidentReopened,
  ProcessorNoticeReceived,
  SeverityScored,
  RiskAssessed,
  ControllerNotificationDecided,
  ControllerNotified,
  OtherAuthorityNotified,
  AuthorityAsked,
  AuthorityAnswered,
  AuthorityLeniencyRecorded,
  SubjectsInformingPlanned,
  SubjectsInformingHeld,
  PublicCommunicationMade,
  PoliceReportFiled,
  InsurerNotified,
  ExerciseDeclared,
  LegalFactsEstablished,
  GroupFactsEstablished,
  BoardReceiptRecorded,
} as const

/** An event of an incident, any type. */
export type IncidentEvent = t.TypeOf<(typeof INCIDENT_EVENTS)[keyof typeof INCIDENT_EVENTS]>

/** The type names of the events of an incident. */
export type IncidentEventType = keyof typeof INCIDENT_EVENTS
