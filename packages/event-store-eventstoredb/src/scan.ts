import type { Position, ReadError, Stored } from '@meldplicht/event-store'
import { Position as PositionCodec, StreamName } from '@meldplicht/event-store'
import { either as E } from 'fp-ts'
import type { Connection } from './connection.ts'
import { storedOf } from './recorded.ts'
import type { Limits } from './server.ts'
import { readAllFrom } from './server.ts'

/** A piece of the whole log, read without a filter. */
export interface Scan {
  readonly events: ReadonlyArray<Stored>
  /** Position of the last event that was looked at. */
  readonly position: Position | undefined
  /** Position of the last event that was looked at before the first of `events`. */
  readonly before: Position | undefined
  readonly atHead: boolean
}

/** How many events one scan looks at. */
const SPAN = 500

/**
 * Looks at the events after a position, whatever stream they are of. That is how the end of the
 * log is known exactly: a subscription with a filter does not say how far it has come.
 */
export const scan = async (
  connection: Connection,
  after: Position | undefined,
  prefixes: ReadonlyArray<string>,
  limits: Limits,
): Promise<E.Either<ReadError, Scan>> => {
  const read = await readAllFrom(connection, after, SPAN, limits)
  if (E.isLeft(read)) return read
  let position = after
  let before = after
  const events: Array<Stored> = []
  for (const { event } of read.right) {
    const at = event?.position.commit
    if (event === undefined || !PositionCodec.is(at)) continue
    if (after !== undefined && at <= after) continue
    if (
      StreamName.is(event.streamId) &&
      prefixes.some((prefix) => event.streamId.startsWith(prefix))
    ) {
      const stored = storedOf(event)
      if (E.isLeft(stored)) return stored
      events.push(stored.right)
    }
    position = at
    if (events.length === 0) before = at
  }
  return E.right({ events, position, before, atHead: read.right.length < SPAN })
}
