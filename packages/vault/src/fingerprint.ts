import type { KeyObject } from 'node:crypto'
import { createHmac } from 'node:crypto'
import { Open } from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import { canonicalList, takeKey } from './cipher.ts'
import type { VaultError } from './errors.ts'
import type { Json } from './json.ts'
import type { KeyOf } from './key-ring.ts'
import type { KeyScope } from './key-table.ts'
import { mapPersonalFields } from './personal-fields.ts'

/*
 * A command is told from another by an HMAC under a key of its own kind, one per stream, which
 * goes when all of the stream is erased. Before that, each personal text in it is replaced by an
 * HMAC under the very key that seals this text: once that key is destroyed, nobody can confirm a
 * guess of what was erased, and commands without that text are recognised as before.
 */

const commandKey = (stream: string): KeyScope => ({
  stream,
  about: 'command',
  retention: 'fingerprint',
})

// As long as their key is: a key that is no longer kept takes them with it.
const derivedKeys = new WeakMap<KeyObject, Map<string, KeyObject>>()

const derivedFrom = (key: KeyObject, label: string): KeyObject => {
  const known = derivedKeys.get(key) ?? new Map<string, KeyObject>()
  derivedKeys.set(key, known)
  const derived = known.get(label) ?? takeKey(createHmac('sha256', key).update(label).digest())
  known.set(label, derived)
  return derived
}

// Two steps, so that the key that encrypts is never itself the key of a digest.
const digest = (key: KeyObject, label: string, content: string | Uint8Array): string =>
  createHmac('sha256', derivedFrom(key, label)).update(content).digest('hex')

const isArray = (json: Json): json is ReadonlyArray<Json> => Array.isArray(json)

// RFC 8785, section 3.2.3: keys in the order of their UTF-16 code units.
const sorted = (json: Json): Json => {
  if (typeof json !== 'object' || json === null) return json
  if (isArray(json)) return json.map(sorted)
  const keys = Object.keys(json).sort()
  return Object.fromEntries(keys.map((key) => [key, sorted(json[key] ?? null)]))
}

const mapOpen = (
  stream: string,
  content: Json,
  replace: (open: Open) => Json,
): E.Either<VaultError, Json> =>
  mapPersonalFields<VaultError>(
    content,
    (pointer) => ({
      _tag: 'NotSealable',
      place: { stream, eventId: 'command', pointer },
      reason: 'too-deep',
    }),
    (_tag, field) => E.right(Open.is(field) ? replace(field) : field),
  )

/**
 * The fingerprint of a command on a stream; see {@link Vault.fingerprint}. With a key that is not
 * there yet it is none, and asked for again.
 */
export const fingerprintWith = (
  keyOf: KeyOf,
  stream: string,
  content: Json,
): E.Either<VaultError, string> => {
  const masked = mapOpen(stream, content, ({ about, retention, value }) => {
    const own = keyOf({ stream, about, retention })
    if (own === undefined) return null
    return digest(own.key, 'meldplicht/fingerprint-text/v1', canonicalList(about, retention, value))
  })
  const key = keyOf(commandKey(stream))
  if (E.isLeft(masked) || key === undefined) return E.map(() => '')(masked)
  const text = JSON.stringify(sorted(masked.right))
  return E.right(digest(key.key, 'meldplicht/fingerprint/v1', text))
}
