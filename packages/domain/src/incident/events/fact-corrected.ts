import type * as t from 'io-ts'
import { Facts } from '../../facts/facts.ts'
import { closed } from '../../values/closed.ts'
import { EventId } from '../../values/ids.ts'
import { Personal } from '../../values/personal.ts'
import { Said } from '../../values/said.ts'
import { event } from './event.ts'

/** Something that was recorded is wrong: what, why, and what holds instead. The old one stays visible. Stored shape. */
export const FactCorrected = event(
  'FactCorrected',
  1,
  closed('FactCorrected', { corrects: EventId, reason: Personal, said: Said, facts: Facts }),
)
/** See {@link FactCorrected}. */
export type FactCorrected = t.TypeOf<typeof FactCorrected>
