import type * as t from 'io-ts'
import { closed } from '../../values/closed.ts'
import { ItemId } from '../../values/ids.ts'
import { Instant } from '../../values/instant.ts'
import { Text } from '../../values/text.ts'
import { event } from './event.ts'

/** The authority confirmed a filing with its own number. Stored shape. */
export const AuthorityAcknowledged = event(
  'AuthorityAcknowledged',
  1,
  closed('AuthorityAcknowledged', { filing: ItemId, reference: Text, acknowledgedAt: Instant }),
)
/** See {@link AuthorityAcknowledged}. */
export type AuthorityAcknowledged = t.TypeOf<typeof AuthorityAcknowledged>
