/**
 * A JSON value (RFC 8259) as a type. The vault has its own, equal in shape to the event store's:
 * neither package may import the other.
 */
export type Json =
  | null
  | boolean
  | number
  | string
  | ReadonlyArray<Json>
  | { readonly [key: string]: Json }
