import type * as t from 'io-ts'
import { Facts } from '../../facts/facts.ts'
import { closed } from '../../values/closed.ts'
import { Said } from '../../values/said.ts'
import { event } from './event.ts'

/** Facts that the handling brought to light, with who said them. Stored shape. */
export const FactsEstablished = event(
  'FactsEstablished',
  1,
  closed('FactsEstablished', { said: Said, facts: Facts }),
)
/** See {@link FactsEstablished}. */
export type FactsEstablished = t.TypeOf<typeof FactsEstablished>
