import type { KeyObject } from 'node:crypto'
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  randomBytes,
  randomFillSync,
  timingSafeEqual,
} from 'node:crypto'

/** Length of a key in bytes (AES-256). */
export const KEY_BYTES = 32
/** Length of a nonce in bytes (NIST SP 800-38D, section 5.2.1.1: 96 bits). */
export const NONCE_BYTES = 12
/** Length of the tag at the end of a ciphertext in bytes. */
export const TAG_BYTES = 16

/** A nonce, and the ciphertext with its tag at the end. */
export interface Box {
  readonly nonce: Uint8Array
  readonly ciphertext: Uint8Array
}

/**
 * The canonical bytes of a list of texts: its RFC 8785 JSON in UTF-8. For a list of strings that
 * is what `JSON.stringify` writes, and no two lists share their bytes.
 */
export const canonicalList = (...items: ReadonlyArray<string>): Uint8Array =>
  Buffer.from(canonicalText(...items), 'utf8')

/** {@link canonicalList} as text, for what writes texts as UTF-8 by itself. */
export const canonicalText = (...items: ReadonlyArray<string>): string => JSON.stringify(items)

/** A key object of these bytes; the bytes are wiped, so that one copy is left to the runtime. */
export const takeKey = (bytes: Uint8Array): KeyObject => {
  const key = createSecretKey(bytes)
  bytes.fill(0)
  return key
}

/** A new 256-bit random key. */
export const newKey = (): KeyObject => takeKey(randomBytes(KEY_BYTES))

const NONCES = 256
const drawn = new Uint8Array(NONCES * NONCE_BYTES)
let used = NONCES

// Drawn many at a time, as one call to the system costs more than a field does. None is used twice,
// and a thread that loads this module draws its own.
const newNonce = (): Uint8Array => {
  if (used === NONCES) {
    randomFillSync(drawn)
    used = 0
  }
  used += 1
  return drawn.slice((used - 1) * NONCE_BYTES, used * NONCE_BYTES)
}

/** Encrypts with AES-256-GCM under a fresh random nonce; a text as its UTF-8. */
export const encrypt = (key: KeyObject, aad: Uint8Array, plain: Uint8Array | string): Box => {
  const nonce = newNonce()
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES })
  cipher.setAAD(aad)
  const start = typeof plain === 'string' ? cipher.update(plain, 'utf8') : cipher.update(plain)
  const ciphertext = Buffer.concat([start, cipher.final(), cipher.getAuthTag()])
  return { nonce, ciphertext }
}

/** The plain bytes; `undefined` when key, additional data, nonce or ciphertext is another. */
export const decrypt = (key: KeyObject, aad: Uint8Array, box: Box): Buffer | undefined => {
  const { nonce, ciphertext } = box
  // Attacker-controlled lengths: a short tag would be a weak one, so it is never even tried.
  if (nonce.length !== NONCE_BYTES || ciphertext.length < TAG_BYTES) return undefined
  const split = ciphertext.length - TAG_BYTES
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES })
  decipher.setAAD(aad)
  decipher.setAuthTag(ciphertext.subarray(split))
  const start = decipher.update(ciphertext.subarray(0, split))
  try {
    return Buffer.concat([start, decipher.final()])
  } catch {
    start.fill(0)
    return undefined
  }
}

/**
 * Commits to a key under a label (32 bytes): HMAC-SHA-256 with the key over the label.
 *
 * GCM alone is not key-committing: one ciphertext can be made that decrypts under two keys to two
 * different texts, each with a valid tag. Whoever can write keys could so let the same leaf of
 * the history say one thing today and another tomorrow. Two keys with the same HMAC would be a
 * collision of SHA-256, so the commitment in the event leaves room for one key only. It says
 * nothing about the key itself, which has 256 random bits, and may outlive it.
 */
export const commitTo = (key: KeyObject, ...label: ReadonlyArray<string>): Buffer =>
  createHmac('sha256', key)
    .update(canonicalList('meldplicht/key-commitment/v1', ...label))
    .digest()

/** Whether two commitments are equal, in constant time. */
export const sameCommitment = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && timingSafeEqual(a, b)
