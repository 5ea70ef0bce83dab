import type * as t from 'io-ts'
import { closed } from '../../values/closed.ts'
import { Personal } from '../../values/personal.ts'
import { WholeNumber } from '../../values/whole-number.ts'
import { event } from './event.ts'

/** Money that the incident cost, in euro cents. Stored shape. */
export const CostRecorded = event(
  'CostRecorded',
  1,
  closed('CostRecorded', { cents: WholeNumber, what: Personal }),
)
/** See {@link CostRecorded}. */
export type CostRecorded = t.TypeOf<typeof CostRecorded>
