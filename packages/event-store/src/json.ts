/** A JSON value (RFC 8259) as a type. */
export type Json =
  | null
  | boolean
  | number
  | string
  | ReadonlyArray<Json>
  | { readonly [key: string]: Json }

/** How deep a stored value may nest: far above any event, far below the end of the call stack. */
export const JSON_DEPTH = 128

const isPlain = (u: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(u)
  return prototype === Object.prototype || prototype === null
}

// A hole in a list is visited, as every() would not: JSON has none.
const isListTo = (list: ReadonlyArray<unknown>, depth: number): boolean => {
  for (const item of list) if (!isJsonTo(item, depth)) return false
  return true
}

const isJsonTo = (u: unknown, depth: number): u is Json => {
  switch (typeof u) {
    case 'boolean':
      return true
    case 'string':
      return u.isWellFormed()
    case 'number':
      return Number.isFinite(u)
    case 'object':
      if (u === null) return true
      if (depth === 0) return false
      if (Array.isArray(u)) return isListTo(u, depth - 1)
      return (
        isPlain(u) &&
        Object.keys(u).every(
          (key) => key.isWellFormed() && isJsonTo(Reflect.get(u, key), depth - 1),
        )
      )
    default:
      return false
  }
}

/**
 * Whether a value survives JSON exactly: no `undefined`, no non-finite numbers, no lone
 * surrogates (RFC 8785 has no bytes for them), only plain objects and arrays, at most
 * {@link JSON_DEPTH} deep.
 */
export const isJson = (u: unknown): u is Json => isJsonTo(u, JSON_DEPTH)
