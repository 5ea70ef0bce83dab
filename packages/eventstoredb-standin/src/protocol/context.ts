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
  /** Pause before the second answer to a malformed append, in milliseconds. */
  readonly secondAnswerAfter: number
  /** The error for a caller who may not call; undefined when he may. */
  readonly refuse: (metadata: Metadata) => CallError | undefined
}
