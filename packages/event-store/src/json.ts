/** A JSON value (RFC 8259) as a type. */
export type Json =
  | null
  | boolean
  | number
  | string
  | ReadonlyArray<Json>
  | { readonly [key: string]: Json }

const isPlain = (u: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(u)
  return prototype === Object.prototype || prototype === null
}

/**
 * Whether a value survives JSON exactly: no `undefined`, no non-finite numbers, no lone
 * surrogates (RFC 8785 has no bytes for them), only plain objects and arrays.
 */
export const isJson = (u: unknown): u is Json => {
  switch (typeof u) {
    case 'boolean':
      return true
    case 'string':
      return u.isWellFormed()
    case 'number':
      return Number.isFinite(u)
    case 'object':
      if (u === null) return true
      if (Array.isArray(u)) return u.every(isJson)
      return (
        isPlain(u) && Object.entries(u).every(([key, value]) => key.isWellFormed() && isJson(value))
      )
    default:
      return false
  }
}
