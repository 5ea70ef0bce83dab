import * as t from 'io-ts'
import { event } from '../incident/events/event.ts'
import { closed } from '../values/closed.ts'
import { IncidentId, PersonId } from '../values/ids.ts'
import { oneOf } from '../values/one-of.ts'

/** In which list: of what is due, or of the register. */
export const ReadList = oneOf('ReadList', ['due', 'register'])
/** See {@link ReadList}. */
export type ReadList = t.TypeOf<typeof ReadList>

/** A person saw a list with the titles of these incidents (P-05): one event, however long the list. Stored shape. */
export const IncidentsListed = event(
  'IncidentsListed',
  1,
  closed('IncidentsListed', {
    incidents: t.readonlyArray(IncidentId),
    reader: PersonId,
    list: ReadList,
  }),
)
/** See {@link IncidentsListed}. */
export type IncidentsListed = t.TypeOf<typeof IncidentsListed>
