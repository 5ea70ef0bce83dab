import type { IncidentUseCase, OrganisationUseCase } from '@meldplicht/application'
import * as use from '@meldplicht/application'
import type { IncidentCommand, OrganisationCommand } from '@meldplicht/domain'

/** The commands on an incident that is there, but the one that brings a file. */
export type LaterTag = Exclude<IncidentCommand['_tag'], 'ReportIncident' | 'AttachEvidence'>

/** The use case of each command on an incident. A command without one does not compile. */
export const INCIDENT_USE_CASES: Readonly<Record<LaterTag, IncidentUseCase>> = {
  SupplementReport: use.supplementReport,
  ConfirmInWriting: use.confirmInWriting,
  RecordSignal: use.recordSignal,
  EstablishAwareness: use.establishAwareness,
  CorrectAwareness: use.correctAwareness,
  ReceiveProcessorNotice: use.receiveProcessorNotice,
  DeclareExercise: use.declareExercise,
  MarkAsDuplicate: use.markAsDuplicate,
  RecordFirstAnalysis: use.recordFirstAnalysis,
  EstablishFacts: use.establishFacts,
  CorrectFact: use.correctFact,
  RequestInformation: use.requestInformation,
  ReceiveInformation: use.receiveInformation,
  ScoreSeverity: use.scoreSeverity,
  AssessRisk: use.assessRisk,
  Advise: use.advise,
  SendDecisionMemo: use.sendDecisionMemo,
  DecideAuthority: use.decideAuthority,
  AnswerAsSecondPerson: use.answerAsSecondPerson,
  DecideSubjects: use.decideSubjects,
  DecideController: use.decideController,
  NotifyController: use.notifyController,
  NotifyAuthority: use.notifyAuthority,
  RecordAcknowledgement: use.recordAcknowledgement,
  NotifyOtherAuthority: use.notifyOtherAuthority,
  RecordAuthorityRequest: use.recordAuthorityRequest,
  AnswerAuthority: use.answerAuthority,
  RecordLeniency: use.recordLeniency,
  PlanInforming: use.planInforming,
  HoldInforming: use.holdInforming,
  InformSubjects: use.informSubjects,
  CommunicateInPublic: use.communicateInPublic,
  FilePoliceReport: use.filePoliceReport,
  NotifyInsurer: use.notifyInsurer,
  RecordDeclaration: use.recordDeclaration,
  SecureEvidence: use.secureEvidence,
  PlanMeasure: use.planMeasure,
  CompleteMeasure: use.completeMeasure,
  DropMeasure: use.dropMeasure,
  RecordConsequence: use.recordConsequence,
  RecordCost: use.recordCost,
  ReportToBoard: use.reportToBoard,
  EstablishLegalFacts: use.establishLegalFacts,
  EstablishGroupFacts: use.establishGroupFacts,
  RecordBoardReceipt: use.recordBoardReceipt,
  CloseIncident: use.closeIncident,
  ReopenIncident: use.reopenIncident,
}

/** The use case of each command on an organisation's settings. */
export const ORGANISATION_USE_CASES: Readonly<
  Record<OrganisationCommand['_tag'], OrganisationUseCase>
> = {
  RegisterOrganisation: use.registerOrganisation,
  SetOfficeHours: use.setOfficeHours,
  SetContactPoints: use.setContactPoints,
  RegisterOutsideParty: use.registerOutsideParty,
  RecordAgreement: use.recordAgreement,
  GrantRole: use.grantRole,
  RevokeRole: use.revokeRole,
  RecordMandate: use.recordMandate,
  RecordLegalEntity: use.recordLegalEntity,
  RecordAgreedTerm: use.recordAgreedTerm,
}

/** `EstablishAwareness` as it stands in an address: `establish-awareness`. */
export const kebab = (tag: string): string =>
  tag.replace(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase()

const byAddress = <U>(table: Readonly<Record<string, U>>): ReadonlyMap<string, U> =>
  new Map(Object.entries(table).map(([tag, useCase]) => [kebab(tag), useCase]))

/** Commands on an incident by their address. */
export const INCIDENT_COMMAND_ADDRESSES = byAddress(INCIDENT_USE_CASES)

/** Commands on an organisation by their address. */
export const ORGANISATION_COMMAND_ADDRESSES = byAddress(ORGANISATION_USE_CASES)
