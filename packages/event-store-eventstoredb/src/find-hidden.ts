import type { HistoryDamaged, Position, ReadError } from '@meldplicht/event-store'
import { Position as PositionCodec } from '@meldplicht/event-store'
import type { taskEither as TE } from 'fp-ts'
import { either as E } from 'fp-ts'
import { damaged } from './client-error.ts'
import type { Connection } from './connection.ts'
import { connect } from './connection.ts'
import { hides, METADATA_PREFIXES } from './hides.ts'
import type { Limits } from './server.ts'
import { readAllFrom } from './server.ts'

/** Where to look, and how long to wait for one answer. */
export interface FindHidden {
  readonly connectionString: string
  /** In milliseconds; 5,000 unless told. */
  readonly timeout?: number
  readonly signal: AbortSignal
}

const PAGE = 1_000

type Answer = E.Either<ReadError, ReadonlyArray<HistoryDamaged>>

const look = async (connection: Connection, limits: Limits): Promise<Answer> => {
  // The newest metadata of a stream count.
  const problems = new Map<string, string | undefined>()
  let after: Position | undefined
  for (;;) {
    const read = await readAllFrom(connection, after, PAGE, limits)
    if (E.isLeft(read)) return read
    for (const { event } of read.right) {
      const at = event?.position.commit
      if (event === undefined || !PositionCodec.is(at)) continue
      after = at
      const { streamId, type, data } = event
      if (type === '$streamDeleted') problems.set(streamId, 'the stream has a tombstone')
      if (!METADATA_PREFIXES.some((prefix) => streamId.startsWith(prefix))) continue
      const problem = hides(data)
      const reason = problem === undefined ? undefined : `the metadata of the stream ${problem}`
      problems.set(streamId.slice(2), reason)
    }
    if (read.right.length < PAGE) break
  }
  return E.right(
    [...problems].flatMap(([stream, reason]) =>
      reason === undefined || !METADATA_PREFIXES.some((prefix) => `$$${stream}`.startsWith(prefix))
        ? []
        : [damaged(stream, reason)],
    ),
  )
}

/**
 * Every stream of ours that was deleted, or whose metadata hide events of it. It goes through all
 * that the server has, so that a stream of which nothing else is left is found as well.
 */
export const findHidden =
  ({
    connectionString,
    timeout = 5_000,
    signal,
  }: FindHidden): TE.TaskEither<ReadError, ReadonlyArray<HistoryDamaged>> =>
  async () => {
    const connected = connect(connectionString)
    if (E.isLeft(connected)) return connected
    const answer = await look(connected.right, { timeout, signal })
    await connected.right.release()
    return answer
  }
