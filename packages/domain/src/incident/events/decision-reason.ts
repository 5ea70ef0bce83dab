import type * as t from 'io-ts'
import { closed } from '../../values/closed.ts'
import { oneOf } from '../../values/one-of.ts'
import { Personal } from '../../values/personal.ts'

/** On what kind of ground somebody leans, so that a rule can hold it against the facts. */
export const ReasonGround = oneOf('ReasonGround', [
  'data-unintelligible',
  'recipient-trusted',
  'recovered-unread',
  'no-personal-data',
  'no-effect-on-people',
  'available-again-in-time',
  'already-public',
  'other',
])
/** See {@link ReasonGround}. */
export type ReasonGround = t.TypeOf<typeof ReasonGround>

/** A reason of a decision: its ground, and in the decider's own words why it holds here. */
export const DecisionReason = closed('DecisionReason', { ground: ReasonGround, text: Personal })
/** See {@link DecisionReason}. */
export type DecisionReason = t.TypeOf<typeof DecisionReason>
