import type { IncidentEventType } from '../incident/events/catalogue.ts'
import { INCIDENT_EVENTS } from '../incident/events/catalogue.ts'
import type { Bilingual } from '../law/citation.ts'

const words = (nl: string, en: string): Bilingual => ({ nl, en })

/** What people call something that was recorded of an incident; short enough for a time line. */
export const EVENT_WORDS: Readonly<Record<IncidentEventType, Bilingual>> = {
  IncidentReported: words('melding binnen', 'report received'),
  ReportSupplemented: words('melding aangevuld', 'report supplemented'),
  ReportConfirmedInWriting: words('melding op schrift bevestigd', 'report confirmed in writing'),
  SignalReceived: words('signaal', 'signal'),
  AwarenessEstablished: words('kennisname', 'awareness'),
  AwarenessCorrected: words('kennisname verbeterd', 'awareness corrected'),
  MarkedAsDuplicate: words('als dubbel aangemerkt', 'marked as duplicate'),
  FirstAnalysisRecorded: words('vier vragen', 'four questions'),
  FactsEstablished: words('feiten vastgelegd', 'facts established'),
  FactCorrected: words('feit verbeterd', 'fact corrected'),
  GroupFactsEstablished: words('feiten over een groep', 'facts about a group'),
  LegalFactsEstablished: words('gegevens voor andere meldplichten', 'facts for other duties'),
  InformationRequested: words('vraag gesteld', 'question asked'),
  InformationReceived: words('antwoord binnen', 'answer received'),
  ProcessorNoticeReceived: words('bericht van verwerker', 'notice of processor'),
  SeverityScored: words('score berekend', 'severity scored'),
  RiskAssessed: words('weging', 'assessment'),
  FgAdvised: words('advies FG', 'advice of DPO'),
  DecisionMemoSent: words('memo aan de directie', 'memo to the Board'),
  AuthorityNotificationDecided: words('besluit over melden', 'decision about notifying'),
  SecondPersonAnswered: words('antwoord tweede persoon', 'answer of second person'),
  SubjectNotificationDecided: words('besluit over bericht', 'decision about informing'),
  ControllerNotificationDecided: words(
    'besluit over bericht aan opdrachtgever',
    'decision about telling the controller',
  ),
  ControllerNotified: words('opdrachtgever ingelicht', 'controller told'),
  AuthorityNotified: words('melding bij de AP', 'filed with the AP'),
  AuthorityAcknowledged: words('ontvangstbewijs AP', 'acknowledged by the AP'),
  AuthorityAsked: words('vraag van de AP', 'question of the AP'),
  AuthorityAnswered: words('antwoord aan de AP', 'answer to the AP'),
  AuthorityLeniencyRecorded: words('afspraak met de AP', 'arrangement with the AP'),
  OtherAuthorityNotified: words('melding bij andere toezichthouder', 'filed with other authority'),
  SubjectsInformingPlanned: words('bericht gepland', 'informing planned'),
  SubjectsInformingHeld: words('bericht uitgesteld', 'informing held'),
  SubjectsInformed: words('mensen geïnformeerd', 'people informed'),
  PublicCommunicationMade: words('openbaar bericht', 'public message'),
  RecipientDeclared: words('verklaring ontvanger', 'declaration of recipient'),
  EvidenceSecured: words('bewijs bewaard', 'evidence secured'),
  EvidenceAttached: words('bijlage toegevoegd', 'file attached'),
  PoliceReportFiled: words('aangifte', 'police report'),
  InsurerNotified: words('verzekeraar ingelicht', 'insurer told'),
  MeasurePlanned: words('maatregel afgesproken', 'measure planned'),
  MeasureCompleted: words('maatregel klaar', 'measure completed'),
  MeasureDropped: words('maatregel vervallen', 'measure dropped'),
  ConsequenceRecorded: words('gevolg vastgelegd', 'consequence recorded'),
  CostRecorded: words('kosten vastgelegd', 'cost recorded'),
  BoardReported: words('verslag aan de directie', 'report to the Board'),
  BoardReceiptRecorded: words('ontvangen door de directie', 'received by the Board'),
  ExerciseDeclared: words('oefening', 'exercise'),
  IncidentClosed: words('gesloten', 'closed'),
  IncidentReopened: words('heropend', 'reopened'),
}

const isType = (type: string): type is IncidentEventType => Object.hasOwn(INCIDENT_EVENTS, type)

/** What people call an event of a stored type; one of a type that is not ours goes by its own name. */
export const describeEventType = (type: string): Bilingual =>
  isType(type) ? EVENT_WORDS[type] : words(type, type)
