import type { Blobs } from '@meldplicht/blobs'
import type { EventStore } from '@meldplicht/event-store'
import type { Vault } from '@meldplicht/vault'
import type { SystemClock } from './clock.ts'
import type { Ids } from './ids.ts'
import type { Policy } from './policy.ts'
import type { Projections } from './projections.ts'

/** Everything that the use cases need; an app builds it once, in its `composition.ts`. */
export interface Deps {
  readonly store: EventStore
  readonly vault: Vault
  /** Where sealed files lie. */
  readonly blobs: Blobs
  /** The largest attachment, in bytes. */
  readonly attachmentLimit: number
  readonly projections: Projections
  readonly clock: SystemClock
  readonly ids: Ids
  readonly policy: Policy
}
