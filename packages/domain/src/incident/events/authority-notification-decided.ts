import * as t from 'io-ts'
import { closed } from '../../values/closed.ts'
import { oneOf } from '../../values/one-of.ts'
import { Personal } from '../../values/personal.ts'
import { Person } from '../../values/said.ts'
import { sum } from '../../values/sum.ts'
import { Assessed } from './assessed.ts'
import { DecisionReason } from './decision-reason.ts'
import { event } from './event.ts'

/** To notify, or not (yet) to notify. */
export const AuthorityDecision = oneOf('AuthorityDecision', ['notify', 'do-not-notify'])
/** See {@link AuthorityDecision}. */
export type AuthorityDecision = t.TypeOf<typeof AuthorityDecision>

/** The short list of kinds for which "not notifying" takes one person (`practice.md`). */
export const TrivialKind = oneOf('TrivialKind', [
  'own-employee-same-need-to-know',
  'post-back-unopened',
  'device-found-within-the-hour',
  'encrypted-key-safe-full-backup',
  'outage-of-minutes-without-effect',
])
/** See {@link TrivialKind}. */
export type TrivialKind = t.TypeOf<typeof TrivialKind>

/** Who looks along: nobody for notifying, else a second person unless the short list says so. */
export const SecondPerson = sum('SecondPerson', '_tag', {
  'not-needed': closed('not-needed', { _tag: t.literal('not-needed') }),
  'trivial-kind': closed('trivial-kind', { _tag: t.literal('trivial-kind'), kind: TrivialKind }),
  asked: closed('asked', { _tag: t.literal('asked'), person: Person }),
})
/** See {@link SecondPerson}. */
export type SecondPerson = t.TypeOf<typeof SecondPerson>

/** The controller's decision about the authority (AVG 33(1)), with the reasons it can be held to (5(2)). Stored shape. */
export const AuthorityNotificationDecided = event(
  'AuthorityNotificationDecided',
  1,
  closed(
    'AuthorityNotificationDecided',
    {
      decidedBy: Person,
      decision: AuthorityDecision,
      reasons: t.readonlyArray(DecisionReason),
      secondPerson: SecondPerson,
      assessed: Assessed,
    },
    { deviation: Personal },
  ),
)
/** See {@link AuthorityNotificationDecided}. */
export type AuthorityNotificationDecided = t.TypeOf<typeof AuthorityNotificationDecided>
