import type { ExpectedRevision, Stored } from '@meldplicht/event-store'

/** A stream as far as it was read: its events, the state they fold to, and where the next one goes. */
export interface Folded<S> {
  readonly stored: ReadonlyArray<Stored>
  readonly state: S
  readonly at: ExpectedRevision
}

/** A stream as loaded. */
export interface Loaded<S> extends Folded<S> {
  /** To be told which one event was then appended after it: the next load need not read it again. */
  readonly grown: (stored: Stored) => void
}
