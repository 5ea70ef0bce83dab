import * as t from 'io-ts'
import { Facts } from '../facts/facts.ts'
import { LegalFacts } from '../facts/legal-facts.ts'
import { YesNoUnknown } from '../facts/nature.ts'
import { SeverityCircumstances } from '../severity/circumstances.ts'
import { closed } from '../values/closed.ts'
import { EventId, IncidentId, ItemId, OrganisationId } from '../values/ids.ts'
import { Instant } from '../values/instant.ts'
import { Moment } from '../values/moment.ts'
import { Personal } from '../values/personal.ts'
import { Person, Said } from '../values/said.ts'
import { command } from './command.ts'
import { INCIDENT_EVENTS as EV } from './events/catalogue.ts'
import { Channel } from './events/channel.ts'
import { ReportLanguage } from './events/incident-reported.ts'
import { AssessedRisk } from './events/risk-assessed.ts'

const ReportData = closed(
  'ReportIncident',
  {
    incident: IncidentId,
    organisation: OrganisationId,
    said: Said,
    channel: Channel,
    reportedAt: Instant,
    riskOfLossOrUnlawfulProcessing: YesNoUnknown,
    firstNoticed: Moment,
    facts: Facts,
  },
  { nameOnlyForFg: t.boolean, language: ReportLanguage },
)

const ScoreData = closed(
  'ScoreSeverity',
  { scoredBy: Person, circumstances: SeverityCircumstances },
  { reasons: Personal },
)

const AssessData = closed('AssessRisk', {
  assessedBy: Person,
  risk: AssessedRisk,
  reasons: Personal,
})

const CorrectAwarenessData = closed('CorrectAwareness', {
  awareAt: Instant,
  reason: Personal,
  said: Said,
})

// Kind, size and place of the file follow from the file itself and come in the context.
const AttachData = closed(
  'AttachEvidence',
  { attachment: ItemId, said: Said, name: Personal },
  { what: Personal, evidence: ItemId },
)

// What was agreed with others comes from the settings, never from whoever types.
const LegalFactsData = closed(
  'EstablishLegalFacts',
  { said: Said, legal: LegalFacts },
  { reasons: Personal, corrects: EventId },
)

/** Commands that say what is known of an incident, and what was seen of it. */
export const KNOWLEDGE_COMMANDS = {
  ReportIncident: command('ReportIncident', ReportData),
  SupplementReport: command('SupplementReport', EV.ReportSupplemented.required.data),
  ConfirmInWriting: command('ConfirmInWriting', EV.ReportConfirmedInWriting.required.data),
  RecordSignal: command('RecordSignal', EV.SignalReceived.required.data),
  EstablishAwareness: command('EstablishAwareness', EV.AwarenessEstablished.required.data),
  CorrectAwareness: command('CorrectAwareness', CorrectAwarenessData),
  MarkAsDuplicate: command('MarkAsDuplicate', EV.MarkedAsDuplicate.required.data),
  RecordFirstAnalysis: command('RecordFirstAnalysis', EV.FirstAnalysisRecorded.required.data),
  EstablishFacts: command('EstablishFacts', EV.FactsEstablished.required.data),
  CorrectFact: command('CorrectFact', EV.FactCorrected.required.data),
  RequestInformation: command('RequestInformation', EV.InformationRequested.required.data),
  ReceiveInformation: command('ReceiveInformation', EV.InformationReceived.required.data),
  RecordDeclaration: command('RecordDeclaration', EV.RecipientDeclared.required.data),
  SecureEvidence: command('SecureEvidence', EV.EvidenceSecured.required.data),
  AttachEvidence: command('AttachEvidence', AttachData),
  RecordConsequence: command('RecordConsequence', EV.ConsequenceRecorded.required.data),
  RecordCost: command('RecordCost', EV.CostRecorded.required.data),
  ReceiveProcessorNotice: command(
    'ReceiveProcessorNotice',
    EV.ProcessorNoticeReceived.required.data,
  ),
  DeclareExercise: command('DeclareExercise', EV.ExerciseDeclared.required.data),
  ScoreSeverity: command('ScoreSeverity', ScoreData),
  AssessRisk: command('AssessRisk', AssessData),
  EstablishLegalFacts: command('EstablishLegalFacts', LegalFactsData),
  EstablishGroupFacts: command('EstablishGroupFacts', EV.GroupFactsEstablished.required.data),
} as const
