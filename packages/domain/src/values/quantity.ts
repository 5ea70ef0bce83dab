import * as t from 'io-ts'
import { closed } from './closed.ts'
import { sum } from './sum.ts'
import { WholeNumber } from './whole-number.ts'

/** How many people or records. Unknown is never 0; "cannot be determined" is a finding, not a gap. */
export const Quantity = sum('Quantity', '_tag', {
  unknown: closed('unknown', { _tag: t.literal('unknown') }),
  exact: closed('exact', { _tag: t.literal('exact'), n: WholeNumber }),
  about: closed('about', { _tag: t.literal('about'), n: WholeNumber }),
  between: closed('between', { _tag: t.literal('between'), min: WholeNumber, max: WholeNumber }),
  'cannot-be-determined': closed('cannot-be-determined', {
    _tag: t.literal('cannot-be-determined'),
  }),
})
/** See {@link Quantity}. */
export type Quantity = t.TypeOf<typeof Quantity>

/** Not known (yet). */
export const unknownQuantity: Quantity = { _tag: 'unknown' }
