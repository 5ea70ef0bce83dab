import type { KeyObject } from 'node:crypto'
import { commitTo } from './cipher.ts'

/** A data key with its id, and what its fields and files say to be bound to it alone. */
export interface DataKey {
  readonly keyId: string
  readonly key: KeyObject
  /** See {@link commitTo}; made once, for every field has it. */
  readonly commitment: Uint8Array
}

/** The key of this id. */
export const dataKey = (keyId: string, key: KeyObject): DataKey => ({
  keyId,
  key,
  commitment: commitTo(key, keyId),
})
