export { AttachmentRead } from './access/attachment-read.ts'
export { ACCESS_EVENTS, type AccessEvent } from './access/catalogue.ts'
export { IncidentRead, ReadPart } from './access/incident-read.ts'
export { IncidentsListed, ReadList } from './access/incidents-listed.ts'
export {
  type Clock,
  type ClockSignal,
  isEscalated,
  PRESUMED_ESCALATION_HOURS,
} from './clock/clock.ts'
export { addHours, type Deadlines, deadlinesFrom, hoursBetween } from './clock/deadline.ts'
export { type DutchHoliday, dutchHolidays, isDutchHoliday } from './clock/dutch-holidays.ts'
export { amsterdamYear, fromLocal, type LocalTimeError, toLocal } from './clock/local-time.ts'
export { isOfficeHours, OfficeDay, OfficeHours, TimeOfDay } from './clock/office-hours.ts'
export { TemporalMissing } from './clock/temporal.ts'
export { type Term, termEnd, type WeekendRule } from './clock/term.ts'
export { Timeliness, timeliness } from './clock/verdict.ts'
export {
  decodeAccessEvent,
  decodeIncidentEvent,
  decodeOrganisationEvent,
} from './decode-event.ts'
export { dueOf, type IncidentDue } from './due/due.ts'
export { dateOf, type Task, type TaskDue, TaskKind } from './due/task.ts'
export { encodeIncidentEvent, encodeOrganisationEvent } from './encode-event.ts'
export { type EventDecoder, eventDecoder, type NewestCodec } from './event-decoder.ts'
export { CAUSES, Cause, CauseGroup, CauseKind } from './facts/cause.ts'
export { ApDataType, DATA_CATEGORIES, DataCategory, EdpbDataType } from './facts/data-category.ts'
export { Facts } from './facts/facts.ts'
export { Impact, ImpactSeverity, LikelyConsequence } from './facts/impact.ts'
export { ApIncidentType, INCIDENT_TYPES, IncidentType } from './facts/incident-type.ts'
export { InvolvedParties, InvolvedParty, PartyPart } from './facts/involved-party.ts'
export {
  AgreedTerm,
  AgreedWith,
  CountryPeople,
  LegalFacts,
  PeopleByCountry,
  TraitFact,
  TraitFacts,
  TriggerFact,
  TriggerFacts,
} from './facts/legal-facts.ts'
export { keysOf, type Listed, listed } from './facts/listed.ts'
export {
  Availability,
  Backup,
  Confidentiality,
  DiscoveredBy,
  Identifiability,
  Insight,
  Integrity,
  Intent,
  LaterMeasures,
  Misuse,
  OurRole,
  Reachability,
  RecipientResponse,
  UnavailabilityEffect,
  Unintelligible,
  YesNoUnknown,
} from './facts/nature.ts'
export { PeopleGroup, RecipientKind, VulnerableGroup } from './facts/people.ts'
export { Protection } from './facts/protection.ts'
export {
  type Euros,
  FINE_CAVEAT,
  FINE_RULES,
  type FineExposure,
  type FineRule,
  type FineTier,
  fineExposure,
  Turnover,
} from './fines/fine-exposure.ts'
export {
  type AnalysisContradiction,
  analysisContradictions,
} from './incident/analysis-contradictions.ts'
export { assessmentOf, dutyState, summaryOf } from './incident/assessed-now.ts'
export {
  type CommandData,
  INCIDENT_COMMANDS,
  IncidentCommand,
} from './incident/commands.ts'
export { type Contradiction, contradictionsWith } from './incident/contradictions.ts'
export { decide } from './incident/decide.ts'
export type { DecideContext, Decided } from './incident/decisions/context.ts'
export { describeCondition } from './incident/describe-condition.ts'
export { describeDomainError } from './incident/describe-error.ts'
export { describeObstacle } from './incident/describe-obstacle.ts'
export type { DomainError, UnfitReason } from './incident/errors.ts'
export { Assessed } from './incident/events/assessed.ts'
export { AuthorityAcknowledged } from './incident/events/authority-acknowledged.ts'
export { AuthorityAnswered } from './incident/events/authority-answered.ts'
export { AuthorityAsked, AuthorityRequest } from './incident/events/authority-asked.ts'
export { AuthorityLeniencyRecorded } from './incident/events/authority-leniency-recorded.ts'
export {
  AuthorityDecision,
  AuthorityNotificationDecided,
  SecondPerson,
  TrivialKind,
} from './incident/events/authority-notification-decided.ts'
export {
  AuthorityNotified,
  FiledUnder,
  FilingChannel,
  FilingKind,
  FilingLaw,
  FilingMandate,
} from './incident/events/authority-notified.ts'
export { AwarenessCorrected } from './incident/events/awareness-corrected.ts'
export { AwarenessEstablished } from './incident/events/awareness-established.ts'
export { BoardReceiptRecorded } from './incident/events/board-receipt-recorded.ts'
export { BoardReported } from './incident/events/board-reported.ts'
export {
  INCIDENT_EVENTS,
  type IncidentEvent,
  type IncidentEventType,
} from './incident/events/catalogue.ts'
export { Channel } from './incident/events/channel.ts'
export { ConsequenceKind, ConsequenceRecorded } from './incident/events/consequence-recorded.ts'
export {
  ControllerDecision,
  ControllerNotificationDecided,
} from './incident/events/controller-notification-decided.ts'
export { ControllerNotified } from './incident/events/controller-notified.ts'
export { CostRecorded } from './incident/events/cost-recorded.ts'
export { DecisionMemoSent } from './incident/events/decision-memo-sent.ts'
export { DecisionReason, ReasonGround } from './incident/events/decision-reason.ts'
export { EvidenceAttached } from './incident/events/evidence-attached.ts'
export { EvidenceSecured } from './incident/events/evidence-secured.ts'
export { ExerciseDeclared } from './incident/events/exercise-declared.ts'
export { FactCorrected } from './incident/events/fact-corrected.ts'
export { FactsEstablished } from './incident/events/facts-established.ts'
export { AuthorityAdvice, FgAdvised, SubjectsAdvice } from './incident/events/fg-advised.ts'
export { Answer, FirstAnalysisRecorded } from './incident/events/first-analysis-recorded.ts'
export { GroupFactsEstablished } from './incident/events/group-facts-established.ts'
export { IncidentClosed } from './incident/events/incident-closed.ts'
export { IncidentReopened } from './incident/events/incident-reopened.ts'
export {
  IncidentReported,
  OfficeHoursAtReport,
  ReportLanguage,
} from './incident/events/incident-reported.ts'
export { InformationReceived } from './incident/events/information-received.ts'
export { Asked, InformationRequested } from './incident/events/information-requested.ts'
export { InsurerNotified } from './incident/events/insurer-notified.ts'
export { LegalFactsEstablished } from './incident/events/legal-facts-established.ts'
export { MarkedAsDuplicate } from './incident/events/marked-as-duplicate.ts'
export { MeasureCompleted } from './incident/events/measure-completed.ts'
export { MeasureDropped } from './incident/events/measure-dropped.ts'
export { MeasureKind, MeasurePlanned, MeasureTopic } from './incident/events/measure-planned.ts'
export { FilingRegime, OtherAuthorityNotified } from './incident/events/other-authority-notified.ts'
export { PoliceReportFiled } from './incident/events/police-report-filed.ts'
export { ProcessorNoticeReceived } from './incident/events/processor-notice-received.ts'
export { PublicCommunicationMade } from './incident/events/public-communication-made.ts'
export { Declaration, RecipientDeclared } from './incident/events/recipient-declared.ts'
export { ReportConfirmedInWriting } from './incident/events/report-confirmed-in-writing.ts'
export { ReportSupplemented } from './incident/events/report-supplemented.ts'
export { AssessedRisk, RiskAssessed } from './incident/events/risk-assessed.ts'
export { SecondPersonAnswered } from './incident/events/second-person-answered.ts'
export { SeverityScored } from './incident/events/severity-scored.ts'
export { SignalKind, SignalReceived } from './incident/events/signal-received.ts'
export {
  SubjectDecision,
  SubjectException,
  SubjectNotificationDecided,
} from './incident/events/subject-notification-decided.ts'
export { Means, MessageLanguage, SubjectsInformed } from './incident/events/subjects-informed.ts'
export { HeldBy, SubjectsInformingHeld } from './incident/events/subjects-informing-held.ts'
export { SubjectsInformingPlanned } from './incident/events/subjects-informing-planned.ts'
export { evolve } from './incident/evolve.ts'
export { FOUR_QUESTIONS, type FourQuestion } from './incident/four-questions.ts'
export {
  authorityDecisionOf,
  clockOf,
  type DecisionStatus,
  factsOf,
  historyOf,
  isNotified,
  isWithdrawn,
  newestDecisionOf,
  presumedClockOf,
  promisedFollowUpOf,
  signalsOf,
  statusOf,
} from './incident/knowledge.ts'
export {
  agreedTermsOf,
  groupsOf,
  legalOf,
  mergeLegal,
  traitOf,
  triggerOf,
} from './incident/legal-knowledge.ts'
export {
  type Condition,
  departsFromAdvice,
  isMet,
  notNotifyingConditions,
  openQuestions,
  REASON_MIN,
} from './incident/not-notifying.ts'
export {
  needsWrittenConfirmation,
  type Obstacle,
  obstaclesToClosing,
} from './incident/obstacles.ts'
export { type OtherDuty, type OtherDutyState, otherDutiesOf } from './incident/other-duties.ts'
export { receiptCode } from './incident/receipt-code.ts'
export { standingDecisionOf, standingSubjectDecisionOf } from './incident/standing.ts'
export {
  type AuthorityDecided,
  type DataOf,
  type Filing,
  type Incident,
  type IncidentState,
  type Measure,
  noIncident,
  type Question,
  type Statement,
} from './incident/state.ts'
export { TRIVIAL_KINDS, type TrivialEntry } from './incident/trivial-kinds.ts'
export { assess } from './law/assess.ts'
export type {
  Assessment,
  Circumstances,
  Consideration,
  Content,
  Due,
  Duty,
  DutyState,
  Exception,
  GroupAssessment,
  GroupCircumstances,
  Note,
  Obligation,
  ProtocolTest,
  Risk,
  Unknown,
} from './law/assessment.ts'
export { CaseFacts, CaseOutcome, DecidedCase } from './law/cases/case.ts'
export { type CaseTiming, caseTiming } from './law/cases/case-timing.ts'
export { circumstancesOf, unknownWords } from './law/cases/circumstances-of.ts'
export {
  type CaseDuty,
  type CaseLateness,
  type CaseVerdict,
  type JudgedCase,
  judgeCase,
  tally,
} from './law/cases/judge-case.ts'
export { type CasesReport, judgeCases, type Tally } from './law/cases/judge-cases.ts'
export { type CasesError, type ReadCase, readCases } from './law/cases/read-cases.ts'
export { type Bilingual, type Citation, citationText } from './law/citation.ts'
export { type Classification, classify } from './law/classify.ts'
export {
  type CompetentAuthority,
  competentAuthority,
} from './law/competent-authority.ts'
export type {
  AuthorityRule,
  ControllerRule,
  LawEdition,
  SubjectsRule,
  Threshold,
} from './law/edition.ts'
export { LawEditionId } from './law/edition-id.ts'
export { editionInForce, LAW_EDITIONS } from './law/editions.ts'
export type { Reach } from './law/reach.ts'
export {
  type Anchor,
  EntityTrait,
  type Regime,
  RegimeId,
  type RegimeStep,
  RegimeTrigger,
} from './law/regimes/regime.ts'
export {
  type ConfiguredClock,
  configuredDue,
  type RegimeCircumstances,
  type RegimeDue,
  type RegimeDuty,
  regimeDuties,
} from './law/regimes/regime-duties.ts'
export { REGIMES } from './law/regimes/regimes.ts'
export { ORGANISATION_COMMANDS, OrganisationCommand } from './organisation/commands.ts'
export { decideOrganisation, type OrganisationDecided } from './organisation/decide.ts'
export { describeOrganisationError } from './organisation/describe-error.ts'
export type { OrganisationError } from './organisation/errors.ts'
export { AgreedTermRecorded } from './organisation/events/agreed-term-recorded.ts'
export { AgreementRecorded } from './organisation/events/agreement-recorded.ts'
export { ORGANISATION_EVENTS, type OrganisationEvent } from './organisation/events/catalogue.ts'
export { ContactPointsSet } from './organisation/events/contact-points-set.ts'
export {
  EntitySector,
  EntitySize,
  LegalEntityRecorded,
} from './organisation/events/legal-entity-recorded.ts'
export { MandateRecorded } from './organisation/events/mandate-recorded.ts'
export { OfficeHoursSet } from './organisation/events/office-hours-set.ts'
export { OrganisationRegistered } from './organisation/events/organisation-registered.ts'
export {
  OutsidePartyRegistered,
  PartyRole,
} from './organisation/events/outside-party-registered.ts'
export { Role, RoleGranted, Side } from './organisation/events/role-granted.ts'
export { RoleRevoked } from './organisation/events/role-revoked.ts'
export { evolveOrganisation } from './organisation/evolve.ts'
export { agreedTerms, legalEntityOf, legalSettings } from './organisation/legal-settings.ts'
export {
  hasInterestIn,
  hasMandate,
  holdsRole,
  isOfController,
  type Organisation,
  type OrganisationData,
  type OrganisationState,
  type Party,
  partyOf,
} from './organisation/state.ts'
export type { RawEvent, UndecodableEvent } from './raw-event.ts'
export type { Entry, Meta, Recorded } from './recorded.ts'
export { entryOf, type RegisterEntry, registerEntry } from './register/entry.ts'
export { type Lack, type TenTips, type Tip, tenTips } from './register/ten-tips.ts'
export { TIP_ITEMS, TIPS, type TipItem } from './register/tip-words.ts'
export {
  Adjustment,
  dataScore,
  ScoredData,
  SeverityCircumstances,
} from './severity/circumstances.ts'
export {
  AdjustmentFactor,
  AvailabilityLoss,
  ConfidentialityLoss,
  DataClass,
  EaseOfIdentification,
  IntegrityLoss,
  SeverityBand,
} from './severity/scale.ts'
export {
  type Severity,
  type SeverityTerms,
  scoreSeverity,
  severityBand,
  severityQuarters,
  severityScore,
  severityText,
} from './severity/severity.ts'
export { type Upcaster, upcaster, type VersionCodec } from './upcaster.ts'
export { UPCASTERS } from './upcasters.ts'
export { BlobHash, type BlobHashBrand } from './values/blob-hash.ts'
export { type Closed, type ClosedC, type ClosedOutput, closed } from './values/closed.ts'
export { Country } from './values/country.ts'
export {
  CommandId,
  type CommandIdBrand,
  EventId,
  type EventIdBrand,
  IncidentId,
  type IncidentIdBrand,
  ItemId,
  type ItemIdBrand,
  OrganisationId,
  type OrganisationIdBrand,
  PersonId,
  type PersonIdBrand,
} from './values/ids.ts'
export { Instant, type InstantBrand } from './values/instant.ts'
export { MediaType } from './values/media-type.ts'
export { earliest, exactly, latest, Moment, unknownMoment } from './values/moment.ts'
export { type OneOfC, oneOf } from './values/one-of.ts'
export {
  contactOf,
  Erased,
  isOpen,
  nameOf,
  narrative,
  Open,
  Personal,
  RetentionClass,
  Sealed,
  Subject,
  subjectOf,
} from './values/personal.ts'
export { Quantity, unknownQuantity } from './values/quantity.ts'
export { Person, Said, SourceKind } from './values/said.ts'
export { Sha256 } from './values/sha256.ts'
export { StoredFile } from './values/stored-file.ts'
export { type SumC, sum } from './values/sum.ts'
export { TEXT_MAX, Text } from './values/text.ts'
export { UrlSafe } from './values/url-safe.ts'
export { WholeNumber } from './values/whole-number.ts'
export { describeLocalTimeError } from './words/describe-local-time.ts'
export { describeEventType, EVENT_WORDS } from './words/event-words.ts'
export { FACT_VALUE_WORDS, type KeyedFact } from './words/fact-value-words.ts'
export type { RefusedField } from './words/field-words.ts'
export { PARTY_PART_WORDS } from './words/party-words.ts'
export { TRAIT_WORDS } from './words/trait-words.ts'
export { describeInstant } from './words/when.ts'
