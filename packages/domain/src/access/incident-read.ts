import type * as t from 'io-ts'
import { event } from '../incident/events/event.ts'
import { closed } from '../values/closed.ts'
import { IncidentId, PersonId } from '../values/ids.ts'
import { oneOf } from '../values/one-of.ts'

/** What was read. */
export const ReadPart = oneOf('ReadPart', ['incident', 'register-entry', 'timeline', 'export'])
/** See {@link ReadPart}. */
export type ReadPart = t.TypeOf<typeof ReadPart>

/** A person read an incident (P-05). Kept apart from the register, in the access stream. Stored shape. */
export const IncidentRead = event(
  'IncidentRead',
  1,
  closed('IncidentRead', { incident: IncidentId, reader: PersonId, part: ReadPart }),
)
/** See {@link IncidentRead}. */
export type IncidentRead = t.TypeOf<typeof IncidentRead>
