import type * as t from 'io-ts'
import { event } from '../../incident/events/event.ts'
import { closed } from '../../values/closed.ts'
import { ItemId } from '../../values/ids.ts'
import { oneOf } from '../../values/one-of.ts'
import { Personal } from '../../values/personal.ts'

/** In what role an outside party holds our data: only a processor needs a processor agreement. */
export const PartyRole = oneOf('PartyRole', [
  'processor',
  'joint-controller',
  'independent-controller',
])
/** See {@link PartyRole}. */
export type PartyRole = t.TypeOf<typeof PartyRole>

/** An outside party that gets personal data, with its role. Stored shape. */
export const OutsidePartyRegistered = event(
  'OutsidePartyRegistered',
  1,
  closed(
    'OutsidePartyRegistered',
    { party: ItemId, name: Personal, role: PartyRole },
    { contact: Personal },
  ),
)
/** See {@link OutsidePartyRegistered}. */
export type OutsidePartyRegistered = t.TypeOf<typeof OutsidePartyRegistered>
