import type { HistoryDamaged } from '@meldplicht/event-store'
import { either as E } from 'fp-ts'
import type { Statements } from './statements.ts'

/** The first and the last position in the log; both 0 when it is empty. */
export interface Ends {
  readonly first: bigint
  readonly head: bigint
}

const integer = (value: unknown): bigint => (typeof value === 'bigint' ? value : 0n)

/**
 * Where the log begins and ends. SQLite remembers the highest position that it ever gave out: the
 * log ends there, or its end was cut off.
 */
export const endsOf = ({ ends }: Statements): E.Either<HistoryDamaged, Ends> => {
  const row = ends.get()
  const head = integer(row?.['head'])
  return head === integer(row?.['given'])
    ? E.right({ first: integer(row?.['first']), head })
    : E.left({ _tag: 'HistoryDamaged', stream: '', reason: 'the newest events are missing' })
}
