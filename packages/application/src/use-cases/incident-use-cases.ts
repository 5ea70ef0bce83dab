import type { IncidentCommand, IncidentId } from '@meldplicht/domain'
import { INCIDENT_COMMANDS } from '@meldplicht/domain'
import { taskEither as TE } from 'fp-ts'
import type * as t from 'io-ts'
import type { UseCase, WriteCall } from '../handling/call.ts'
import { handleIncident } from '../handling/handle-incident.ts'
import { decodeInput } from '../handling/input.ts'
import type { Written } from '../handling/written.ts'

/** A use case on an incident that is there. `input` comes from outside and is decoded here. */
export type IncidentUseCase = (
  incident: IncidentId,
  input: unknown,
  call: WriteCall,
) => UseCase<Written>

const useCase =
  (codec: t.Decoder<unknown, IncidentCommand>, _tag: IncidentCommand['_tag']): IncidentUseCase =>
  (incident, input, call) =>
  (deps) => {
    const decoded = decodeInput(codec, { _tag, data: input })
    return decoded._tag === 'Left'
      ? TE.left(decoded.left)
      : handleIncident(incident, decoded.right, call)(deps)
  }

/** More is known (P-08). Takes the data of command `SupplementReport`. */
export const supplementReport = useCase(INCIDENT_COMMANDS.SupplementReport, 'SupplementReport')

/** The written record of a report by phone (P-06). Takes the data of command `ConfirmInWriting`. */
export const confirmInWriting = useCase(INCIDENT_COMMANDS.ConfirmInWriting, 'ConfirmInWriting')

/** A signal before or beside the report. Takes the data of command `RecordSignal`. */
export const recordSignal = useCase(INCIDENT_COMMANDS.RecordSignal, 'RecordSignal')

/** The controller became aware. Takes the data of command `EstablishAwareness`. */
export const establishAwareness = useCase(
  INCIDENT_COMMANDS.EstablishAwareness,
  'EstablishAwareness',
)

/** Awareness was another moment; verdicts stay. Takes the data of command `CorrectAwareness`. */
export const correctAwareness = useCase(INCIDENT_COMMANDS.CorrectAwareness, 'CorrectAwareness')

/** This report belongs to another incident. Takes the data of command `MarkAsDuplicate`. */
export const markAsDuplicate = useCase(INCIDENT_COMMANDS.MarkAsDuplicate, 'MarkAsDuplicate')

/** The four questions (P-10). Takes the data of command `RecordFirstAnalysis`. */
export const recordFirstAnalysis = useCase(
  INCIDENT_COMMANDS.RecordFirstAnalysis,
  'RecordFirstAnalysis',
)

/** Facts that the handling brought to light. Takes the data of command `EstablishFacts`. */
export const establishFacts = useCase(INCIDENT_COMMANDS.EstablishFacts, 'EstablishFacts')

/** Something recorded is wrong. Takes the data of command `CorrectFact`. */
export const correctFact = useCase(INCIDENT_COMMANDS.CorrectFact, 'CorrectFact')

/** Somebody is asked what is not known. Takes the data of command `RequestInformation`. */
export const requestInformation = useCase(
  INCIDENT_COMMANDS.RequestInformation,
  'RequestInformation',
)

/** The answer came in. Takes the data of command `ReceiveInformation`. */
export const receiveInformation = useCase(
  INCIDENT_COMMANDS.ReceiveInformation,
  'ReceiveInformation',
)

/** The FG advises (P-11, P-12). Takes the data of command `Advise`. */
export const advise = useCase(INCIDENT_COMMANDS.Advise, 'Advise')

/** The memo went to the decider. Takes the data of command `SendDecisionMemo`. */
export const sendDecisionMemo = useCase(INCIDENT_COMMANDS.SendDecisionMemo, 'SendDecisionMemo')

/** The controller decides about the authority (P-11). Takes the data of command `DecideAuthority`. */
export const decideAuthority = useCase(INCIDENT_COMMANDS.DecideAuthority, 'DecideAuthority')

/** The second person answers. Takes the data of command `AnswerAsSecondPerson`. */
export const answerAsSecondPerson = useCase(
  INCIDENT_COMMANDS.AnswerAsSecondPerson,
  'AnswerAsSecondPerson',
)

/** The controller decides about the people concerned (P-12). Takes the data of command `DecideSubjects`. */
export const decideSubjects = useCase(INCIDENT_COMMANDS.DecideSubjects, 'DecideSubjects')

/** A filing with the authority (P-11). Takes the data of command `NotifyAuthority`. */
export const notifyAuthority = useCase(INCIDENT_COMMANDS.NotifyAuthority, 'NotifyAuthority')

/** The authority confirmed a filing. Takes the data of command `RecordAcknowledgement`. */
export const recordAcknowledgement = useCase(
  INCIDENT_COMMANDS.RecordAcknowledgement,
  'RecordAcknowledgement',
)

/** People were told (P-12). Takes the data of command `InformSubjects`. */
export const informSubjects = useCase(INCIDENT_COMMANDS.InformSubjects, 'InformSubjects')

/** What the wrong recipient declared. Takes the data of command `RecordDeclaration`. */
export const recordDeclaration = useCase(INCIDENT_COMMANDS.RecordDeclaration, 'RecordDeclaration')

/** Evidence was kept. Takes the data of command `SecureEvidence`. */
export const secureEvidence = useCase(INCIDENT_COMMANDS.SecureEvidence, 'SecureEvidence')

/** A measure is planned. Takes the data of command `PlanMeasure`. */
export const planMeasure = useCase(INCIDENT_COMMANDS.PlanMeasure, 'PlanMeasure')

/** A measure is done. Takes the data of command `CompleteMeasure`. */
export const completeMeasure = useCase(INCIDENT_COMMANDS.CompleteMeasure, 'CompleteMeasure')

/** A measure will not be done. Takes the data of command `DropMeasure`. */
export const dropMeasure = useCase(INCIDENT_COMMANDS.DropMeasure, 'DropMeasure')

/** What the incident did. Takes the data of command `RecordConsequence`. */
export const recordConsequence = useCase(INCIDENT_COMMANDS.RecordConsequence, 'RecordConsequence')

/** What it cost. Takes the data of command `RecordCost`. */
export const recordCost = useCase(INCIDENT_COMMANDS.RecordCost, 'RecordCost')

/** The report to the Board (P-13). Takes the data of command `ReportToBoard`. */
export const reportToBoard = useCase(INCIDENT_COMMANDS.ReportToBoard, 'ReportToBoard')

/** Nothing is open any more. Takes the data of command `CloseIncident`. */
export const closeIncident = useCase(INCIDENT_COMMANDS.CloseIncident, 'CloseIncident')

/** New facts reopen it. Takes the data of command `ReopenIncident`. */
export const reopenIncident = useCase(INCIDENT_COMMANDS.ReopenIncident, 'ReopenIncident')
