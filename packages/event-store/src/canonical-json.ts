import canonicalize from 'canonicalize'
import type { Json } from './json.ts'

type JsonObject = { readonly [key: string]: Json }

const isArray = (json: Json): json is ReadonlyArray<Json> => Array.isArray(json)

/** Objects put keys that look like numbers first, whatever the order in which they were set. */
const NOT_IN_ORDER = new Error('a key looks like a number')

const inOrder = (json: Json): Json => {
  // JSON.stringify would write null for it, and nobody would know.
  if (typeof json === 'number' && !Number.isFinite(json)) throw new TypeError('no number of JSON')
  if (typeof json !== 'object' || json === null) return json
  return isArray(json) ? json.map(inOrder) : objectInOrder(json)
}

const objectInOrder = (json: JsonObject): JsonObject => {
  const ordered: Record<string, Json> = {}
  // RFC 8785, section 3.2.3: in the order of their UTF-16 code units, as sort() compares.
  for (const key of Object.keys(json).sort()) {
    const first = key.charCodeAt(0)
    if ((first >= 0x30 && first <= 0x39) || key === '__proto__') throw NOT_IN_ORDER
    const value = json[key]
    if (value !== undefined) ordered[key] = inOrder(value)
  }
  return ordered
}

/**
 * RFC 8785 JSON of a value. JSON.stringify writes texts and numbers as that RFC wants them
 * (section 3.2.2 is ECMAScript's own way), so that only the keys need be put in order first.
 */
export const canonicalJson = (json: Json): string => {
  try {
    return JSON.stringify(inOrder(json))
  } catch (thrown) {
    if (thrown !== NOT_IN_ORDER) throw thrown
    return canonicalize(json) ?? ''
  }
}
