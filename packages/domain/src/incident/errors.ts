import type { Facts } from '../facts/facts.ts'
import type { Role } from '../organisation/events/role-granted.ts'
import type { EventId, IncidentId, ItemId, PersonId } from '../values/ids.ts'
import type { Instant } from '../values/instant.ts'
import type { RefusedField } from '../words/field-words.ts'
import type { SubjectException } from './events/subject-notification-decided.ts'
import type { FourQuestion } from './four-questions.ts'
import type { Condition } from './not-notifying.ts'
import type { Obstacle } from './obstacles.ts'

/** Why a second person cannot be this one. */
export type UnfitReason = 'is-the-decider' | 'is-the-fg' | 'not-from-controller' | 'not-asked'

/**
 * Why a command on an incident was refused. Nothing is ever recorded when one of these is
 * answered. `describeDomainError` has a sentence for people for each.
 */
export type DomainError =
  | { readonly _tag: 'IncidentUnknown' }
  | { readonly _tag: 'IncidentAlreadyReported' }
  | { readonly _tag: 'IncidentIsClosed' }
  | { readonly _tag: 'IncidentIsDuplicate'; readonly of: IncidentId | undefined }
  | { readonly _tag: 'DuplicateOfItself' }
  | { readonly _tag: 'ExerciseTooLate' }
  | { readonly _tag: 'IncidentNotClosed' }
  | { readonly _tag: 'TimeInFuture'; readonly field: RefusedField; readonly at: Instant }
  | { readonly _tag: 'TimesReversed'; readonly field: RefusedField }
  | {
      readonly _tag: 'AwareBeforeFirstSignal'
      readonly awareAt: Instant
      readonly firstSignal: Instant
    }
  | {
      readonly _tag: 'AwareBeforeItHappened'
      readonly awareAt: Instant
      readonly happened: Instant
    }
  | { readonly _tag: 'AwarenessNeedsReason'; readonly presumedSince: Instant }
  | { readonly _tag: 'AwarenessAlreadyEstablished'; readonly awareAt: Instant }
  | { readonly _tag: 'AwarenessNotEstablished' }
  | { readonly _tag: 'NothingSaid' }
  | { readonly _tag: 'FactNeedsWords'; readonly field: keyof Facts }
  | { readonly _tag: 'QuantityReversed'; readonly field: RefusedField }
  | { readonly _tag: 'AnswersNeedReasons'; readonly questions: ReadonlyArray<FourQuestion> }
  | { readonly _tag: 'EventUnknown'; readonly id: EventId }
  | { readonly _tag: 'PartyUnknown'; readonly party: ItemId }
  | { readonly _tag: 'LegalEntityUnknown'; readonly entity: ItemId }
  | { readonly _tag: 'PartyNamedTwice'; readonly party: ItemId }
  | { readonly _tag: 'CorrectionNeedsReasons' }
  | { readonly _tag: 'BoardReportMissing' }
  | { readonly _tag: 'RoleMissing'; readonly person: PersonId; readonly role: Role }
  | { readonly _tag: 'FgHasInterest'; readonly person: PersonId; readonly party: ItemId }
  | { readonly _tag: 'AdviceMissing' }
  | { readonly _tag: 'DeviationNeedsReasons' }
  | { readonly _tag: 'NotNotifyingGuarded'; readonly conditions: ReadonlyArray<Condition> }
  | { readonly _tag: 'SecondPersonUnfit'; readonly why: UnfitReason }
  | { readonly _tag: 'NoSecondPersonAsked' }
  | { readonly _tag: 'DecisionOvertaken' }
  | { readonly _tag: 'ExceptionMissing' }
  | { readonly _tag: 'ExceptionUnfit'; readonly exception: SubjectException }
  | { readonly _tag: 'DecisionMissing'; readonly duty: 'authority' | 'subjects' }
  | { readonly _tag: 'MandateMissing' }
  | { readonly _tag: 'FiledBeforeClock'; readonly since: Instant }
  | { readonly _tag: 'DelayNeedsReasons'; readonly strict: Instant; readonly filedAt: Instant }
  | { readonly _tag: 'InitialFilingExists' }
  | { readonly _tag: 'InitialFilingMissing' }
  | { readonly _tag: 'WithdrawalNeedsReason' }
  /** A command that adds a file came without one. */
  | { readonly _tag: 'FileMissing' }
  | { readonly _tag: 'ItemUnknown'; readonly item: ItemId }
  | { readonly _tag: 'ItemAlreadyKnown'; readonly item: ItemId }
  | { readonly _tag: 'ItemEnded'; readonly item: ItemId }
  | { readonly _tag: 'CannotCloseYet'; readonly obstacles: ReadonlyArray<Obstacle> }
