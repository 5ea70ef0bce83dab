import type { Json } from '@meldplicht/event-store'
import { isJson } from '@meldplicht/event-store'

/** A value of a codec as JSON; a codec whose output is no JSON is a broken invariant. */
export const asJson = (encoded: unknown): Json => {
  if (!isJson(encoded)) throw new TypeError('an encoded value is no JSON')
  return encoded
}
