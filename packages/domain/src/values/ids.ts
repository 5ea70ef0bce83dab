import * as t from 'io-ts'

const HYPHENS = [8, 13, 18, 23]

const DIGITS = new Uint8Array(128)
for (const digit of '0123456789abcdef') DIGITS[digit.charCodeAt(0)] = 1

// Lower case only: an id has one spelling, so that comparing text is comparing ids. By hand, as
// ids are most of what is checked when a log is read, and a pattern takes twice as long.
const isUuid = (s: string): boolean => {
  if (s.length !== 36 || HYPHENS.some((at) => s[at] !== '-')) return false
  let digits = 0
  for (let i = 0; i < 36; i += 1) digits += DIGITS[s.charCodeAt(i)] ?? 0
  return digits === 32
}

const uuid = <N extends string, B extends { readonly [K in N]: symbol }>(
  name: N,
): t.BrandC<t.StringC, B> => t.brand(t.string, (s): s is t.Branded<string, B> => isUuid(s), name)

/** Brand of {@link OrganisationId}. */
export interface OrganisationIdBrand {
  readonly OrganisationId: unique symbol
}
/** One controller (verwerkingsverantwoordelijke). A random UUID, never a name. */
export const OrganisationId = uuid<'OrganisationId', OrganisationIdBrand>('OrganisationId')
/** See {@link OrganisationId}. */
export type OrganisationId = t.TypeOf<typeof OrganisationId>

/** Brand of {@link IncidentId}. */
export interface IncidentIdBrand {
  readonly IncidentId: unique symbol
}
/** One incident of one organisation. A random or derived UUID. */
export const IncidentId = uuid<'IncidentId', IncidentIdBrand>('IncidentId')
/** See {@link IncidentId}. */
export type IncidentId = t.TypeOf<typeof IncidentId>

/** Brand of {@link PersonId}. */
export interface PersonIdBrand {
  readonly PersonId: unique symbol
}
/** A person who acts or is named. Random, so that erasing the name leaves nobody behind. */
export const PersonId = uuid<'PersonId', PersonIdBrand>('PersonId')
/** See {@link PersonId}. */
export type PersonId = t.TypeOf<typeof PersonId>

/** Brand of {@link CommandId}. */
export interface CommandIdBrand {
  readonly CommandId: unique symbol
}
/** One wish of one user. The same id with the same content is answered with the first result. */
export const CommandId = uuid<'CommandId', CommandIdBrand>('CommandId')
/** See {@link CommandId}. */
export type CommandId = t.TypeOf<typeof CommandId>

/** Brand of {@link EventId}. */
export interface EventIdBrand {
  readonly EventId: unique symbol
}
/** UUIDv5 of stream, command id and index (RFC 9562, section 5.5). */
export const EventId = uuid<'EventId', EventIdBrand>('EventId')
/** See {@link EventId}. */
export type EventId = t.TypeOf<typeof EventId>

/** Brand of {@link ItemId}. */
export interface ItemIdBrand {
  readonly ItemId: unique symbol
}
/** Something inside an incident or organisation that is referred to later: a measure, a question, a party. */
export const ItemId = uuid<'ItemId', ItemIdBrand>('ItemId')
/** See {@link ItemId}. */
export type ItemId = t.TypeOf<typeof ItemId>
