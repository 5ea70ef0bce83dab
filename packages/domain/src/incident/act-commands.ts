import * as t from 'io-ts'
import { listed } from '../facts/listed.ts'
import { YesNoUnknown } from '../facts/nature.ts'
import { closed } from '../values/closed.ts'
import { ItemId } from '../values/ids.ts'
import { Instant } from '../values/instant.ts'
import { Moment } from '../values/moment.ts'
import { Personal } from '../values/personal.ts'
import { Person } from '../values/said.ts'
import { Sha256 } from '../values/sha256.ts'
import { Text } from '../values/text.ts'
import { command } from './command.ts'
import { AuthorityDecision, SecondPerson } from './events/authority-notification-decided.ts'
import { FilingChannel, FilingKind, FilingLaw, FilingMandate } from './events/authority-notified.ts'
import { INCIDENT_EVENTS as EV } from './events/catalogue.ts'
import { ControllerDecision } from './events/controller-notification-decided.ts'
import { DecisionReason } from './events/decision-reason.ts'
import { AuthorityAdvice, SubjectsAdvice } from './events/fg-advised.ts'
import { FilingRegime } from './events/other-authority-notified.ts'
import { SubjectDecision, SubjectException } from './events/subject-notification-decided.ts'

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
    under: listed(FilingLaw),
    complete: YesNoUnknown,
    contact: Person,
  },
)

// The limit that held is worked out when it is recorded.
const NotifyOtherData = closed(
  'NotifyOtherAuthority',
  { filing: ItemId, regime: FilingRegime, step: Text, filedBy: Person, filedAt: Instant },
  {
    addressee: Text,
    reference: Text,
    channel: FilingChannel,
    contentHash: Sha256,
    complete: YesNoUnknown,
    reasonsForDelay: Personal,
  },
)

const DecideControllerData = closed('DecideController', {
  decidedBy: Person,
  decision: ControllerDecision,
  reasons: Personal,
})

// Which report was received follows from the history: the newest.
const BoardReceiptData = closed(
  'RecordBoardReceipt',
  { receivedBy: Person, receivedAt: Moment },
  { remarks: Personal },
)

/** Commands that decide, file, tell, mend and close. */
export const ACT_COMMANDS = {
  Advise: command('Advise', AdviseData),
  SendDecisionMemo: command('SendDecisionMemo', EV.DecisionMemoSent.required.data),
  DecideAuthority: command('DecideAuthority', DecideAuthorityData),
  AnswerAsSecondPerson: command('AnswerAsSecondPerson', EV.SecondPersonAnswered.required.data),
  DecideSubjects: command('DecideSubjects', DecideSubjectsData),
  NotifyAuthority: command('NotifyAuthority', NotifyData),
  RecordAcknowledgement: command('RecordAcknowledgement', EV.AuthorityAcknowledged.required.data),
  InformSubjects: command('InformSubjects', EV.SubjectsInformed.required.data),
  PlanMeasure: command('PlanMeasure', EV.MeasurePlanned.required.data),
  CompleteMeasure: command('CompleteMeasure', EV.MeasureCompleted.required.data),
  DropMeasure: command('DropMeasure', EV.MeasureDropped.required.data),
  ReportToBoard: command('ReportToBoard', EV.BoardReported.required.data),
  NotifyController: command('NotifyController', EV.ControllerNotified.required.data),
  NotifyOtherAuthority: command('NotifyOtherAuthority', NotifyOtherData),
  RecordAuthorityRequest: command('RecordAuthorityRequest', EV.AuthorityAsked.required.data),
  AnswerAuthority: command('AnswerAuthority', EV.AuthorityAnswered.required.data),
  RecordLeniency: command('RecordLeniency', EV.AuthorityLeniencyRecorded.required.data),
  PlanInforming: command('PlanInforming', EV.SubjectsInformingPlanned.required.data),
  HoldInforming: command('HoldInforming', EV.SubjectsInformingHeld.required.data),
  CommunicateInPublic: command('CommunicateInPublic', EV.PublicCommunicationMade.required.data),
  FilePoliceReport: command('FilePoliceReport', EV.PoliceReportFiled.required.data),
  NotifyInsurer: command('NotifyInsurer', EV.InsurerNotified.required.data),
  DecideController: command('DecideController', DecideControllerData),
  RecordBoardReceipt: command('RecordBoardReceipt', BoardReceiptData),
  CloseIncident: command('CloseIncident', EV.IncidentClosed.required.data),
  ReopenIncident: command('ReopenIncident', EV.IncidentReopened.required.data),
} as const
