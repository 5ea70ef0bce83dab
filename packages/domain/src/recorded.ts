import type { EventId, PersonId } from './values/ids.ts'
import type { Instant } from './values/instant.ts'

/** What the envelope adds to an event: its id, when it was recorded, and who typed it. */
export interface Meta {
  readonly id: EventId
  readonly recordedAt: Instant
  readonly typedBy: PersonId
  /** The law edition that was used, where one was. */
  readonly edition?: string
}

/** An event as it was recorded. */
export interface Recorded<E> extends Meta {
  readonly event: E
}

/** The data of an event, kept in a state together with who and when. */
export interface Entry<D> extends Meta {
  readonly data: D
}
