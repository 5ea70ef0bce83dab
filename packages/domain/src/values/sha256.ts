import * as t from 'io-ts'

const HEX = /^[0-9a-f]{64}$/

const is = (u: unknown): u is string => typeof u === 'string' && HEX.test(u)

/** A SHA-256 digest (FIPS 180-4) as 64 small hexadecimal digits: of what was sent or kept, never the thing itself. */
export const Sha256 = new t.Type<string>(
  'Sha256',
  is,
  (u, context) =>
    is(u) ? t.success(u) : t.failure(u, context, 'must be 64 small hexadecimal digits'),
  t.identity,
)

/** See {@link Sha256}. */
export type Sha256 = string
