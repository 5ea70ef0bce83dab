import type { IncidentCommand, OrganisationCommand } from '@meldplicht/domain'
import type { Story } from '@meldplicht/testing'

const SETTINGS: Readonly<Partial<Record<OrganisationCommand['_tag'], string>>> = {
  RegisterOrganisation: 'register',
  SetOfficeHours: 'hours',
  SetContactPoints: 'contact',
  RegisterOutsideParty: 'party',
  RecordAgreement: 'agreement',
  GrantRole: 'role',
  RecordMandate: 'mandate',
}

const COMMANDS: Readonly<Partial<Record<IncidentCommand['_tag'], string>>> = {
  SupplementReport: 'supplement',
  ConfirmInWriting: 'confirm',
  RecordSignal: 'signal',
  EstablishAwareness: 'aware',
  CorrectAwareness: 'aware --correct',
  RecordFirstAnalysis: 'analyse',
  EstablishFacts: 'establish',
  RequestInformation: 'ask',
  ReceiveInformation: 'answer',
  Advise: 'advise',
  SendDecisionMemo: 'memo',
  DecideAuthority: 'decide authority',
  AnswerAsSecondPerson: 'decide second',
  DecideSubjects: 'decide subjects',
  NotifyAuthority: 'notify',
  RecordAcknowledgement: 'acknowledge',
  InformSubjects: 'inform',
  RecordDeclaration: 'declare',
  SecureEvidence: 'evidence',
  PlanMeasure: 'measure plan',
  CompleteMeasure: 'measure done',
  DropMeasure: 'measure drop',
  RecordConsequence: 'consequence',
  RecordCost: 'cost',
  ReportToBoard: 'board',
  CloseIncident: 'close',
}

/** The words that begin a command of the settings. */
export const setUpWords = ({ _tag }: OrganisationCommand): ReadonlyArray<string> => [
  'organisation',
  SETTINGS[_tag] ?? _tag,
]

type Command = Story['steps'][number]['command']

const wordsFor = (command: Command, incident: string): ReadonlyArray<string> => {
  const words = COMMANDS[command._tag]?.split(' ')
  if (words === undefined) throw new Error(`no command for ${command._tag}`)
  return [...words, incident]
}

/** Runs a command with this input, and breaks the test when it is not done. */
export type RunWith = (
  args: ReadonlyArray<string>,
  stdin: string,
) => Promise<Readonly<Record<string, unknown>>>

/** Tells a story by the command line, each command with its JSON; answers the incident. */
export const tellStory = async ({ steps }: Story, run: RunWith): Promise<string> => {
  const [report, ...rest] = steps
  if (report?.command._tag !== 'ReportIncident') throw new Error('a story without a report')
  const { incident: _incident, organisation: _organisation, ...input } = report.command.data
  const first = await run(['report', '--as', report.typedBy, '--input', '-'], JSON.stringify(input))
  const incident = String(first['incident'])
  for (const { command, typedBy } of rest)
    await run(
      [...wordsFor(command, incident), '--as', typedBy, '--input', '-'],
      JSON.stringify(command.data),
    )
  return incident
}
