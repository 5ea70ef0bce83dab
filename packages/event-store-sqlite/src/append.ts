import type {
  AppendError,
  Appended,
  Envelope,
  ExpectedRevision,
  StreamName,
} from '@meldplicht/event-store'
import { firstRevision, Position, Revision } from '@meldplicht/event-store'
import { either as E, readonlyNonEmptyArray as RNEA } from 'fp-ts'
import { isConstraint } from './sqlite-error.ts'
import type { Statements } from './statements.ts'
import { digestOf } from './stored-row.ts'
import { inWriteTransaction } from './transaction.ts'

/** One append as asked for; `encoded` are the canonical bytes of `events`. */
export interface Append {
  readonly stream: StreamName
  readonly expected: ExpectedRevision
  readonly events: RNEA.ReadonlyNonEmptyArray<Envelope>
  readonly encoded: RNEA.ReadonlyNonEmptyArray<Uint8Array>
}

type Answer = E.Either<AppendError, Appended>

/** How many of the newest events an append looks at for holes; a read looks at all it reads. */
const LOOK_BACK = 256n

const damaged = (stream: StreamName, reason: string): Answer =>
  E.left({ _tag: 'HistoryDamaged', stream, reason })

const answer = (
  stream: StreamName,
  revision: unknown,
  position: unknown,
  written: boolean,
): Answer =>
  Revision.is(revision) && Position.is(position)
    ? E.right({ revision, position, written })
    : damaged(stream, 'a revision or a position is out of range')

const lastRevision = ({ lastOfStream }: Statements, stream: StreamName): ExpectedRevision => {
  const last = lastOfStream.get(stream)?.['last']
  return Revision.is(last) ? last : 'no-stream'
}

const hasHole = (statements: Statements, stream: StreamName, last: ExpectedRevision): boolean => {
  const count = firstRevision(last)
  const from = count > LOOK_BACK ? count - LOOK_BACK : 0n
  return statements.newestOfStream.get(stream, from - 1n)?.['n'] !== count - from
}

const insertAll = (statements: Statements, { stream, events, encoded }: Append): Answer => {
  let position: unknown
  for (const [{ revision, eventId }, bytes] of RNEA.zip(events, encoded)) {
    const { lastInsertRowid } = statements.insert.run(
      stream,
      revision,
      eventId,
      digestOf(bytes),
      bytes,
    )
    position = lastInsertRowid
  }
  return answer(stream, RNEA.last(events).revision, position, true)
}

// The same ids at the same place are a retry whose first answer was lost: the same success.
const repeated = (statements: Statements, append: Append, actual: ExpectedRevision): Answer => {
  const { stream, expected, events } = append
  const first = firstRevision(expected)
  const rows =
    first < firstRevision(actual)
      ? statements.idsOfStream.all(stream, first, BigInt(events.length))
      : []
  const same =
    rows.length === events.length && rows.every((row, i) => row['event_id'] === events[i]?.eventId)
  return same
    ? answer(stream, RNEA.last(events).revision, rows.at(-1)?.['position'], false)
    : E.left({ _tag: 'WrongExpectedRevision', stream, expected, actual })
}

/**
 * Appends in one transaction: checks where the stream stands, then writes all or nothing. Throws
 * only while another process holds the lock.
 */
export const appendTo = (statements: Statements, append: Append): Answer =>
  inWriteTransaction(statements, () => {
    const { stream, expected } = append
    const actual = lastRevision(statements, stream)
    if (hasHole(statements, stream, actual)) return damaged(stream, 'an event is missing')
    if (actual !== expected) return repeated(statements, append, actual)
    try {
      return insertAll(statements, append)
    } catch (error) {
      if (!isConstraint(error)) throw error
      const reason = 'the stream has one of these ids at another place'
      return E.left({ _tag: 'MalformedAppend', stream, reason })
    }
  })
