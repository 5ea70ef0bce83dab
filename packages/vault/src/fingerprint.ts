import { createHmac } from 'node:crypto'
import { Open } from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import { canonicalText } from './cipher.ts'
import type { DataKey } from './data-key.ts'
import type { VaultError } from './errors.ts'
import type { Json } from './json.ts'
import type { KeyOf } from './key-ring.ts'
import type { KeyScope } from './key-table.ts'
import { mapPersonalFields, setOwn } from './personal-fields.ts'

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

const digest = (key: DataKey, purpose: string, content: string): string =>
  createHmac('sha256', key.derived(purpose)).update(content).digest('hex')

const isArray = (json: Json): json is ReadonlyArray<Json> => Array.isArray(json)

// RFC 8785, section 3.2.3: keys in the order of their UTF-16 code units.
const sorted = (json: Json): Json => {
  if (typeof json !== 'object' || json === null) return json
  if (isArray(json)) return json.map(sorted)
  const ordered: Record<string, Json> = {}
  for (const key of Object.keys(json).sort()) setOwn(ordered, key, sorted(json[key] ?? null))
  return ordered
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
    return digest(own, 'meldplicht/fingerprint-text/v1', canonicalText(about, retention, value))
  })
  const key = keyOf(commandKey(stream))
  if (E.isLeft(masked) || key === undefined) return E.map(() => '')(masked)
  const text = JSON.stringify(sorted(masked.right))
  return E.right(digest(key, 'meldplicht/fingerprint/v1', text))
}
