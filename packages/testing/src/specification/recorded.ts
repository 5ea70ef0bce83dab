import type { IncidentEvent, IncidentState, Instant, Recorded } from '@meldplicht/domain'
import { evolve, noIncident } from '@meldplicht/domain'
import { fg } from '../organisation/people.ts'
import { eventId } from '../values.ts'

/** Events as an envelope would have recorded them, all at one moment, with ids in order. */
export const asRecorded = (
  events: ReadonlyArray<IncidentEvent>,
  recordedAt: Instant,
  first = 1,
): ReadonlyArray<Recorded<IncidentEvent>> =>
  events.map((event, i) => ({ id: eventId(first + i), recordedAt, typedBy: fg.id, event }))

/** The state that recorded events give. */
export const stateOf = (events: ReadonlyArray<Recorded<IncidentEvent>>): IncidentState =>
  events.reduce<IncidentState>(evolve, noIncident)
