import type { Means, Risk, YesNoUnknown } from '@meldplicht/domain'
import type { MomentKey } from '../../view/models/timeline.ts'
import type { Classification } from '../../view/models/weighing.ts'

/** Events of the catalogue that later flows record; labelled already, so that none is ever blank. */
type FutureMoment =
  | 'AuthorityAsked'
  | 'AuthorityAnswered'
  | 'AuthorityLeniencyRecorded'
  | 'ControllerNotificationDecided'
  | 'ControllerNotified'
  | 'ExerciseDeclared'
  | 'InsurerNotified'
  | 'OtherAuthorityNotified'
  | 'PoliceReportFiled'
  | 'ProcessorNoticeReceived'
  | 'PublicCommunicationMade'
  | 'RiskAssessed'
  | 'SeverityScored'
  | 'SubjectsInformingHeld'
  | 'SubjectsInformingPlanned'

/** Moments of the time line: one label for every event that we record, and for what came before. */
export const moments: Readonly<Record<MomentKey | FutureMoment, string>> = {
  occurred: 'gebeurd',
  'first-signal': 'eerste signaal',
  IncidentReported: 'melding binnen',
  ReportSupplemented: 'melding aangevuld',
  ReportConfirmedInWriting: 'melding op schrift bevestigd',
  SignalReceived: 'signaal',
  AwarenessEstablished: 'kennisname',
  AwarenessCorrected: 'kennisname verbeterd',
  MarkedAsDuplicate: 'als dubbel aangemerkt',
  FirstAnalysisRecorded: 'vier vragen',
  FactsEstablished: 'feiten vastgelegd',
  FactCorrected: 'feit verbeterd',
  InformationRequested: 'vraag gesteld',
  InformationReceived: 'antwoord binnen',
  FgAdvised: 'advies FG',
  DecisionMemoSent: 'memo aan de directie',
  AuthorityNotificationDecided: 'besluit over melden',
  SecondPersonAnswered: 'antwoord tweede persoon',
  SubjectNotificationDecided: 'besluit over bericht',
  AuthorityNotified: 'melding bij de AP',
  AuthorityAcknowledged: 'ontvangstbewijs AP',
  SubjectsInformed: 'mensen geïnformeerd',
  RecipientDeclared: 'verklaring ontvanger',
  EvidenceSecured: 'bewijs bewaard',
  EvidenceAttached: 'bijlage toegevoegd',
  MeasurePlanned: 'maatregel afgesproken',
  MeasureCompleted: 'maatregel klaar',
  MeasureDropped: 'maatregel vervallen',
  ConsequenceRecorded: 'gevolg vastgelegd',
  CostRecorded: 'kosten vastgelegd',
  BoardReported: 'verslag aan de directie',
  IncidentClosed: 'gesloten',
  IncidentReopened: 'heropend',
  AuthorityAsked: 'vraag van de AP',
  AuthorityAnswered: 'antwoord aan de AP',
  AuthorityLeniencyRecorded: 'afspraak met de AP',
  ControllerNotificationDecided: 'besluit over bericht aan opdrachtgever',
  ControllerNotified: 'opdrachtgever ingelicht',
  ExerciseDeclared: 'oefening',
  LegalFactsEstablished: 'gegevens voor andere meldplichten',
  GroupFactsEstablished: 'feiten over een groep',
  BoardReceiptRecorded: 'ontvangen door de directie',
  InsurerNotified: 'verzekeraar ingelicht',
  OtherAuthorityNotified: 'melding bij andere toezichthouder',
  PoliceReportFiled: 'aangifte',
  ProcessorNoticeReceived: 'bericht van verwerker',
  PublicCommunicationMade: 'openbaar bericht',
  RiskAssessed: 'weging',
  SeverityScored: 'score berekend',
  SubjectsInformingHeld: 'bericht uitgesteld',
  SubjectsInformingPlanned: 'bericht gepland',
}

/** What an incident is held to be. */
export const classification: Readonly<Record<Classification, string>> = {
  undetermined: 'Nog niet bepaald',
  'no-incident': 'Vooralsnog niet aangemerkt als incident',
  'security-incident': 'Vooralsnog niet aangemerkt als datalek',
  'data-breach': 'Datalek',
}

/** Outcome of the weighing. */
export const risk: Readonly<Record<Risk, string>> = {
  unlikely: 'Een risico is op deze feiten niet waarschijnlijk',
  risk: 'Een risico is niet uitgesloten',
  high: 'Waarschijnlijk een hoog risico',
  undetermined: 'Nog niet te bepalen',
}

/** Answers to the four questions. */
export const answers: Readonly<Record<YesNoUnknown, string>> = {
  yes: 'Ja',
  no: 'Nee',
  unknown: 'Nog niet bekend',
}

/** How people were told. */
export const means: Readonly<Record<Means, string>> = {
  phone: 'gebeld',
  letter: 'per brief',
  email: 'gemaild',
  'in-person': 'in een gesprek',
  portal: 'in het portaal',
  website: 'op de website',
  'social-media': 'op sociale media',
  newspaper: 'in de krant',
  other: 'anders',
}
