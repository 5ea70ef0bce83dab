import * as t from 'io-ts'

// -0 has no JSON form of its own, so it would come back as another value.
const is = (u: unknown): u is number =>
  typeof u === 'number' && Number.isSafeInteger(u) && u >= 0 && !Object.is(u, -0)

/** A count: a whole number from 0 to 2^53 - 1. Never NaN, infinite or negative. */
export const WholeNumber = new t.Type<number>(
  'WholeNumber',
  is,
  (u, context) =>
    is(u) ? t.success(u) : t.failure(u, context, 'must be a whole number of 0 or more'),
  t.identity,
)

/** See {@link WholeNumber}. */
export type WholeNumber = number
