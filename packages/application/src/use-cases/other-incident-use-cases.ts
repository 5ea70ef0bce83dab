import { INCIDENT_COMMANDS } from '@meldplicht/domain'
import { incidentUseCase } from './incident-use-case.ts'

// What comes beside the main line of an incident: notices, scores, other authorities, the police.

/** A processor told us (AVG 33(2)). Takes the data of command `ReceiveProcessorNotice`. */
export const receiveProcessorNotice = incidentUseCase(
  INCIDENT_COMMANDS.ReceiveProcessorNotice,
  'ReceiveProcessorNotice',
)

/** We are the processor and told our controller (AVG 33(2)). Takes the data of command `NotifyController`. */
export const notifyController = incidentUseCase(
  INCIDENT_COMMANDS.NotifyController,
  'NotifyController',
)

/** We are the processor: whether our controller is told (AVG 33(2)). Takes the data of command `DecideController`. */
export const decideController = incidentUseCase(
  INCIDENT_COMMANDS.DecideController,
  'DecideController',
)

/** This was an exercise; no duty follows. Takes the data of command `DeclareExercise`. */
export const declareExercise = incidentUseCase(INCIDENT_COMMANDS.DeclareExercise, 'DeclareExercise')

/** The ENISA score, as evidence beside the decision. Takes the data of command `ScoreSeverity`. */
export const scoreSeverity = incidentUseCase(INCIDENT_COMMANDS.ScoreSeverity, 'ScoreSeverity')

/** The FG's own assessment of the risk, beside what the rules say. Takes the data of command `AssessRisk`. */
export const assessRisk = incidentUseCase(INCIDENT_COMMANDS.AssessRisk, 'AssessRisk')

/** What we are in law, where, and what was judged of other duties. Takes the data of command `EstablishLegalFacts`. */
export const establishLegalFacts = incidentUseCase(
  INCIDENT_COMMANDS.EstablishLegalFacts,
  'EstablishLegalFacts',
)

/** What is different for one group of people. Takes the data of command `EstablishGroupFacts`. */
export const establishGroupFacts = incidentUseCase(
  INCIDENT_COMMANDS.EstablishGroupFacts,
  'EstablishGroupFacts',
)

/** The Board received the report (P-13). Takes the data of command `RecordBoardReceipt`. */
export const recordBoardReceipt = incidentUseCase(
  INCIDENT_COMMANDS.RecordBoardReceipt,
  'RecordBoardReceipt',
)

/** A filing under another regime. Takes the data of command `NotifyOtherAuthority`. */
export const notifyOtherAuthority = incidentUseCase(
  INCIDENT_COMMANDS.NotifyOtherAuthority,
  'NotifyOtherAuthority',
)

/** The authority asked or ordered something (AVG 34(4), 58). Takes the data of command `RecordAuthorityRequest`. */
export const recordAuthorityRequest = incidentUseCase(
  INCIDENT_COMMANDS.RecordAuthorityRequest,
  'RecordAuthorityRequest',
)

/** What the authority asked was answered. Takes the data of command `AnswerAuthority`. */
export const answerAuthority = incidentUseCase(INCIDENT_COMMANDS.AnswerAuthority, 'AnswerAuthority')

/** The authority let something pass; the verdict of timeliness stays. Takes the data of command `RecordLeniency`. */
export const recordLeniency = incidentUseCase(INCIDENT_COMMANDS.RecordLeniency, 'RecordLeniency')

/** People will be told, and when (P-12). Takes the data of command `PlanInforming`. */
export const planInforming = incidentUseCase(INCIDENT_COMMANDS.PlanInforming, 'PlanInforming')

/** The police or another authority asked to wait with telling people (recital 88). Takes the data of command `HoldInforming`. */
export const holdInforming = incidentUseCase(INCIDENT_COMMANDS.HoldInforming, 'HoldInforming')

/** A public message (AVG 34(3)(c)). Takes the data of command `CommunicateInPublic`. */
export const communicateInPublic = incidentUseCase(
  INCIDENT_COMMANDS.CommunicateInPublic,
  'CommunicateInPublic',
)

/** It was reported to the police. Takes the data of command `FilePoliceReport`. */
export const filePoliceReport = incidentUseCase(
  INCIDENT_COMMANDS.FilePoliceReport,
  'FilePoliceReport',
)

/** The insurer was told (BW 7:941). Takes the data of command `NotifyInsurer`. */
export const notifyInsurer = incidentUseCase(INCIDENT_COMMANDS.NotifyInsurer, 'NotifyInsurer')
