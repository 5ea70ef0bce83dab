import * as t from 'io-ts'

/** A codec for one of a fixed list of stable English keys. Keys are stored; labels never are. */
export interface OneOfC<K extends string> extends t.Type<K> {
  readonly keys: ReadonlyArray<K>
}

/** Builds a {@link OneOfC}. The order of `keys` is the order in which people see them. */
export const oneOf = <K extends string>(name: string, keys: ReadonlyArray<K>): OneOfC<K> => {
  const known = new Set<string>(keys)
  const is = (u: unknown): u is K => typeof u === 'string' && known.has(u)
  const codec = new t.Type<K>(
    name,
    is,
    (u, context) =>
      is(u) ? t.success(u) : t.failure(u, context, `${name} must be one of ${keys.join(', ')}`),
    t.identity,
  )
  return Object.assign(codec, { keys })
}
