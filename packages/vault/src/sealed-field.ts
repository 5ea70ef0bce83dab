import type { Open, Sealed } from '@meldplicht/domain'
import { RetentionClass, Subject, Text } from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import { identity } from 'fp-ts/lib/function.js'
import * as t from 'io-ts'
import { fromBase64url, toBase64url } from './base64url.ts'
import { canonicalList, canonicalText, decrypt, encrypt, sameCommitment } from './cipher.ts'
import type { DataKey } from './data-key.ts'
import type { FieldPlace, SealBroken } from './errors.ts'

// A field opens at its own place only: moved to another event or path it is another text.
const additionalData = ({ stream, eventId, pointer }: FieldPlace): Uint8Array =>
  canonicalList(stream, eventId, pointer)

// Whom it is about and why it is kept are sealed with the text, so that the field stands by
// itself: key rows can then neither lend it to another person nor be needed to read it right.
const plainOf = (open: Open): string => canonicalText(open.about, open.retention, open.value)

const Plain = t.tuple([Subject, RetentionClass, Text], 'Plain')

const openOf = (plain: Buffer): Open | undefined => {
  const parsed = E.tryCatch((): unknown => JSON.parse(plain.toString('utf8')), identity)
  plain.fill(0)
  if (E.isLeft(parsed) || !Plain.is(parsed.right)) return undefined
  const [about, retention, value] = parsed.right
  return { _tag: 'Open', about, retention, value }
}

/** Seals one field at its place. Stored shape: changes only together with the envelope version. */
export const sealField = (
  { keyId, key, keyCommitment }: DataKey,
  place: FieldPlace,
  open: Open,
): Sealed => {
  const { nonce, ciphertext } = encrypt(key, additionalData(place), plainOf(open))
  return {
    _tag: 'Sealed',
    keyId,
    nonce: toBase64url(nonce),
    ciphertext: toBase64url(ciphertext),
    keyCommitment,
  }
}

/** Opens one field, or says what was changed: the commitment first, then the ciphertext. */
export const openField = (
  { key, commitment: own }: DataKey,
  place: FieldPlace,
  sealed: Sealed,
): E.Either<SealBroken, Open> => {
  const broken = (reason: SealBroken['reason']): E.Either<SealBroken, Open> =>
    E.left({ _tag: 'SealBroken', place, reason })
  const nonce = fromBase64url(sealed.nonce)
  const ciphertext = fromBase64url(sealed.ciphertext)
  const commitment = fromBase64url(sealed.keyCommitment)
  if (nonce === undefined || ciphertext === undefined || commitment === undefined) {
    return broken('malformed')
  }
  if (!sameCommitment(commitment, own)) return broken('commitment')
  const plain = decrypt(key, additionalData(place), { nonce, ciphertext })
  if (plain === undefined) return broken('ciphertext')
  const open = openOf(plain)
  return open === undefined ? broken('malformed') : E.right(open)
}
