import { either as E } from 'fp-ts'
import * as t from 'io-ts'

/** Brand of {@link Revision}. */
export interface RevisionBrand {
  readonly Revision: unique symbol
}
/** Brand of {@link Position}. */
export interface PositionBrand {
  readonly Position: unique symbol
}

const MAX = 2n ** 64n - 1n
const inRange = (n: bigint): boolean => n >= 0n && n <= MAX

// Revisions and positions pass 2^53: a JSON number would silently round them.
const decimal = <B extends object>(name: string): t.Type<t.Branded<bigint, B>, string> => {
  const is = (u: unknown): u is t.Branded<bigint, B> => typeof u === 'bigint' && inRange(u)
  return new t.Type<t.Branded<bigint, B>, string>(
    name,
    is,
    (u, context) => {
      const n = typeof u === 'string' && /^(0|[1-9]\d{0,19})$/.test(u) ? BigInt(u) : u
      return is(n) ? t.success(n) : t.failure(u, context, `${name} must be a decimal string`)
    },
    (n) => n.toString(10),
  )
}

/** Place of an event in its stream: 0, 1, 2 … without holes. `bigint`, a decimal string in JSON. */
export const Revision = decimal<RevisionBrand>('Revision')
/** See {@link Revision}. */
export type Revision = t.TypeOf<typeof Revision>

/**
 * Place of an event in the log of *one* store: strictly rising, perhaps with gaps, meaningless
 * in another store. It never enters a leaf, a proof, a URL or a file that leaves the house.
 */
export const Position = decimal<PositionBrand>('Position')
/** See {@link Position}. */
export type Position = t.TypeOf<typeof Position>

const must = <A>(codec: t.Type<A, string>, n: bigint): A => {
  const decoded = codec.decode(n.toString(10))
  if (E.isLeft(decoded)) throw new RangeError(`${n} is not a ${codec.name}`)
  return decoded.right
}

/** The revision `n`; throws a RangeError below 0 or above 2^64 - 1 (a broken invariant). */
export const revision = (n: bigint): Revision => must(Revision, n)

/** The position `n`; throws a RangeError below 0 or above 2^64 - 1 (a broken invariant). */
export const position = (n: bigint): Position => must(Position, n)
