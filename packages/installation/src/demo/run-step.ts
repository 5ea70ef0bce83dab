import type {
  AppError,
  Deps,
  IncidentUseCase,
  OrganisationUseCase,
  WriteCall,
  Written,
} from '@meldplicht/application'
import * as use from '@meldplicht/application'
import type { taskEither as TE } from 'fp-ts'
import { commandOf } from './ids.ts'
import type { LaterCommand, SettingsCommand, Step } from './step.ts'

const settings: Readonly<Record<SettingsCommand['_tag'], OrganisationUseCase>> = {
  RegisterOrganisation: use.registerOrganisation,
  SetOfficeHours: use.setOfficeHours,
  SetContactPoints: use.setContactPoints,
  RegisterOutsideParty: use.registerOutsideParty,
  RecordAgreement: use.recordAgreement,
  GrantRole: use.grantRole,
  RecordMandate: use.recordMandate,
  RecordLegalEntity: use.recordLegalEntity,
}

const later: Readonly<Record<LaterCommand['_tag'], IncidentUseCase>> = {
  DeclareExercise: use.declareExercise,
  FilePoliceReport: use.filePoliceReport,
  NotifyInsurer: use.notifyInsurer,
  ReceiveProcessorNotice: use.receiveProcessorNotice,
  SupplementReport: use.supplementReport,
  ConfirmInWriting: use.confirmInWriting,
  RecordSignal: use.recordSignal,
  EstablishAwareness: use.establishAwareness,
  MarkAsDuplicate: use.markAsDuplicate,
  RecordFirstAnalysis: use.recordFirstAnalysis,
  EstablishFacts: use.establishFacts,
  RequestInformation: use.requestInformation,
  Advise: use.advise,
  SendDecisionMemo: use.sendDecisionMemo,
  DecideAuthority: use.decideAuthority,
  AnswerAsSecondPerson: use.answerAsSecondPerson,
  DecideSubjects: use.decideSubjects,
  NotifyAuthority: use.notifyAuthority,
  RecordAcknowledgement: use.recordAcknowledgement,
  InformSubjects: use.informSubjects,
  RecordDeclaration: use.recordDeclaration,
  SecureEvidence: use.secureEvidence,
  PlanMeasure: use.planMeasure,
  CompleteMeasure: use.completeMeasure,
  DropMeasure: use.dropMeasure,
  RecordConsequence: use.recordConsequence,
  RecordCost: use.recordCost,
  RecordBoardReceipt: use.recordBoardReceipt,
  ReportToBoard: use.reportToBoard,
  CloseIncident: use.closeIncident,
  ReopenIncident: use.reopenIncident,
}

/** Sends a step through its use case, on the clock of its own moment. */
export const runStep = (deps: Deps, step: Step): TE.TaskEither<AppError, Written> => {
  const { act } = step
  const call: WriteCall = {
    actor: { kind: 'loopback', person: step.by },
    organisation: step.organisation,
    commandId: commandOf(step.name),
    signal: new AbortController().signal,
  }
  const then: Deps = { ...deps, clock: { now: () => step.at } }
  switch (act._tag) {
    case 'settings':
      return settings[act.command._tag](act.command.data, call)(then)
    case 'report':
      return use.reportIncident(act.input, call)(then)
    case 'later':
      return later[act.command._tag](act.incident, act.command.data, call)(then)
  }
}
