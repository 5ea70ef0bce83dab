import type {
  AppendError,
  Appended,
  AppendTooLarge,
  Envelope,
  ExpectedRevision,
  MalformedAppend,
  StreamName,
} from '@meldplicht/event-store'
import { checkAppendText, firstRevision, Position, Revision } from '@meldplicht/event-store'
import { either as E, readonlyNonEmptyArray as RNEA } from 'fp-ts'
import { detailOf, failureOf, isConstraint } from './sqlite-error.ts'
import type { Statements } from './statements.ts'
import { checksumOf, storedRow } from './stored-row.ts'
import type { StreamHead, StreamHeads } from './stream-heads.ts'

interface Row {
  readonly revision: Revision
  readonly eventId: string
  readonly checksum: number
  /** The canonical form. */
  readonly text: string
}

/** One append, checked and encoded: nothing is left to do but to look where it goes and write. */
export interface Append {
  readonly stream: StreamName
  readonly expected: ExpectedRevision
  readonly rows: RNEA.ReadonlyNonEmptyArray<Row>
  /** Length of all its events in canonical form. */
  readonly length: number
}

/** What an append is answered. */
export type Answer = E.Either<AppendError, Appended>

const rowOf = ({ revision, eventId }: Envelope, text: string): Row => ({
  revision,
  eventId,
  checksum: checksumOf(text),
  text,
})

/** Checks and encodes an append, before any lock is asked for. */
export const prepareAppend = (
  stream: StreamName,
  expected: ExpectedRevision,
  events: RNEA.ReadonlyNonEmptyArray<Envelope>,
): E.Either<MalformedAppend | AppendTooLarge, Append> =>
  E.map((texts: RNEA.ReadonlyNonEmptyArray<string>): Append => {
    const rows = RNEA.zipWith(events, texts, rowOf)
    return { stream, expected, rows, length: rows.reduce((sum, row) => sum + row.text.length, 0) }
  })(checkAppendText(stream, expected, events))

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

const hasHole = (statements: Statements, id: bigint, last: ExpectedRevision): boolean => {
  const count = firstRevision(last)
  const from = count > LOOK_BACK ? count - LOOK_BACK : 0n
  return statements.newestOfStream.get(id, from - 1n)?.['n'] !== count - from
}

/** Where a stream stands; undefined when one of its newest events is missing. */
const headOf = (statements: Statements, stream: StreamName): StreamHead | undefined => {
  const row = statements.lastOfStream.get(stream)
  if (row === undefined) return { id: undefined, last: 'no-stream' }
  const { id, last } = row
  if (typeof id !== 'bigint') return undefined
  const head = { id, last: Revision.is(last) ? last : ('no-stream' as const) }
  return hasHole(statements, id, head.last) ? undefined : head
}

const addStream = (statements: Statements, stream: StreamName): bigint | number =>
  statements.addStream.run(stream).lastInsertRowid

const insertAll = (
  statements: Statements,
  heads: StreamHeads,
  { stream, rows }: Append,
  id: bigint | number,
): Answer => {
  let position: unknown
  for (const { revision, checksum, text } of rows) {
    const { lastInsertRowid } = statements.insert.run(id, revision, checksum, text)
    position = lastInsertRowid
  }
  const last = RNEA.last(rows).revision
  heads.set(stream, { id, last })
  return answer(stream, last, position, true)
}

// The same ids at the same place are a retry whose first answer was lost: the same success.
const repeated = (statements: Statements, append: Append, { id, last }: StreamHead): Answer => {
  const { stream, expected, rows } = append
  const first = firstRevision(expected)
  const found =
    id !== undefined && first < firstRevision(last)
      ? E.traverseArray(storedRow)(statements.placed.all(id, first, BigInt(rows.length)))
      : E.right([])
  if (E.isLeft(found)) return found
  const there = found.right
  const same =
    there.length === rows.length &&
    there.every(({ envelope }, i) => envelope.eventId === rows[i]?.eventId)
  return same
    ? answer(stream, RNEA.last(rows).revision, there.at(-1)?.position, false)
    : E.left({ _tag: 'WrongExpectedRevision', stream, expected, actual: last })
}

/**
 * Looks where the stream stands and writes, within a transaction that is begun already. A Left has
 * written nothing. Throws what SQLite throws: then some of it may be written, and the transaction
 * must be undone.
 */
export const appendTo = (statements: Statements, heads: StreamHeads, append: Append): Answer => {
  const { stream, expected } = append
  const head = heads.get(stream) ?? headOf(statements, stream)
  if (head === undefined) return damaged(stream, 'an event is missing')
  if (head.last === expected)
    return insertAll(statements, heads, append, head.id ?? addStream(statements, stream))
  heads.set(stream, head)
  return repeated(statements, append, head)
}

/** What an exception of {@link appendTo} means for this append, once its writing is undone. */
export const appendFailureOf = (error: unknown, { stream }: Append): AppendError =>
  isConstraint(error)
    ? { _tag: 'HistoryDamaged', stream, reason: `the tables refused an event: ${detailOf(error)}` }
    : failureOf(error)
