import type { readonlyNonEmptyArray as RNEA } from 'fp-ts'
import { either as E } from 'fp-ts'
import { canonicalBytes } from './canonical.ts'
import type { Envelope } from './envelope.ts'
import type { AppendTooLarge, ExpectedRevision, MalformedAppend } from './errors.ts'
import { isEnvelope } from './quick-envelope.ts'
import type { StreamName } from './stream-name.ts'

/**
 * Most bytes that one append may hold in canonical form: 900 KiB, on every store, so that a
 * history can move to EventStoreDB, whose limit is 1 MiB for a whole append with its framing.
 */
export const APPEND_LIMIT = 900 * 1024

/** The revision that the first event of an append must have. */
export const firstRevision = (expected: ExpectedRevision): bigint =>
  expected === 'no-stream' ? 0n : expected + 1n

// EventStoreDB keeps types that start with `$` for itself, and an empty one ends its client.
const isType = (type: string): boolean => type !== '' && !type.startsWith('$')

const misfit = (
  stream: StreamName,
  expected: ExpectedRevision,
  events: ReadonlyArray<Envelope>,
): string | undefined => {
  if (events.length === 0) return 'there is nothing to append'
  const first = firstRevision(expected)
  const ids = new Set<string>()
  for (const [i, event] of events.entries()) {
    if (!isEnvelope(event)) return `event ${i} is not an envelope v1`
    if (!isType(event.type)) return `event ${i} has no usable type`
    if (event.stream !== stream) return `event ${i} belongs to another stream`
    if (event.revision !== first + BigInt(i)) return `event ${i} does not follow at its revision`
    if (ids.has(event.eventId)) return `event ${i} has the id of an event before it`
    ids.add(event.eventId)
  }
  return undefined
}

/**
 * What every store checks before it touches its medium: there is something to append, all of it
 * belongs to this stream, the revisions follow on `expected`, no id comes twice, and the canonical
 * bytes together are at most {@link APPEND_LIMIT}. Answers those bytes, one for each event.
 */
export const checkAppend = (
  stream: StreamName,
  expected: ExpectedRevision,
  events: RNEA.ReadonlyNonEmptyArray<Envelope>,
): E.Either<MalformedAppend | AppendTooLarge, RNEA.ReadonlyNonEmptyArray<Uint8Array>> => {
  const reason = misfit(stream, expected, events)
  if (reason !== undefined) return E.left({ _tag: 'MalformedAppend', stream, reason })
  const [head, ...tail] = events
  const encoded: RNEA.ReadonlyNonEmptyArray<Uint8Array> = [
    canonicalBytes(head),
    ...tail.map(canonicalBytes),
  ]
  const bytes = encoded.reduce((sum, { length }) => sum + length, 0)
  return bytes > APPEND_LIMIT
    ? E.left({ _tag: 'AppendTooLarge', bytes, limit: APPEND_LIMIT })
    : E.right(encoded)
}
