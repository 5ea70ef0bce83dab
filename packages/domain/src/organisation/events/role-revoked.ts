import type * as t from 'io-ts'
import { event } from '../../incident/events/event.ts'
import { closed } from '../../values/closed.ts'
import { PersonId } from '../../values/ids.ts'
import { Role } from './role-granted.ts'

/** Somebody no longer acts in a role. Stored shape. */
export const RoleRevoked = event(
  'RoleRevoked',
  1,
  closed('RoleRevoked', { person: PersonId, role: Role }),
)
/** See {@link RoleRevoked}. */
export type RoleRevoked = t.TypeOf<typeof RoleRevoked>
