import type { AllStreamResolvedEvent } from '@eventstore/db-client'
import type { Position, ReadError } from '@meldplicht/event-store'
import { Position as PositionCodec, position as toPosition } from '@meldplicht/event-store'
import { either as E } from 'fp-ts'
import type { Connection } from './connection.ts'
import type { Limits } from './server.ts'
import { readAllBefore } from './server.ts'

type Boundary = E.Either<ReadError, Position | undefined>

const positionsOf = (events: ReadonlyArray<AllStreamResolvedEvent>): ReadonlyArray<Position> =>
  events.flatMap(({ event }) => {
    const at = event?.position.commit
    return PositionCodec.is(at) ? [at] : []
  })

/** How many events one step of a search looks at. */
const STEP = 500

// Backwards, because whoever follows a log asks for what is near its end.
const search = async (connection: Connection, at: Position, limits: Limits): Promise<Boundary> => {
  let before: Position | undefined
  for (;;) {
    const read = await readAllBefore(connection, before, STEP, limits)
    if (E.isLeft(read)) return read
    const positions = positionsOf(read.right)
    const found = positions.find((each) => each <= at)
    const isEnd = positions.length === 0 || read.right.length < STEP
    if (found !== undefined || isEnd) return E.right(found)
    before = positions.at(-1)
  }
}

/**
 * Where to begin for a position between two events, or of none: the server reads from the position
 * of an event only. The answer is that of the last event up to there; between the two is nothing.
 */
export const boundaryUpTo = async (
  connection: Connection,
  at: Position,
  limits: Limits,
): Promise<Boundary> => {
  // Whoever asks for what is just before an event is answered at once.
  const before = await readAllBefore(connection, toPosition(at + 1n), 1, limits)
  if (E.isLeft(before)) return search(connection, at, limits)
  return E.right(positionsOf(before.right).at(0))
}
