import type { EventId, Instant, PersonId } from '@meldplicht/domain'
import type { Envelope } from '@meldplicht/event-store'

/** One line of the timeline: what was recorded, when and by whom. */
export interface TimelineItem {
  readonly id: EventId
  readonly type: string
  readonly recordedAt: Instant
  readonly typedBy: PersonId
}

/** The timeline of a stream, in the order in which it was recorded. */
export const timelineOf = (envelopes: ReadonlyArray<Envelope>): ReadonlyArray<TimelineItem> =>
  envelopes.map(({ eventId, type, recordedAt, actorId }) => ({
    id: eventId,
    type,
    recordedAt,
    typedBy: actorId,
  }))
