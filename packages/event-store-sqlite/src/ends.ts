import type { HistoryDamaged } from '@meldplicht/event-store'
import { either as E } from 'fp-ts'
import type { Statements } from './statements.ts'

/** The first and the last position in the log; an empty log ends before it begins. */
export interface Ends {
  readonly first: bigint
  readonly head: bigint
}

const damaged = (which: string): E.Either<HistoryDamaged, never> =>
  E.left({ _tag: 'HistoryDamaged', stream: '', reason: `the ${which} events are missing` })

/**
 * Where the log begins and ends. SQLite remembers the highest position that it ever gave out: the
 * log ends there, or its end was cut off; and it begins where it began.
 */
export const endsOf = ({ ends }: Statements): E.Either<HistoryDamaged, Ends> => {
  const { begin, first, head, given } = ends.get() ?? {}
  if (typeof begin !== 'bigint') return damaged('first')
  const last = head ?? begin - 1n
  if ((first ?? begin) !== begin) return damaged('first')
  return typeof last === 'bigint' && last === (given ?? 0n)
    ? E.right({ first: begin, head: last })
    : damaged('newest')
}
