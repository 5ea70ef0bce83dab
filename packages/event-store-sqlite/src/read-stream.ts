import type { HistoryDamaged, StreamName, StreamRead } from '@meldplicht/event-store'
import { Revision } from '@meldplicht/event-store'
import { either as E } from 'fp-ts'
import type { Statements } from './statements.ts'
import { storedRow } from './stored-row.ts'
import { inReadTransaction } from './transaction.ts'
import { damageFor } from './wholeness.ts'

const damaged = (stream: StreamName, reason: string): E.Either<HistoryDamaged, never> =>
  E.left({ _tag: 'HistoryDamaged', stream, reason })

type Answer = E.Either<HistoryDamaged, StreamRead>

// Its last revision when there are events to be read. One statement sees one moment, as a transaction does.
const withoutEvents = (
  statements: Statements,
  stream: StreamName,
  from: Revision,
): Answer | Revision => {
  const last = statements.lastOfStream.get(stream)?.['last'] ?? null
  if (last === null) return E.right({ _tag: 'missing' })
  if (!Revision.is(last)) return damaged(stream, 'its last revision is out of range')
  return from > last ? E.right({ _tag: 'found', events: [], last }) : last
}

const withEvents = (
  statements: Statements,
  stream: StreamName,
  from: Revision,
  last: Revision,
): Answer => {
  const events = E.traverseArray(storedRow)(statements.stream.all(stream, from))
  if (E.isLeft(events)) return events
  const hole = events.right.findIndex((e, i) => e.envelope.revision !== from + BigInt(i))
  if (hole >= 0 || BigInt(events.right.length) !== last - from + 1n)
    return damaged(stream, `revision ${from + BigInt(Math.max(hole, 0))} is missing`)
  return E.right({ _tag: 'found', events: events.right, last })
}

const inStream = (statements: Statements, stream: StreamName, from: Revision): Answer => {
  const before = withoutEvents(statements, stream, from)
  if (typeof before !== 'bigint') return before
  return inReadTransaction<HistoryDamaged, StreamRead>(statements, () => {
    const last = withoutEvents(statements, stream, from)
    return typeof last === 'bigint' ? withEvents(statements, stream, from, last) : last
  })
}

/**
 * Reads a stream from a revision on, and proves that no event between it and the last is missing,
 * nor any after it. Whoever asks for what is new mostly learns that there is nothing, and that
 * costs one statement and a look at whether somebody else wrote.
 */
export const readStreamFrom = (
  statements: Statements,
  stream: StreamName,
  from: Revision,
): Answer => {
  const answer = inStream(statements, stream, from)
  if (E.isLeft(answer)) return answer
  const damage = damageFor(statements, stream)
  return damage === undefined ? answer : E.left(damage)
}
