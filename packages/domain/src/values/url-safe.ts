import * as t from 'io-ts'

const URL_SAFE = /^[\w-]+$/

const is = (u: unknown): u is string => typeof u === 'string' && URL_SAFE.test(u)

/** Letters, digits, `-` and `_`: the alphabet of base64url (RFC 4648, section 5) and of UUIDs. */
export const UrlSafe = new t.Type<string>(
  'UrlSafe',
  is,
  (u, context) => (is(u) ? t.success(u) : t.failure(u, context, 'must be base64url or a UUID')),
  t.identity,
)

/** See {@link UrlSafe}. */
export type UrlSafe = string
