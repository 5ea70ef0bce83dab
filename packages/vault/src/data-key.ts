import type { KeyObject } from 'node:crypto'
import { createHmac } from 'node:crypto'
import { toBase64url } from './base64url.ts'
import { commitTo, takeKey } from './cipher.ts'

/** A data key with its id, and what its fields and files say to be bound to it alone. */
export interface DataKey {
  readonly keyId: string
  readonly key: KeyObject
  /** See {@link commitTo}; made once, for every field has it. */
  readonly commitment: Uint8Array
  /** The same as it stands in a field or file. */
  readonly keyCommitment: string
  /** A key for another purpose, so that the one that encrypts is never itself that of a digest. */
  readonly derived: (purpose: string) => KeyObject
}

/** The key of this id. */
export const dataKey = (keyId: string, key: KeyObject): DataKey => {
  const commitment = commitTo(key, keyId)
  const known = new Map<string, KeyObject>()
  const derive = (purpose: string): KeyObject => {
    const made = takeKey(createHmac('sha256', key).update(purpose).digest())
    known.set(purpose, made)
    return made
  }
  return {
    keyId,
    key,
    commitment,
    keyCommitment: toBase64url(commitment),
    derived: (purpose) => known.get(purpose) ?? derive(purpose),
  }
}
