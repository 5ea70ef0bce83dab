import { INCIDENT_COMMANDS } from '@meldplicht/domain'
import { incidentUseCase } from './incident-use-case.ts'

/** More is known (P-08). Takes the data of command `SupplementReport`. */
export const supplementReport = incidentUseCase(
  INCIDENT_COMMANDS.SupplementReport,
  'SupplementReport',
)

/** The written record of a report by phone (P-06). Takes the data of command `ConfirmInWriting`. */
export const confirmInWriting = incidentUseCase(
  INCIDENT_COMMANDS.ConfirmInWriting,
  'ConfirmInWriting',
)

/** A signal before or beside the report. Takes the data of command `RecordSignal`. */
export const recordSignal = incidentUseCase(INCIDENT_COMMANDS.RecordSignal, 'RecordSignal')

/** The controller became aware. Takes the data of command `EstablishAwareness`. */
export const establishAwareness = incidentUseCase(
  INCIDENT_COMMANDS.EstablishAwareness,
  'EstablishAwareness',
)

/** Awareness was another moment; verdicts stay. Takes the data of command `CorrectAwareness`. */
export const correctAwareness = incidentUseCase(
  INCIDENT_COMMANDS.CorrectAwareness,
  'CorrectAwareness',
)

/** This report belongs to another incident. Takes the data of command `MarkAsDuplicate`. */
export const markAsDuplicate = incidentUseCase(INCIDENT_COMMANDS.MarkAsDuplicate, 'MarkAsDuplicate')

/** The four questions (P-10). Takes the data of command `RecordFirstAnalysis`. */
export const recordFirstAnalysis = incidentUseCase(
  INCIDENT_COMMANDS.RecordFirstAnalysis,
  'RecordFirstAnalysis',
)

/** Facts that the handling brought to light. Takes the data of command `EstablishFacts`. */
export const establishFacts = incidentUseCase(INCIDENT_COMMANDS.EstablishFacts, 'EstablishFacts')

/** Something recorded is wrong. Takes the data of command `CorrectFact`. */
export const correctFact = incidentUseCase(INCIDENT_COMMANDS.CorrectFact, 'CorrectFact')

/** Somebody is asked what is not known. Takes the data of command `RequestInformation`. */
export const requestInformation = incidentUseCase(
  INCIDENT_COMMANDS.RequestInformation,
  'RequestInformation',
)

/** The answer came in. Takes the data of command `ReceiveInformation`. */
export const receiveInformation = incidentUseCase(
  INCIDENT_COMMANDS.ReceiveInformation,
  'ReceiveInformation',
)

/** The FG advises (P-11, P-12). Takes the data of command `Advise`. */
export const advise = incidentUseCase(INCIDENT_COMMANDS.Advise, 'Advise')

/** The memo went to the decider. Takes the data of command `SendDecisionMemo`. */
export const sendDecisionMemo = incidentUseCase(
  INCIDENT_COMMANDS.SendDecisionMemo,
  'SendDecisionMemo',
)

/** The controller decides about the authority (P-11). Takes the data of command `DecideAuthority`. */
export const decideAuthority = incidentUseCase(INCIDENT_COMMANDS.DecideAuthority, 'DecideAuthority')

/** The second person answers. Takes the data of command `AnswerAsSecondPerson`. */
export const answerAsSecondPerson = incidentUseCase(
  INCIDENT_COMMANDS.AnswerAsSecondPerson,
  'AnswerAsSecondPerson',
)

/** The controller decides about the people concerned (P-12). Takes the data of command `DecideSubjects`. */
export const decideSubjects = incidentUseCase(INCIDENT_COMMANDS.DecideSubjects, 'DecideSubjects')

/** A filing with the authority (P-11). Takes the data of command `NotifyAuthority`. */
export const notifyAuthority = incidentUseCase(INCIDENT_COMMANDS.NotifyAuthority, 'NotifyAuthority')

/** The authority confirmed a filing. Takes the data of command `RecordAcknowledgement`. */
export const recordAcknowledgement = incidentUseCase(
  INCIDENT_COMMANDS.RecordAcknowledgement,
  'RecordAcknowledgement',
)

/** People were told (P-12). Takes the data of command `InformSubjects`. */
export const informSubjects = incidentUseCase(INCIDENT_COMMANDS.InformSubjects, 'InformSubjects')

/** What the wrong recipient declared. Takes the data of command `RecordDeclaration`. */
export const recordDeclaration = incidentUseCase(
  INCIDENT_COMMANDS.RecordDeclaration,
  'RecordDeclaration',
)

/** Evidence was kept. Takes the data of command `SecureEvidence`. */
export const secureEvidence = incidentUseCase(INCIDENT_COMMANDS.SecureEvidence, 'SecureEvidence')

/** A measure is planned. Takes the data of command `PlanMeasure`. */
export const planMeasure = incidentUseCase(INCIDENT_COMMANDS.PlanMeasure, 'PlanMeasure')

/** A measure is done. Takes the data of command `CompleteMeasure`. */
export const completeMeasure = incidentUseCase(INCIDENT_COMMANDS.CompleteMeasure, 'CompleteMeasure')

/** A measure will not be done. Takes the data of command `DropMeasure`. */
export const dropMeasure = incidentUseCase(INCIDENT_COMMANDS.DropMeasure, 'DropMeasure')

/** What the incident did. Takes the data of command `RecordConsequence`. */
export const recordConsequence = incidentUseCase(
  INCIDENT_COMMANDS.RecordConsequence,
  'RecordConsequence',
)

/** What it cost. Takes the data of command `RecordCost`. */
export const recordCost = incidentUseCase(INCIDENT_COMMANDS.RecordCost, 'RecordCost')

/** The report to the Board (P-13). Takes the data of command `ReportToBoard`. */
export const reportToBoard = incidentUseCase(INCIDENT_COMMANDS.ReportToBoard, 'ReportToBoard')

/** Nothing is open any more. Takes the data of command `CloseIncident`. */
export const closeIncident = incidentUseCase(INCIDENT_COMMANDS.CloseIncident, 'CloseIncident')

/** New facts reopen it. Takes the data of command `ReopenIncident`. */
export const reopenIncident = incidentUseCase(INCIDENT_COMMANDS.ReopenIncident, 'ReopenIncident')
