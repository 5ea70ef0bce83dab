import type { EventEmitter } from 'node:events'
import type { Metadata } from '@grpc/grpc-js'
import type { FaultSource } from '../faults.ts'
import type { ServerLog } from '../log/server-log.ts'
import type { CallError } from './errors.ts'

/** What every method of the server works with. */
export interface Context {
  readonly log: ServerLog
  readonly faults: FaultSource
  /** Where clients find the leader: this stand-in itself. */
  readonly host: string
  readonly port: () => number
  /** Pause before what is answered late, or a second time, in milliseconds. */
  readonly lateAfter: number
  /** Notes that a call is open until it ends. */
  readonly opened: (call: EventEmitter) => void
  /** The error for a caller who may not call; undefined when he may. */
  readonly refuse: (metadata: Metadata) => CallError | undefined
}

/** Whether a caller wants to be answered by the leader only. */
export const asksForLeader = (metadata: Metadata): boolean =>
  metadata.get('requires-leader').includes('true')
