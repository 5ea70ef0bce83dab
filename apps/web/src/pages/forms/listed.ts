import type { Listed } from '@meldplicht/domain'

/** What was ticked as a list; nothing ticked is not known, never "none". */
export const listOf = <K extends string>(keys: ReadonlyArray<K>, complete = true): Listed<K> =>
  keys.length === 0 ? { _tag: 'unknown' } : { _tag: 'listed', keys, complete }
