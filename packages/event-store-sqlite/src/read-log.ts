import type { HistoryDamaged, LogPage, LogQuery, Stored } from '@meldplicht/event-store'
import { Position, pageSize } from '@meldplicht/event-store'
import { either as E } from 'fp-ts'
import { endsOf } from './ends.ts'
import type { Statements } from './statements.ts'
import { storedRow } from './stored-row.ts'
import { inReadTransaction } from './transaction.ts'

/** Most positions that one page passes: a filter that finds nothing still answers soon. */
const SPAN = 5_000n

const pageOf = (events: ReadonlyArray<Stored>, next: bigint, head: bigint): LogPage => {
  const atHead = next >= head
  return Position.is(next) && next > 0n ? { events, atHead, next } : { events, atHead }
}

const smallest = (a: bigint, b: bigint): bigint => (a < b ? a : b)

/**
 * Reads one page of the log. The positions of this store have no gaps, so that an event that was
 * taken out is missed here, whatever stream it was of.
 */
export const readLogPage = (
  statements: Statements,
  { after, prefixes, limit }: LogQuery,
): E.Either<HistoryDamaged, LogPage> =>
  inReadTransaction(statements, () => {
    const ends = endsOf(statements)
    if (E.isLeft(ends)) return ends
    const { first, head } = ends.right
    if (head < first || (after !== undefined && after >= head))
      return E.right(pageOf([], after ?? 0n, after ?? 0n))
    const from = after === undefined || after < first ? first - 1n : after
    const end = smallest(from + SPAN, head)
    const size = pageSize(limit)
    const events: Array<Stored> = []
    for (const row of statements.page.all(from, end, size, JSON.stringify(prefixes))) {
      const stored = storedRow(row)
      if (E.isLeft(stored)) return stored
      events.push(stored.right)
    }
    const last = events.length === size ? events.at(-1)?.position : undefined
    const next = last ?? end
    if (statements.count.get(from, next)?.['n'] === next - from)
      return E.right(pageOf(events, next, head))
    const reason = `an event between positions ${from} and ${next} is missing`
    return E.left({ _tag: 'HistoryDamaged', stream: '', reason })
  })
