export { CAUSES, Cause, CauseGroup, CauseKind } from './facts/cause.ts'
export { ApDataType, DATA_CATEGORIES, DataCategory, EdpbDataType } from './facts/data-category.ts'
export { Facts } from './facts/facts.ts'
export { keysOf, type Listed, listed } from './facts/listed.ts'
export {
  Availability,
  Backup,
  Confidentiality,
  DiscoveredBy,
  Identifiability,
  Integrity,
  Intent,
  Misuse,
  OurRole,
  RecipientResponse,
  UnavailabilityEffect,
  Unintelligible,
  YesNoUnknown,
} from './facts/nature.ts'
export { PeopleGroup, RecipientKind, VulnerableGroup } from './facts/people.ts'
export { type Closed, type ClosedC, type ClosedOutput, closed } from './values/closed.ts'
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
export { earliest, exactly, latest, Moment, unknownMoment } from './values/moment.ts'
export { type OneOfC, oneOf } from './values/one-of.ts'
export {
  contactOf,
  Erased,
  nameOf,
  narrative,
  Open,
  Personal,
  RetentionClass,
  Sealed,
  Subject,
} from './values/personal.ts'
export { Quantity, unknownQuantity } from './values/quantity.ts'
export { Person, Said, SourceKind } from './values/said.ts'
export { sum } from './values/sum.ts'
export { TEXT_MAX, Text } from './values/text.ts'
export { WholeNumber } from './values/whole-number.ts'
