import type { HistoryDamaged } from '@meldplicht/event-store'
import { either as E } from 'fp-ts'
import type { Statements } from './statements.ts'

/** The first and the last position in the log; an empty log ends before it begins. */
export interface Ends {
  readonly first: bigint
  readonly head: bigint
}

/**
 * Where the log begins and ends. SQLite remembers the highest position that it ever gave out: the
 * log ends there, or its end was cut off.
 */
export const endsOf = ({ ends }: Statements): E.Either<HistoryDamaged, Ends> => {
  const { first, head, given } = ends.get() ?? {}
  if (typeof first === 'bigint') {
    const last = head ?? first - 1n
    if (typeof last === 'bigint' && last === (given ?? 0n)) return E.right({ first, head: last })
  }
  return E.left({ _tag: 'HistoryDamaged', stream: '', reason: 'the newest events are missing' })
}
