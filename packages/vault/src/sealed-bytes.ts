import { either as E } from 'fp-ts'
import { fromBase64url, toBase64url } from './base64url.ts'
import { canonicalList, decrypt, encrypt, sameCommitment } from './cipher.ts'
import type { DataKey } from './data-key.ts'
import type { FieldPlace, SealBroken } from './errors.ts'
import type { Binding, SealedBytes } from './vault.ts'

// One event brings one file at most; a file opens with its own event only.
const additionalData = ({ stream, eventId }: Binding): Uint8Array =>
  canonicalList('meldplicht/sealed-file/v1', stream, eventId)

/** Where errors say that a file stands: beside its event, so under no path of its data. */
export const fileOf = ({ stream, eventId }: Binding): FieldPlace => ({
  stream,
  eventId,
  pointer: '(file)',
})

/** Seals a file for its event. Stored shape: changes only together with the envelope version. */
export const sealBytes = (
  { keyId, key, keyCommitment }: DataKey,
  binding: Binding,
  bytes: Uint8Array,
): SealedBytes => {
  const { nonce, ciphertext } = encrypt(key, additionalData(binding), bytes)
  return {
    keyId,
    nonce: toBase64url(nonce),
    keyCommitment,
    ciphertext,
  }
}

/** Opens a file, or says what was changed: the commitment first, then the ciphertext. */
export const openBytes = (
  { key, commitment: own }: DataKey,
  binding: Binding,
  sealed: SealedBytes,
): E.Either<SealBroken, Uint8Array> => {
  const broken = (reason: SealBroken['reason']): E.Either<SealBroken, Uint8Array> =>
    E.left({ _tag: 'SealBroken', place: fileOf(binding), reason })
  const nonce = fromBase64url(sealed.nonce)
  const commitment = fromBase64url(sealed.keyCommitment)
  if (nonce === undefined || commitment === undefined) return broken('malformed')
  if (!sameCommitment(commitment, own)) return broken('commitment')
  const plain = decrypt(key, additionalData(binding), { nonce, ciphertext: sealed.ciphertext })
  return plain === undefined ? broken('ciphertext') : E.right(plain)
}
