import type * as t from 'io-ts'
import { closed } from '../../values/closed.ts'
import { ItemId } from '../../values/ids.ts'
import { Instant } from '../../values/instant.ts'
import { Personal } from '../../values/personal.ts'
import { Person } from '../../values/said.ts'
import { event } from './event.ts'

/** What the authority asked was answered, or its order carried out. Stored shape. */
export const AuthorityAnswered = event(
  'AuthorityAnswered',
  1,
  closed('AuthorityAnswered', {
    question: ItemId,
    answeredBy: Person,
    answeredAt: Instant,
    answer: Personal,
  }),
)
/** See {@link AuthorityAnswered}. */
export type AuthorityAnswered = t.TypeOf<typeof AuthorityAnswered>
