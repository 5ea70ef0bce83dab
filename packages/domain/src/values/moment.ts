import * as t from 'io-ts'
import { closed } from './closed.ts'
import { Instant } from './instant.ts'
import { sum } from './sum.ts'

/**
 * When something happened, with how precisely that is known. Unknown is a value of its own, and
 * that it cannot be determined is a finding (EDPB template, field 44), not a gap;
 * a day that is known without its time is `between` its first and its last moment.
 */
export const Moment = sum('Moment', '_tag', {
  exact: closed('exact', { _tag: t.literal('exact'), at: Instant }),
  estimated: closed('estimated', { _tag: t.literal('estimated'), at: Instant }),
  between: closed('between', { _tag: t.literal('between'), from: Instant, to: Instant }),
  unknown: closed('unknown', { _tag: t.literal('unknown') }),
  'cannot-be-determined': closed('cannot-be-determined', {
    _tag: t.literal('cannot-be-determined'),
  }),
})
/** See {@link Moment}. */
export type Moment = t.TypeOf<typeof Moment>

/** The moment that is known to the millisecond. */
export const exactly = (at: Instant): Moment => ({ _tag: 'exact', at })

/** Not known (yet). */
export const unknownMoment: Moment = { _tag: 'unknown' }

/** The earliest instant that a moment can be; `undefined` when nothing is known. */
export const earliest = (moment: Moment): Instant | undefined => {
  switch (moment._tag) {
    case 'exact':
    case 'estimated':
      return moment.at
    case 'between':
      return moment.from
    case 'unknown':
    case 'cannot-be-determined':
      return undefined
  }
}

/** The latest instant that a moment can be; `undefined` when nothing is known. */
export const latest = (moment: Moment): Instant | undefined =>
  moment._tag === 'between' ? moment.to : earliest(moment)
