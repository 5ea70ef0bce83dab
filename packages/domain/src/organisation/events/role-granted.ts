import type * as t from 'io-ts'
import { event } from '../../incident/events/event.ts'
import { closed } from '../../values/closed.ts'
import { ItemId } from '../../values/ids.ts'
import { oneOf } from '../../values/one-of.ts'
import { Person } from '../../values/said.ts'

/** What somebody may do. The controller decides; the FG advises, and files under a mandate. */
export const Role = oneOf('Role', [
  'reporter',
  'desk',
  'fg',
  'decider',
  'board',
  'auditor',
  'administrator',
])
/** See {@link Role}. */
export type Role = t.TypeOf<typeof Role>

/** Whose people: a second person must come from the controller, not from the FG's office. */
export const Side = oneOf('Side', ['controller', 'fg-office'])
/** See {@link Side}. */
export type Side = t.TypeOf<typeof Side>

/** Somebody may act for the organisation in a role. Stored shape. */
export const RoleGranted = event(
  'RoleGranted',
  1,
  closed(
    'RoleGranted',
    { person: Person, role: Role, side: Side },
    /** The outside party that this person works for: its interest is this person's. */
    { firm: ItemId },
  ),
)
/** See {@link RoleGranted}. */
export type RoleGranted = t.TypeOf<typeof RoleGranted>
