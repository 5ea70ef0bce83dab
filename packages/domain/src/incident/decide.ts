import { either as E } from 'fp-ts'
import type { IncidentCommand } from './commands.ts'
import * as analysis from './decisions/analysis.ts'
import * as awareness from './decisions/awareness.ts'
import * as closing from './decisions/closing.ts'
import type { DecideContext, Decided } from './decisions/context.ts'
import * as deciding from './decisions/deciding.ts'
import * as filing from './decisions/filing.ts'
import * as followUp from './decisions/follow-up.ts'
import * as intake from './decisions/intake.ts'
import * as legal from './decisions/legal.ts'
import * as other from './decisions/other-acts.ts'
import type { Incident, IncidentState } from './state.ts'

/**
 * Decides a command: the events that follow, or one error from a closed union and nothing.
 * Pure and total; time, law edition and the organisation's settings come in `context`.
 */
export const decide = (
  command: IncidentCommand,
  state: IncidentState,
  context: DecideContext,
): Decided => {
  if (command._tag === 'ReportIncident')
    return state === undefined
      ? intake.report(command.data, context)
      : E.left({ _tag: 'IncidentAlreadyReported' })
  if (state === undefined) return E.left({ _tag: 'IncidentUnknown' })
  if (command._tag === 'ReopenIncident') return closing.reopenIncident(command.data, state, context)
  if (state.status === 'duplicate')
    return E.left({ _tag: 'IncidentIsDuplicate', of: state.duplicates.at(-1)?.data.of })
  // The Board may take note of its report after everything else is done.
  if (command._tag === 'RecordBoardReceipt')
    return followUp.recordBoardReceipt(command.data, state, context)
  if (state.status === 'closed') return E.left({ _tag: 'IncidentIsClosed' })
  return decideOpen(command, state, context)
}

type OpenCommand = Exclude<
  IncidentCommand,
  { _tag: 'ReportIncident' | 'ReopenIncident' | 'RecordBoardReceipt' }
>

const decideOpen = (c: OpenCommand, s: Incident, context: DecideContext): Decided => {
  switch (c._tag) {
    case 'SupplementReport':
      return intake.supplement(c.data, s, context)
    case 'ConfirmInWriting':
      return intake.confirmInWriting(c.data, s, context)
    case 'RecordSignal':
      return intake.recordSignal(c.data, s, context)
    case 'EstablishFacts':
      return intake.establishFacts(c.data, s, context)
    case 'CorrectFact':
      return intake.correctFact(c.data, s, context)
    case 'MarkAsDuplicate':
      return intake.markAsDuplicate(c.data, s, context)
    case 'EstablishAwareness':
      return awareness.establishAwareness(c.data, s, context)
    case 'CorrectAwareness':
      return awareness.correctAwareness(c.data, s, context)
    case 'RecordFirstAnalysis':
      return analysis.recordFirstAnalysis(c.data, s, context)
    case 'RequestInformation':
      return analysis.requestInformation(c.data, s, context)
    case 'ReceiveInformation':
      return analysis.receiveInformation(c.data, s, context)
    case 'Advise':
      return deciding.advise(c.data, s, context)
    case 'SendDecisionMemo':
      return deciding.sendDecisionMemo(c.data, s, context)
    case 'DecideAuthority':
      return deciding.decideAuthority(c.data, s, context)
    case 'AnswerAsSecondPerson':
      return deciding.answerAsSecondPerson(c.data, s, context)
    case 'DecideSubjects':
      return deciding.decideSubjects(c.data, s, context)
    case 'NotifyAuthority':
      return filing.notifyAuthority(c.data, s, context)
    case 'RecordAcknowledgement':
      return filing.recordAcknowledgement(c.data, s, context)
    case 'InformSubjects':
      return filing.informSubjects(c.data, s, context)
    case 'RecordDeclaration':
      return followUp.recordDeclaration(c.data, s, context)
    case 'SecureEvidence':
      return followUp.secureEvidence(c.data, s, context)
    case 'AttachEvidence':
      return followUp.attachEvidence(c.data, s, context)
    case 'PlanMeasure':
      return followUp.planMeasure(c.data, s, context)
    case 'CompleteMeasure':
      return followUp.completeMeasure(c.data, s, context)
    case 'DropMeasure':
      return followUp.dropMeasure(c.data, s, context)
    case 'RecordConsequence':
      return followUp.recordConsequence(c.data, s, context)
    case 'RecordCost':
      return followUp.recordCost(c.data, s, context)
    case 'ReportToBoard':
      return followUp.reportToBoard(c.data, s, context)
    case 'ReceiveProcessorNotice':
      return other.receiveProcessorNotice(c.data, s, context)
    case 'DeclareExercise':
      return other.declareExercise(c.data, s, context)
    case 'NotifyController':
      return other.notifyController(c.data, s, context)
    case 'NotifyOtherAuthority':
      return other.notifyOtherAuthority(c.data, s, context)
    case 'RecordAuthorityRequest':
      return other.recordAuthorityRequest(c.data, s, context)
    case 'AnswerAuthority':
      return other.answerAuthority(c.data, s, context)
    case 'RecordLeniency':
      return other.recordLeniency(c.data, s, context)
    case 'PlanInforming':
      return other.planInforming(c.data, s, context)
    case 'HoldInforming':
      return other.holdInforming(c.data, s, context)
    case 'CommunicateInPublic':
      return other.communicateInPublic(c.data, s, context)
    case 'FilePoliceReport':
      return other.filePoliceReport(c.data, s, context)
    case 'NotifyInsurer':
      return other.notifyInsurer(c.data, s, context)
    case 'ScoreSeverity':
      return other.scoreSeverity(c.data, s, context)
    case 'AssessRisk':
      return other.assessRisk(c.data, s, context)
    case 'DecideController':
      return other.decideController(c.data, s, context)
    case 'EstablishLegalFacts':
      return legal.establishLegalFacts(c.data, s, context)
    case 'EstablishGroupFacts':
      return legal.establishGroupFacts(c.data, s, context)
    case 'CloseIncident':
      return closing.closeIncident(c.data, s, context)
  }
}
