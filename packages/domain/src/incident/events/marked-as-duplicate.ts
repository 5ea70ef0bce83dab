import type * as t from 'io-ts'
import { closed } from '../../values/closed.ts'
import { IncidentId } from '../../values/ids.ts'
import { Personal } from '../../values/personal.ts'
import { event } from './event.ts'

/** This report is about an incident that already has an entry; both stay in the register. Stored shape. */
export const MarkedAsDuplicate = event(
  'MarkedAsDuplicate',
  1,
  closed('MarkedAsDuplicate', { of: IncidentId, reason: Personal }),
)
/** See {@link MarkedAsDuplicate}. */
export type MarkedAsDuplicate = t.TypeOf<typeof MarkedAsDuplicate>
