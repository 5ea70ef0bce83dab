import type { ItemId, PersonId } from '../values/ids.ts'
import type { Instant } from '../values/instant.ts'
import type { RefusedField } from '../words/field-words.ts'
import type { Role } from './events/role-granted.ts'

/** Why a command on an organisation's settings was refused. Nothing is recorded then. */
export type OrganisationError =
  | { readonly _tag: 'OrganisationUnknown' }
  | { readonly _tag: 'OrganisationAlreadyRegistered' }
  | { readonly _tag: 'PartyUnknown'; readonly party: ItemId }
  | { readonly _tag: 'ItemAlreadyKnown'; readonly item: ItemId }
  | { readonly _tag: 'RoleAlreadyHeld'; readonly person: PersonId; readonly role: Role }
  | { readonly _tag: 'RoleMissing'; readonly person: PersonId; readonly role: Role }
  | { readonly _tag: 'TimeInFuture'; readonly field: RefusedField; readonly at: Instant }
  | { readonly _tag: 'TimesReversed'; readonly field: RefusedField }
