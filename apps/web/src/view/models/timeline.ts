import type { Instant } from '@meldplicht/domain'

/** Kinds of moments on the time line. */
export type MomentKey =
  | 'occurred'
  | 'first-signal'
  | 'signal'
  | 'reported'
  | 'supplemented'
  | 'confirmed-in-writing'
  | 'awareness'
  | 'awareness-corrected'
  | 'questions'
  | 'facts'
  | 'scored'
  | 'weighed'
  | 'advised'
  | 'decided'
  | 'decided-not'
  | 'second-person'
  | 'memo'
  | 'filed-initial'
  | 'filed-supplementary'
  | 'filed-final'
  | 'filed-withdrawal'
  | 'acknowledged'
  | 'authority-asked'
  | 'authority-answered'
  | 'people-informed'
  | 'recipient-declared'
  | 'asked'
  | 'answered'
  | 'measure'
  | 'measure-completed'
  | 'evidence'
  | 'police'
  | 'insurer'
  | 'consequence'
  | 'cost'
  | 'board'
  | 'corrected'
  | 'duplicate'
  | 'closed'
  | 'reopened'
  | 'erased'

/** A moment of the time line: it happened outside, or it was recorded by us. */
export interface TimelineMoment {
  readonly at: Instant
  readonly lane: 'happened' | 'recorded'
  readonly key: MomentKey
  /** When it was recorded, for what happened earlier. */
  readonly recordedAt?: Instant
}
