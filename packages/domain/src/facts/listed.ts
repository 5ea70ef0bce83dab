import * as t from 'io-ts'
import { closed } from '../values/closed.ts'
import { sum } from '../values/sum.ts'

/**
 * Several of a list, or not known. `complete: false` means that there may be more;
 * an empty list with `complete: true` means "none of these", which is knowledge.
 */
export type Listed<K extends string> =
  | { readonly _tag: 'unknown' }
  | { readonly _tag: 'listed'; readonly keys: ReadonlyArray<K>; readonly complete: boolean }

const distinct = (keys: ReadonlyArray<string>): boolean => new Set(keys).size === keys.length

/** Codec of {@link Listed}; refuses a key that is named twice. */
export const listed = <K extends string>(of: t.Type<K>): t.Type<Listed<K>> =>
  sum(`Listed<${of.name}>`, '_tag', {
    unknown: closed('unknown', { _tag: t.literal('unknown') }),
    listed: closed('listed', {
      _tag: t.literal('listed'),
      keys: t.refinement(t.readonlyArray(of), distinct, `distinct ${of.name}s`),
      complete: t.boolean,
    }),
  })

/** The keys that are named for certain; none when unknown. */
export const keysOf = <K extends string>(value: Listed<K> | undefined): ReadonlyArray<K> =>
  value?._tag === 'listed' ? value.keys : []
