import type * as t from 'io-ts'
import { closed } from '../../values/closed.ts'
import { Personal } from '../../values/personal.ts'
import { event } from './event.ts'

/** New facts: the incident is open again. Stored shape. */
export const IncidentReopened = event(
  'IncidentReopened',
  1,
  closed('IncidentReopened', { reason: Personal }),
)
/** See {@link IncidentReopened}. */
export type IncidentReopened = t.TypeOf<typeof IncidentReopened>
