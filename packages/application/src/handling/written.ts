import type { EventId } from '@meldplicht/domain'
import type { Position, Revision, StreamName } from '@meldplicht/event-store'

/** What a command led to. A repeated command gets its first answer again, `repeated: true`. */
export interface Written {
  readonly stream: StreamName
  readonly events: ReadonlyArray<{ readonly id: EventId; readonly type: string }>
  readonly revision: Revision
  /** Where the store put the last event. Never shown outside this process. */
  readonly position: Position
  readonly repeated: boolean
}
