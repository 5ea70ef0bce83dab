export { ATTACHMENT_EXTENSIONS } from './attachments/attachment-kinds.ts'
export { ATTACHMENT_LIMIT } from './attachments/attachment-limit.ts'
export type { AttachmentRefusal } from './attachments/attachment-refusal.ts'
export type { IncomingFile } from './attachments/check-attachment.ts'
export { type Doing, describeAppError } from './describe-error.ts'
export type { AppError, InputIssue } from './errors.ts'
export { appendFrozen, RESEND } from './handling/append.ts'
export type { ReadCall, UseCase, WriteCall } from './handling/call.ts'
export { eventIdOf, incidentIdOf, itemIdOf, personIdOf } from './handling/derived-id.ts'
export { CONFLICT_TRIES } from './handling/execute.ts'
export { namedBlobs } from './handling/named-blobs.ts'
export type { SealProblem } from './handling/open-place.ts'
export { visible } from './handling/visible.ts'
export type { Written } from './handling/written.ts'
export type { SystemClock } from './ports/clock.ts'
export type { Deps } from './ports/deps.ts'
export type { Ids } from './ports/ids.ts'
export { loopbackActor } from './ports/loopback-actor.ts'
export {
  type Action,
  type Actor,
  loopbackPolicy,
  type Policy,
  type PolicyQuestion,
} from './ports/policy.ts'
export type {
  AccessRow,
  ListQuery,
  OrganisationRow,
  Projections,
  SummaryPage,
  UnreadableIncident,
} from './ports/projections.ts'
export type { ProjectionsUnavailable } from './ports/projections-error.ts'
export { type InspectedViews, inspectViews } from './projections/inspect-views.ts'
export {
  openProjections,
  type ProjectionOptions,
  type RunningProjections,
} from './projections/open-projections.ts'
export { FilingSummary, IncidentSummary, ReadPlace } from './projections/summary.ts'
export { attachEvidence } from './use-cases/attach-evidence.ts'
export { collectOrphans, ORPHAN_HOURS, type Orphans } from './use-cases/collect-orphans.ts'
export { findIncident } from './use-cases/find-incident.ts'
export type { IncidentUseCase } from './use-cases/incident-use-case.ts'
export {
  advise,
  answerAsSecondPerson,
  closeIncident,
  completeMeasure,
  confirmInWriting,
  correctAwareness,
  correctFact,
  decideAuthority,
  decideSubjects,
  dropMeasure,
  establishAwareness,
  establishFacts,
  informSubjects,
  markAsDuplicate,
  notifyAuthority,
  planMeasure,
  receiveInformation,
  recordAcknowledgement,
  recordConsequence,
  recordCost,
  recordDeclaration,
  recordFirstAnalysis,
  recordSignal,
  reopenIncident,
  reportToBoard,
  requestInformation,
  secureEvidence,
  sendDecisionMemo,
  supplementReport,
} from './use-cases/incident-use-cases.ts'
export {
  type IncidentLine,
  type IncidentLines,
  listDue,
  listRegister,
} from './use-cases/list-incidents.ts'
export { listOrganisations, type OrganisationLine } from './use-cases/list-organisations.ts'
export { type OpenedAttachment, openAttachment } from './use-cases/open-attachment.ts'
export {
  grantRole,
  type OrganisationUseCase,
  recordAgreedTerm,
  recordAgreement,
  recordLegalEntity,
  recordMandate,
  registerOrganisation,
  registerOutsideParty,
  revokeRole,
  setContactPoints,
  setOfficeHours,
} from './use-cases/organisation-use-cases.ts'
export {
  answerAuthority,
  assessRisk,
  communicateInPublic,
  decideController,
  declareExercise,
  establishGroupFacts,
  establishLegalFacts,
  filePoliceReport,
  holdInforming,
  notifyController,
  notifyInsurer,
  notifyOtherAuthority,
  planInforming,
  receiveProcessorNotice,
  recordAuthorityRequest,
  recordBoardReceipt,
  recordLeniency,
  scoreSeverity,
} from './use-cases/other-incident-use-cases.ts'
export { readDue, readRegister, searchRegister } from './use-cases/read-lists.ts'
export { registerYears } from './use-cases/register-years.ts'
export { type Reported, reportIncident } from './use-cases/report-incident.ts'
export { type IncidentView, showIncident } from './use-cases/show-incident.ts'
export { showOrganisation } from './use-cases/show-organisation.ts'
export type { TimelineItem } from './use-cases/timeline.ts'
export { whoRead } from './use-cases/who-read.ts'
export { type Problem, problem, told } from './words/problem.ts'
export { storeProblem } from './words/store-problem.ts'
export { vaultProblem } from './words/vault-problem.ts'
export { viewsProblem } from './words/views-problem.ts'
