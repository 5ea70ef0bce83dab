import type * as t from 'io-ts'
import { closed } from '../../values/closed.ts'
import { ItemId } from '../../values/ids.ts'
import { Instant } from '../../values/instant.ts'
import { oneOf } from '../../values/one-of.ts'
import { Personal } from '../../values/personal.ts'
import { Text } from '../../values/text.ts'
import { event } from './event.ts'

/** What an authority does: ask, or order. */
export const AuthorityRequest = oneOf('AuthorityRequest', ['question', 'order-34-4', 'order-other'])
/** See {@link AuthorityRequest}. */
export type AuthorityRequest = t.TypeOf<typeof AuthorityRequest>

/** The authority asked something, or ordered it (AVG 34(4), 58): with a due date of its own. Stored shape. */
export const AuthorityAsked = event(
  'AuthorityAsked',
  1,
  closed(
    'AuthorityAsked',
    { question: ItemId, kind: AuthorityRequest, askedAt: Instant, what: Personal },
    { dueAt: Instant, reference: Text },
  ),
)
/** See {@link AuthorityAsked}. */
export type AuthorityAsked = t.TypeOf<typeof AuthorityAsked>
