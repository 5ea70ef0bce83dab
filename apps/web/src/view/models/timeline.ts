import type { IncidentEventType, Instant } from '@meldplicht/domain'

/** Kinds of moments on the time line: what happened outside, and every event that we record. */
export type MomentKey = 'occurred' | 'first-signal' | IncidentEventType

/** A moment of the time line: it happened outside, or it was recorded by us. */
export interface TimelineMoment {
  readonly at: Instant
  readonly lane: 'happened' | 'recorded'
  readonly key: MomentKey
  /** When it was recorded, for what happened earlier. */
  readonly recordedAt?: Instant
}
