import * as t from 'io-ts'

const COUNTRY = /^[A-Z]{2}$/

/** A country as ISO 3166-1 alpha-2 (`NL`). Names live in the apps. */
export const Country = new t.Type<string>(
  'Country',
  (u): u is string => typeof u === 'string' && COUNTRY.test(u),
  (u, context) =>
    typeof u === 'string' && COUNTRY.test(u)
      ? t.success(u)
      : t.failure(u, context, 'Country must be two capital letters (ISO 3166-1)'),
  t.identity,
)

/** See {@link Country}. */
export type Country = string
