import { either as E, readonlyArray as RA, readonlyNonEmptyArray as RNEA } from 'fp-ts'
import { decodeEnvelope } from '../canonical.ts'
import { checkAppend, firstRevision } from '../check-append.ts'
import type { Envelope } from '../envelope.ts'
import type {
  AppendError,
  ExpectedRevision,
  HistoryDamaged,
  WrongExpectedRevision,
} from '../errors.ts'
import type { Appended, LogPage, LogQuery, Stored, StreamRead } from '../event-store.ts'
import { pageSize } from '../page-size.ts'
import type { Position, Revision } from '../revision.ts'
import { position, revision } from '../revision.ts'
import type { StreamName } from '../stream-name.ts'

interface Row {
  readonly position: Position
  readonly stream: StreamName
  readonly eventId: string
  readonly bytes: Uint8Array
}

type Events = RNEA.ReadonlyNonEmptyArray<Envelope>
type Encoded = RNEA.ReadonlyNonEmptyArray<Uint8Array>
type Rows = RNEA.ReadonlyNonEmptyArray<Row>

/** The medium of the memory store: canonical bytes in the order in which they came. */
export interface MemoryLog {
  readonly append: (
    stream: StreamName,
    expected: ExpectedRevision,
    events: Events,
  ) => E.Either<AppendError, Appended>
  readonly readStream: (stream: StreamName, from: Revision) => E.Either<HistoryDamaged, StreamRead>
  readonly readLog: (query: LogQuery) => E.Either<HistoryDamaged, LogPage>
}

// Only bytes are kept, and they are decoded on every read: whoever changes an envelope after the
// append, or one that was read, changes nothing here.
const read = ({ position, stream, bytes }: Row): E.Either<HistoryDamaged, Stored> => {
  const envelope = decodeEnvelope(bytes)
  return E.isRight(envelope)
    ? E.right({ position, envelope: envelope.right })
    : E.left({ _tag: 'HistoryDamaged', stream, reason: envelope.left })
}

const lastOf = (rows: ReadonlyArray<Row>): ExpectedRevision =>
  rows.length === 0 ? 'no-stream' : revision(BigInt(rows.length - 1))

const appended = (first: bigint, rows: Rows, written: boolean): Appended => ({
  revision: revision(first + BigInt(rows.length - 1)),
  position: RNEA.last(rows).position,
  written,
})

/** An empty {@link MemoryLog}. */
export const memoryLog = (): MemoryLog => {
  const log: Array<Row> = []
  const streams = new Map<StreamName, ReadonlyArray<Row>>()
  let size = 0n

  const write = (stream: StreamName, events: Events, encoded: Encoded): Rows => {
    const rows = RNEA.zipWith(events, encoded, (event, bytes): Row => {
      // A position is an offset in bytes, as in EventStoreDB: sparse, so that nobody counts on it.
      size += BigInt(bytes.length)
      return { position: position(size), stream, eventId: event.eventId, bytes }
    })
    log.push(...rows)
    streams.set(stream, [...(streams.get(stream) ?? []), ...rows])
    return rows
  }

  return {
    append: (stream, expected, events) => {
      const encoded = checkAppend(stream, expected, events)
      if (E.isLeft(encoded)) return encoded
      const rows = streams.get(stream) ?? []
      const first = firstRevision(expected)
      const actual = lastOf(rows)
      const wrong: WrongExpectedRevision = {
        _tag: 'WrongExpectedRevision',
        stream,
        expected,
        actual,
      }
      const ids = events.map(({ eventId }): string => eventId)
      if (actual === expected) {
        const known = new Set(ids)
        if (rows.some(({ eventId }) => known.has(eventId))) {
          const reason = 'the stream has one of these ids at another place'
          return E.left({ _tag: 'MalformedAppend', stream, reason })
        }
        return E.right(appended(first, write(stream, events, encoded.right), true))
      }
      // The same ids at the same place are a retry whose first answer was lost.
      const there: ReadonlyArray<Row> =
        first < rows.length ? rows.slice(Number(first)).slice(0, ids.length) : []
      const same = there.length === ids.length && there.every((row, i) => row.eventId === ids[i])
      return same && RA.isNonEmpty(there) ? E.right(appended(first, there, false)) : E.left(wrong)
    },
    readStream: (stream, from) => {
      const rows = streams.get(stream) ?? []
      const last = lastOf(rows)
      if (last === 'no-stream') return E.right({ _tag: 'missing' })
      const events = E.traverseArray(read)(from > last ? [] : rows.slice(Number(from)))
      return E.map(
        (found: ReadonlyArray<Stored>): StreamRead => ({
          _tag: 'found',
          events: found,
          last,
        }),
      )(events)
    },
    readLog: ({ after, prefixes, limit }) => {
      const wanted: Array<Row> = []
      const start = after === undefined ? 0 : log.findIndex((row) => row.position > after)
      let at = start < 0 ? log.length : start
      for (; at < log.length && wanted.length < pageSize(limit); at += 1) {
        const row = log[at]
        if (row && prefixes.some((prefix) => row.stream.startsWith(prefix))) wanted.push(row)
      }
      const atHead = at === log.length
      // Events that no prefix asks for were passed as well: a page moves on even when it is empty.
      const next = start < 0 ? after : (log[at - 1]?.position ?? after)
      return E.map(
        (events: ReadonlyArray<Stored>): LogPage =>
          next === undefined ? { events, atHead } : { events, atHead, next },
      )(E.traverseArray(read)(wanted))
    },
  }
}
