import type { ReadError, Revision, StreamName, StreamRead } from '@meldplicht/event-store'
import { either as E } from 'fp-ts'
import { damaged } from './client-error.ts'
import type { Connection } from './connection.ts'
import type { Hidden } from './hidden.ts'
import { storedOf } from './recorded.ts'
import type { Limits } from './server.ts'
import { HIGHEST, readFromStream, readNewest } from './server.ts'

type Read = E.Either<ReadError, StreamRead>

// The server shows nothing from here on, or nothing at all: that may be hidden history.
const nothingShown = async (
  connection: Connection,
  hidden: Hidden,
  stream: StreamName,
  from: Revision,
  limits: Limits,
): Promise<Read | 'again'> => {
  const asked = await hidden.ask(stream, limits)
  if (E.isLeft(asked)) return asked
  const newest = await readNewest(connection, stream, limits)
  if (E.isLeft(newest)) return newest
  const event = newest.right === 'missing' ? undefined : newest.right.event
  if (event === undefined) return E.right({ _tag: 'missing' })
  const stored = storedOf(event)
  if (E.isLeft(stored)) return stored
  const last = stored.right.envelope.revision
  // Something was appended meanwhile.
  return last >= from ? 'again' : E.right({ _tag: 'found', events: [], last })
}

/**
 * Reads a stream from a revision on, and proves that what it asked for is all there: the first
 * event is the one asked for, and none is missing up to the last.
 */
export const readStreamFrom = async (
  connection: Connection,
  hidden: Hidden,
  stream: StreamName,
  from: Revision,
  limits: Limits,
): Promise<Read> => {
  for (;;) {
    const read =
      from > HIGHEST ? E.right([]) : await readFromStream(connection, stream, { from }, limits)
    if (E.isLeft(read)) return read
    if (read.right === 'missing' || read.right.length === 0) {
      const nothing = await nothingShown(connection, hidden, stream, from, limits)
      if (nothing === 'again') continue
      return nothing
    }
    const events = E.traverseArray(storedOf)(read.right.flatMap(({ event }) => event ?? []))
    if (E.isLeft(events)) return events
    const hole = events.right.findIndex(({ envelope }, i) => envelope.revision !== from + BigInt(i))
    if (hole >= 0)
      return E.left(damaged(stream, `revision ${from + BigInt(hole)} is hidden or deleted`))
    const last = events.right.at(-1)?.envelope.revision ?? from
    return E.right({ _tag: 'found', events: events.right, last })
  }
}
