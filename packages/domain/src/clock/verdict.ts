import type * as t from 'io-ts'
import type { Instant } from '../values/instant.ts'
import { oneOf } from '../values/one-of.ts'
import type { Deadlines } from './deadline.ts'

/**
 * Where a filing fell: `within` the strict 72-hour limit, `between` it and the disputed outer one,
 * or `after` both. Whether it was also "without undue delay" is judged apart (AVG 33(1)).
 */
export const Timeliness = oneOf('Timeliness', ['within', 'between', 'after'])
/** See {@link Timeliness}. */
export type Timeliness = t.TypeOf<typeof Timeliness>

/** The verdict on a filing; it is fixed when the filing is recorded and never computed again. */
export const timeliness = (filedAt: Instant, deadlines: Deadlines): Timeliness => {
  if (filedAt <= deadlines.strict) return 'within'
  return filedAt <= deadlines.outer ? 'between' : 'after'
}
