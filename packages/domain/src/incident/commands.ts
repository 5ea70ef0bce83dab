import * as t from 'io-ts'
import { Facts } from '../facts/facts.ts'
import { YesNoUnknown } from '../facts/nature.ts'
import { SeverityCircumstances } from '../severity/circumstances.ts'
import { closed } from '../values/closed.ts'
import { IncidentId, ItemId, OrganisationId } from '../values/ids.ts'
import { Instant } from '../values/instant.ts'
import { Moment } from '../values/moment.ts'
import { Personal } from '../values/personal.ts'
import { Person, Said } from '../values/said.ts'
import { Sha256 } from '../values/sha256.ts'
import { sum } from '../values/sum.ts'
import { Text } from '../values/text.ts'
import { AuthorityDecision, SecondPerson } from './events/authority-notification-decided.ts'
import { FilingChannel, FilingKind, FilingMandate } from './events/authority-notified.ts'
import { INCIDENT_EVENTS as EV } from './events/catalogue.ts'
import { Channel } from './events/channel.ts'
import { ControllerDecision } from './events/controller-notification-decided.ts'
import { DecisionReason } from './events/decision-reason.ts'
import { AuthorityAdvice, SubjectsAdvice } from './events/fg-advised.ts'
import { ReportLanguage } from './events/incident-reported.ts'
import { AssessedRisk } from './events/risk-assessed.ts'
import { SubjectDecision, SubjectException } from './events/subject-notification-decided.ts'

// A command holds what somebody wants to record. What the system works out itself (office hours,
// the assessment, the clock and the verdict of a filing) is no part of it and cannot be sent in.

const command = <T extends string, D extends t.Mixed>(
  tag: T,
  data: D,
): t.Type<{ readonly _tag: T; readonly data: t.TypeOf<D> }> =>
  closed(tag, { _tag: t.literal(tag), data })

const ReportData = closed(
  'ReportIncident',
  {
    incident: IncidentId,
    organisation: OrganisationId,
    said: Said,
    channel: Channel,
    reportedAt: Instant,
    riskOfLossOrUnlawfulProcessing: YesNoUnknown,
    firstNoticed: Moment,
    facts: Facts,
  },
  { nameOnlyForFg: t.boolean, language: ReportLanguage },
)

const AdviseData = closed('Advise', {
  advisedBy: Person,
  authority: AuthorityAdvice,
  subjects: SubjectsAdvice,
  reasons: Personal,
})

const DecideAuthorityData = closed(
  'DecideAuthority',
  {
    decidedBy: Person,
    decision: AuthorityDecision,
    reasons: t.readonlyArray(DecisionReason),
    secondPerson: SecondPerson,
  },
  { deviation: Personal },
)

const DecideSubjectsData = closed(
  'DecideSubjects',
  { decidedBy: Person, decision: SubjectDecision, reasons: Personal },
  { deviation: Personal, exception: SubjectException },
)

const NotifyData = closed(
  'NotifyAuthority',
  { filing: ItemId, kind: FilingKind, filedBy: Person, mandate: FilingMandate, filedAt: Instant },
  {
    reference: Text,
    reasonsForDelay: Personal,
    withdrawalReason: Personal,
    followUpPromisedAt: Instant,
    addressee: Text,
    channel: FilingChannel,
    contentHash: Sha256,
  },
)

const ScoreData = closed(
  'ScoreSeverity',
  { scoredBy: Person, circumstances: SeverityCircumstances },
  { reasons: Personal },
)

const AssessData = closed('AssessRisk', {
  assessedBy: Person,
  risk: AssessedRisk,
  reasons: Personal,
})

const DecideControllerData = closed('DecideController', {
  decidedBy: Person,
  decision: ControllerDecision,
  reasons: Personal,
})

// Kind, size and place of the file follow from the file itself and come in the context.
const AttachData = closed(
  'AttachEvidence',
  { attachment: ItemId, said: Said, name: Personal },
  { what: Personal, evidence: ItemId },
)

const CorrectAwarenessData = closed('CorrectAwareness', {
  awareAt: Instant,
  reason: Personal,
  said: Said,
})

/** Every command on an incident, by tag. */
export const INCIDENT_COMMANDS = {
  ReportIncident: command('ReportIncident', ReportData),
  SupplementReport: command('SupplementReport', EV.ReportSupplemented.required.data),
  ConfirmInWriting: command('ConfirmInWriting', EV.ReportConfirmedInWriting.required.data),
  RecordSignal: command('RecordSignal', EV.SignalReceived.required.data),
  EstablishAwareness: command('EstablishAwareness', EV.AwarenessEstablished.required.data),
  CorrectAwareness: command('CorrectAwareness', CorrectAwarenessData),
  MarkAsDuplicate: command('MarkAsDuplicate', EV.MarkedAsDuplicate.required.data),
  RecordFirstAnalysis: command('RecordFirstAnalysis', EV.FirstAnalysisRecorded.required.data),
  EstablishFacts: command('EstablishFacts', EV.FactsEstablished.required.data),
  CorrectFact: command('CorrectFact', EV.FactCorrected.required.data),
  RequestInformation: command('RequestInformation', EV.InformationRequested.required.data),
  ReceiveInformation: command('ReceiveInformation', EV.InformationReceived.required.data),
  Advise: command('Advise', AdviseData),
  SendDecisionMemo: command('SendDecisionMemo', EV.DecisionMemoSent.required.data),
  DecideAuthority: command('DecideAuthority', DecideAuthorityData),
  AnswerAsSecondPerson: command('AnswerAsSecondPerson', EV.SecondPersonAnswered.required.data),
  DecideSubjects: command('DecideSubjects', DecideSubjectsData),
  NotifyAuthority: command('NotifyAuthority', NotifyData),
  RecordAcknowledgement: command('RecordAcknowledgement', EV.AuthorityAcknowledged.required.data),
  InformSubjects: command('InformSubjects', EV.SubjectsInformed.required.data),
  RecordDeclaration: command('RecordDeclaration', EV.RecipientDeclared.required.data),
  SecureEvidence: command('SecureEvidence', EV.EvidenceSecured.required.data),
  AttachEvidence: command('AttachEvidence', AttachData),
  PlanMeasure: command('PlanMeasure', EV.MeasurePlanned.required.data),
  CompleteMeasure: command('CompleteMeasure', EV.MeasureCompleted.required.data),
  DropMeasure: command('DropMeasure', EV.MeasureDropped.required.data),
  RecordConsequence: command('RecordConsequence', EV.ConsequenceRecorded.required.data),
  RecordCost: command('RecordCost', EV.CostRecorded.required.data),
  ReportToBoard: command('ReportToBoard', EV.BoardReported.required.data),
  ReceiveProcessorNotice: command(
    'ReceiveProcessorNotice',
    EV.ProcessorNoticeReceived.required.data,
  ),
  DeclareExercise: command('DeclareExercise', EV.ExerciseDeclared.required.data),
  NotifyController: command('NotifyController', EV.ControllerNotified.required.data),
  NotifyOtherAuthority: command('NotifyOtherAuthority', EV.OtherAuthorityNotified.required.data),
  RecordAuthorityRequest: command('RecordAuthorityRequest', EV.AuthorityAsked.required.data),
  AnswerAuthority: command('AnswerAuthority', EV.AuthorityAnswered.required.data),
  RecordLeniency: command('RecordLeniency', EV.AuthorityLeniencyRecorded.required.data),
  PlanInforming: command('PlanInforming', EV.SubjectsInformingPlanned.required.data),
  HoldInforming: command('HoldInforming', EV.SubjectsInformingHeld.required.data),
  CommunicateInPublic: command('CommunicateInPublic', EV.PublicCommunicationMade.required.data),
  FilePoliceReport: command('FilePoliceReport', EV.PoliceReportFiled.required.data),
  NotifyInsurer: command('NotifyInsurer', EV.InsurerNotified.required.data),
  ScoreSeverity: command('ScoreSeverity', ScoreData),
  AssessRisk: command('AssessRisk', AssessData),
  DecideController: command('DecideController', DecideControllerData),
  CloseIncident: command('CloseIncident', EV.IncidentClosed.required.data),
  ReopenIncident: command('ReopenIncident', EV.IncidentReopened.required.data),
} as const

/** Codec of {@link IncidentCommand}. */
export const IncidentCommand = sum('IncidentCommand', '_tag', INCIDENT_COMMANDS)

/** What somebody wants to record about an incident. */
export type IncidentCommand = t.TypeOf<typeof IncidentCommand>

/** The data of a command, by its tag. */
export type CommandData<T extends IncidentCommand['_tag']> = Extract<
  IncidentCommand,
  { readonly _tag: T }
>['data']
