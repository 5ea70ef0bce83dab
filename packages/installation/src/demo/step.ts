import { incidentIdOf } from '@meldplicht/application'
import type {
  CommandData,
  IncidentCommand,
  IncidentId,
  Instant,
  OrganisationCommand,
  OrganisationId,
  PersonId,
} from '@meldplicht/domain'
import { commandOf } from './ids.ts'

/** The commands on an incident that is there already, as far as the demo needs them. */
type LaterTag =
  | 'Advise'
  | 'AnswerAsSecondPerson'
  | 'CloseIncident'
  | 'CompleteMeasure'
  | 'ConfirmInWriting'
  | 'DecideAuthority'
  | 'DecideSubjects'
  | 'DeclareExercise'
  | 'DropMeasure'
  | 'EstablishAwareness'
  | 'EstablishFacts'
  | 'FilePoliceReport'
  | 'InformSubjects'
  | 'MarkAsDuplicate'
  | 'NotifyAuthority'
  | 'NotifyInsurer'
  | 'PlanMeasure'
  | 'ReceiveProcessorNotice'
  | 'RecordAcknowledgement'
  | 'RecordBoardReceipt'
  | 'RecordConsequence'
  | 'RecordCost'
  | 'RecordDeclaration'
  | 'RecordFirstAnalysis'
  | 'RecordSignal'
  | 'ReopenIncident'
  | 'ReportToBoard'
  | 'RequestInformation'
  | 'SecureEvidence'
  | 'SendDecisionMemo'
  | 'SupplementReport'

/** A command on an incident that is there already. */
export type LaterCommand = Extract<IncidentCommand, { readonly _tag: LaterTag }>

/** The commands that set an organisation up. */
export type SettingsCommand = Extract<
  OrganisationCommand,
  {
    readonly _tag:
      | 'RegisterOrganisation'
      | 'SetOfficeHours'
      | 'SetContactPoints'
      | 'RegisterOutsideParty'
      | 'RecordAgreement'
      | 'GrantRole'
      | 'RecordMandate'
      | 'RecordLegalEntity'
  }
>

/** A report as a caller sends it: the incident and the organisation follow from the call. */
export type ReportInput = Omit<CommandData<'ReportIncident'>, 'incident' | 'organisation'>

/** What is done in a step. */
export type Act =
  | { readonly _tag: 'settings'; readonly command: SettingsCommand }
  | { readonly _tag: 'report'; readonly input: ReportInput }
  | { readonly _tag: 'later'; readonly incident: IncidentId; readonly command: LaterCommand }

/** One command of the demo: what, when, for whom, and who types it. */
export interface Step {
  /** Unique and stable: the command id follows from it. */
  readonly name: string
  readonly organisation: OrganisationId
  readonly at: Instant
  readonly by: PersonId
  readonly act: Act
}

/** One incident from its report on. */
export interface Story {
  readonly incident: IncidentId
  readonly report: (at: Instant, by: PersonId, input: ReportInput) => Step
  /** A later command; `name` tells it from the story's other ones. */
  readonly next: (at: Instant, by: PersonId, name: string, command: LaterCommand) => Step
}

/** Begins a story in an organisation. */
export const story = (name: string, organisation: OrganisationId): Story => {
  const incident = incidentIdOf(commandOf(`${name}/report`))
  return {
    incident,
    report: (at, by, input) => ({
      name: `${name}/report`,
      organisation,
      at,
      by,
      act: { _tag: 'report', input },
    }),
    next: (at, by, step, command) => ({
      name: `${name}/${step}`,
      organisation,
      at,
      by,
      act: { _tag: 'later', incident, command },
    }),
  }
}
