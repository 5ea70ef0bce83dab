import type * as t from 'io-ts'
import { event } from '../../incident/events/event.ts'
import { closed } from '../../values/closed.ts'
import { OrganisationId } from '../../values/ids.ts'
import { Personal } from '../../values/personal.ts'

/** A controller whose incidents are kept here (P-02). Stored shape. */
export const OrganisationRegistered = event(
  'OrganisationRegistered',
  1,
  closed('OrganisationRegistered', { organisation: OrganisationId, name: Personal }),
)
/** See {@link OrganisationRegistered}. */
export type OrganisationRegistered = t.TypeOf<typeof OrganisationRegistered>
