import * as t from 'io-ts'

type Members = Readonly<Record<string, t.Mixed>>

/** A codec for a tagged union; `members` holds the codec of each tag value. */
export interface SumC<A, O> extends t.Type<A, O> {
  readonly members: Members
}

/**
 * A tagged union that looks at the tag first, so that a broken member gives one clear error
 * instead of one for every alternative.
 *
 * @param tag - the discriminating key, `_tag` by convention
 * @param members - codec per tag value; each must itself require that literal
 */
export const sum = <K extends string, M extends Members>(
  name: string,
  tag: K,
  members: M,
): SumC<t.TypeOf<M[keyof M]>, t.OutputOf<M[keyof M]>> => {
  const member = (u: unknown): t.Mixed | undefined => {
    if (typeof u !== 'object' || u === null || !(tag in u)) return undefined
    const value: unknown = Reflect.get(u, tag)
    return typeof value === 'string' && Object.hasOwn(members, value) ? members[value] : undefined
  }
  const isStoredAsItIs = Object.values(members).every(({ encode }) => encode === t.identity)
  const codec = new t.Type<t.TypeOf<M[keyof M]>, t.OutputOf<M[keyof M]>>(
    name,
    (u): u is t.TypeOf<M[keyof M]> => member(u)?.is(u) ?? false,
    (u, context) => {
      const found = member(u)
      const choices = Object.keys(members).join(', ')
      return found === undefined
        ? t.failure(u, context, `${name}: ${tag} must be one of ${choices}`)
        : found.validate(u, context)
    },
    isStoredAsItIs ? t.identity : (a) => (member(a) ?? t.unknown).encode(a),
  )
  return Object.assign(codec, { members })
}
