import { either as E, readonlyNonEmptyArray as RNEA } from 'fp-ts'
import { canonicalText } from './canonical.ts'
import { encodeEnvelope } from './encode-envelope.ts'
import type { Envelope } from './envelope.ts'
import type { AppendTooLarge, ExpectedRevision, MalformedAppend } from './errors.ts'
import { isEnvelope } from './quick-envelope.ts'
import type { StreamName } from './stream-name.ts'

/**
 * Most bytes that one append may hold in canonical form: 900 KiB, on every store, so that a
 * history can move to EventStoreDB, whose limit is 1 MiB for a whole append with its framing.
 */
export const APPEND_LIMIT = 900 * 1024

const utf8 = new TextEncoder()

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

// Bytes of texts in UTF-8: three at most for each code unit, so that only who may be over the limit
// is counted exactly.
const tooLarge = (texts: ReadonlyArray<string>): AppendTooLarge | undefined => {
  const units = texts.reduce((sum, { length }) => sum + length, 0)
  if (units * 3 <= APPEND_LIMIT) return undefined
  const bytes = texts.reduce((sum, text) => sum + utf8.encode(text).length, 0)
  return bytes > APPEND_LIMIT ? { _tag: 'AppendTooLarge', bytes, limit: APPEND_LIMIT } : undefined
}

type Check<A> = (
  stream: StreamName,
  expected: ExpectedRevision,
  events: RNEA.ReadonlyNonEmptyArray<Envelope>,
) => E.Either<MalformedAppend | AppendTooLarge, A>

const checked =
  (encode: (event: Envelope) => string): Check<RNEA.ReadonlyNonEmptyArray<string>> =>
  (stream, expected, events) => {
    const reason = misfit(stream, expected, events)
    if (reason !== undefined) return E.left({ _tag: 'MalformedAppend', stream, reason })
    const texts = RNEA.map(encode)(events)
    const refusal = tooLarge(texts)
    return refusal === undefined ? E.right(texts) : E.left(refusal)
  }

/**
 * What every store checks before it touches its medium: there is something to append, all of it
 * belongs to this stream, the revisions follow on `expected`, no id comes twice, and the canonical
 * form together is at most {@link APPEND_LIMIT} bytes. Answers that form, one text for each event.
 */
export const checkAppendText: Check<RNEA.ReadonlyNonEmptyArray<string>> = checked(canonicalText)

const checkPlain = checked((event) => JSON.stringify(encodeEnvelope(event)))

/**
 * {@link checkAppendText} for a store that encodes by itself: keys in another order are as long.
 */
export const checkAppendValue: Check<void> = (...append) =>
  E.map((): void => undefined)(checkPlain(...append))

/** {@link checkAppendText}, with the canonical form as its bytes. */
export const checkAppend: Check<RNEA.ReadonlyNonEmptyArray<Uint8Array>> = (...append) =>
  E.map(RNEA.map((text: string): Uint8Array => utf8.encode(text)))(checkAppendText(...append))
