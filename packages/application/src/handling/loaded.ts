import type { ExpectedRevision, Stored } from '@meldplicht/event-store'

/** A stream as loaded: its events, the state they fold to, and where the next event goes. */
export interface Loaded<S> {
  readonly stored: ReadonlyArray<Stored>
  readonly state: S
  readonly at: ExpectedRevision
}
