import { either as E } from 'fp-ts'
import * as t from 'io-ts'
import { canonicalJson } from './canonical-json.ts'
import { encodeEnvelope } from './encode-envelope.ts'
import { Envelope } from './envelope.ts'
import { quickEnvelope, quickEnvelopeOf } from './quick-envelope.ts'

const utf8 = new TextEncoder()
// A byte order mark is kept, so that it is refused: stripping it would hide changed bytes.
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The canonical form of an envelope as text; see {@link canonicalBytes}. */
export const canonicalText = (envelope: Envelope): string => canonicalJson(encodeEnvelope(envelope))

/**
 * The canonical form of an envelope: RFC 8785 JSON in UTF-8. These bytes are what a store keeps
 * and what a leaf of the ledger covers. Throws on a value that no Envelope can be (a broken
 * invariant); {@link checkAppend} refuses such a value first.
 */
export const canonicalBytes = (envelope: Envelope): Uint8Array =>
  utf8.encode(canonicalText(envelope))

const textOf = (stored: Uint8Array | string): string =>
  typeof stored === 'string' ? stored : strictUtf8.decode(stored)

// A closed codec has two halves, what is required and what is optional: io-ts numbers them as if
// they were keys.
const isHalf = ({ type }: t.ContextEntry): boolean =>
  type instanceof t.InterfaceType || type instanceof t.PartialType

const pathOf = (context: t.Context): string =>
  context
    .filter((entry) => entry.key !== '' && !isHalf(entry))
    .map(({ key }) => key)
    .join('.') || 'its root'

/**
 * Reads an envelope from what is stored: strict UTF-8, one JSON value, envelope v1 and nothing
 * else. The Left says what is wrong and where, without quoting a value.
 */
export const decodeEnvelope = (stored: Uint8Array | string): E.Either<string, Envelope> => {
  let value: unknown
  try {
    const text = textOf(stored)
    const envelope = quickEnvelope(text)
    if (envelope !== undefined) return E.right(envelope)
    value = JSON.parse(text)
  } catch (error) {
    return E.left(error instanceof SyntaxError ? 'is not JSON' : 'is not UTF-8')
  }
  const decoded = Envelope.decode(value)
  if (E.isRight(decoded)) return decoded
  const [first] = decoded.left
  return E.left(`is not an envelope v1 (at ${pathOf(first?.context ?? [])})`)
}

/** Reads an envelope from a JSON value that a client parsed; `undefined` when it is none. */
export const envelopeFrom = (value: unknown): Envelope | undefined => {
  const quick = quickEnvelopeOf(value)
  if (quick !== undefined) return quick
  const decoded = Envelope.decode(value)
  return E.isRight(decoded) ? decoded.right : undefined
}

/**
 * Whether bytes are exactly the canonical form of the envelope that they hold: no blank, no other
 * order of keys, no key twice, no other spelling of a number or a string.
 */
export const isCanonical = (stored: Uint8Array): boolean => {
  const decoded = decodeEnvelope(stored)
  if (E.isLeft(decoded)) return false
  const canonical = canonicalBytes(decoded.right)
  return canonical.length === stored.length && canonical.every((byte, i) => byte === stored[i])
}
