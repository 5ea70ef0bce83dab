import type * as t from 'io-ts'
import { closed } from '../../values/closed.ts'
import { Instant } from '../../values/instant.ts'
import { Person } from '../../values/said.ts'
import { event } from './event.ts'

/** The one-page memo went to the decider: facts, unknowns, advice, clock, options. Stored shape. */
export const DecisionMemoSent = event(
  'DecisionMemoSent',
  1,
  closed('DecisionMemoSent', { to: Person, sentAt: Instant }),
)
/** See {@link DecisionMemoSent}. */
export type DecisionMemoSent = t.TypeOf<typeof DecisionMemoSent>
