import type * as t from 'io-ts'
import { event } from '../incident/events/event.ts'
import { closed } from '../values/closed.ts'
import { IncidentId, ItemId, PersonId } from '../values/ids.ts'

/** A person was given a file of an incident (P-05). Kept apart from the register, in the access stream. Stored shape. */
export const AttachmentRead = event(
  'AttachmentRead',
  1,
  closed('AttachmentRead', { incident: IncidentId, attachment: ItemId, reader: PersonId }),
)
/** See {@link AttachmentRead}. */
export type AttachmentRead = t.TypeOf<typeof AttachmentRead>
