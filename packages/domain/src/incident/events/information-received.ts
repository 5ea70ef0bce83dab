import type * as t from 'io-ts'
import { Facts } from '../../facts/facts.ts'
import { closed } from '../../values/closed.ts'
import { ItemId } from '../../values/ids.ts'
import { Personal } from '../../values/personal.ts'
import { Said } from '../../values/said.ts'
import { event } from './event.ts'

/** The answer to an earlier question came in. Stored shape. */
export const InformationReceived = event(
  'InformationReceived',
  1,
  closed('InformationReceived', { question: ItemId, said: Said, answer: Personal, facts: Facts }),
)
/** See {@link InformationReceived}. */
export type InformationReceived = t.TypeOf<typeof InformationReceived>
