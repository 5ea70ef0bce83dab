import type * as t from 'io-ts'
import { closed } from '../../values/closed.ts'
import { Personal } from '../../values/personal.ts'
import { event } from './event.ts'

/** Nothing is open any more; the entry stands. Stored shape. */
export const IncidentClosed = event(
  'IncidentClosed',
  1,
  closed('IncidentClosed', { conclusion: Personal }),
)
/** See {@link IncidentClosed}. */
export type IncidentClosed = t.TypeOf<typeof IncidentClosed>
