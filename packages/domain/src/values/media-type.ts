import * as t from 'io-ts'

// RFC 6838, section 4.2: restricted names, at most 127 characters each. Small letters only, so
// that a type has one spelling; parameters (charset=…) belong to a transfer, not to a file.
const NAME = '[a-z0-9][a-z0-9!#$&^_.+-]{0,126}'
const MEDIA_TYPE = new RegExp(`^${NAME}/${NAME}$`)

const is = (u: unknown): u is string => typeof u === 'string' && MEDIA_TYPE.test(u)

/** What kind of file something is: `application/pdf` (RFC 6838), without parameters. */
export const MediaType = new t.Type<string>(
  'MediaType',
  is,
  (u, context) => (is(u) ? t.success(u) : t.failure(u, context, 'must be a media type')),
  t.identity,
)

/** See {@link MediaType}. */
export type MediaType = string
