import type * as t from 'io-ts'
import { closed } from '../../values/closed.ts'
import { oneOf } from '../../values/one-of.ts'
import { Personal } from '../../values/personal.ts'
import { Person } from '../../values/said.ts'
import { Assessed } from './assessed.ts'
import { event } from './event.ts'

/** The risk to people, as a person assessed it. */
export const AssessedRisk = oneOf('AssessedRisk', ['unlikely', 'risk', 'high', 'undetermined'])
/** See {@link AssessedRisk}. */
export type AssessedRisk = t.TypeOf<typeof AssessedRisk>

/** The FG's own assessment of the risk, beside what the rules say. Stored shape. */
export const RiskAssessed = event(
  'RiskAssessed',
  1,
  closed('RiskAssessed', {
    assessedBy: Person,
    risk: AssessedRisk,
    reasons: Personal,
    assessed: Assessed,
  }),
)
/** See {@link RiskAssessed}. */
export type RiskAssessed = t.TypeOf<typeof RiskAssessed>
