import type { readonlyNonEmptyArray as RNEA } from 'fp-ts'
import { describe, expect, test } from 'vitest'
import { canonicalBytes } from '../canonical.ts'
import { APPEND_LIMIT } from '../check-append.ts'
import type { Envelope } from '../envelope.ts'
import type { Json } from '../json.ts'
import { revision } from '../revision.ts'
import type { StreamName } from '../stream-name.ts'
import type { MakeHarness } from './harness.ts'
import { left, on, patient, right, someText } from './harness.ts'
import { someEvent, someEvents, someStream } from './some-events.ts'

type Events = RNEA.ReadonlyNonEmptyArray<Envelope>

// What the types forbid and a caller in JavaScript could send all the same.
const isSent = (events: ReadonlyArray<Envelope>): events is Events => Array.isArray(events)

const sent = (events: ReadonlyArray<Envelope>): Events => {
  if (isSent(events)) return events
  throw new TypeError('not a list')
}

const nested = Array.from({ length: 5_000 }).reduce<Json>((inner) => [inner], [])

// Typed as a list of JSON values, as anybody may make one.
const holed: Array<string> = []
holed[1] = 'x'

const malformed: ReadonlyArray<readonly [string, (stream: StreamName) => Events]> = [
  ['nothing', () => sent([])],
  [
    'an id twice',
    (stream) => {
      const id = crypto.randomUUID()
      return [someEvent(stream, 0n, { id }), someEvent(stream, 1n, { id })]
    },
  ],
  ['revisions with a hole', (stream) => [someEvent(stream, 0n), someEvent(stream, 2n)]],
  ['revisions that do not begin where expected', (stream) => someEvents(stream, 2, 1n)],
  ['an event of another stream', (stream) => [someEvent(stream, 0n), someEvent(someStream(), 1n)]],
  ['an event without a type', (stream) => [{ ...someEvent(stream, 0n), type: '' }]],
  ['a type of the server itself', (stream) => [{ ...someEvent(stream, 0n), type: '$metadata' }]],
  ['a lone surrogate in a type', (stream) => [{ ...someEvent(stream, 0n), type: 'x\ud800' }]],
  [
    'a lone surrogate in a correlation id',
    (stream) => [{ ...someEvent(stream, 0n), correlationId: '\ud800' }],
  ],
  ['a list with a hole', (stream) => [someEvent(stream, 0n, { data: holed })]],
  ['a lone surrogate', (stream) => [someEvent(stream, 0n, { data: '\ud800' })]],
  ['a number that JSON lacks', (stream) => [someEvent(stream, 0n, { data: Number.NaN })]],
  ['a value that nests without end', (stream) => [someEvent(stream, 0n, { data: nested })]],
]

/** One append of exactly so many canonical bytes, in as many events as asked for. */
const sized = (stream: StreamName, bytes: number, count: number): Events => {
  const [head, ...tail] = someEvents(stream, count)
  const empty = [head, ...tail].map((event) => ({ ...event, data: '' }))
  const used = empty.reduce((sum, event) => sum + canonicalBytes(event).length, 0)
  const share = Math.floor((bytes - used) / count)
  const first = { ...head, data: 'x'.repeat(bytes - used - share * (count - 1)) }
  return [first, ...tail.map((event) => ({ ...event, data: 'x'.repeat(share) }))]
}

/** What no store may write, and how much at once. */
export const describeRefusals = (make: MakeHarness): void => {
  describe('an append of', () => {
    for (const [what, build] of malformed) {
      test(
        `${what} is malformed, and nothing is written`,
        on(make, async ({ store }) => {
          const stream = someStream()
          const error = await left(store.append(stream, 'no-stream', build(stream), patient()))
          expect(error).toEqual({ _tag: 'MalformedAppend', stream, reason: someText })
          const read = await right(store.readStream(stream, revision(0n), patient()))
          expect(read).toEqual({ _tag: 'missing' })
        }),
      )
    }

    for (const count of [1, 3]) {
      test(
        `exactly 900 KiB in ${count} is written and comes back`,
        on(make, async ({ store }) => {
          const stream = someStream()
          const events = sized(stream, APPEND_LIMIT, count)
          await right(store.append(stream, 'no-stream', events, patient()))
          const read = await right(store.readStream(stream, revision(0n), patient()))
          const found = read._tag === 'found' ? read.events.map((e) => e.envelope) : []
          expect(found).toEqual(events)
        }),
      )

      test(
        `one byte more than 900 KiB in ${count} is too large, and nothing is written`,
        on(make, async ({ store }) => {
          const stream = someStream()
          const events = sized(stream, APPEND_LIMIT + 1, count)
          expect(await left(store.append(stream, 'no-stream', events, patient()))).toEqual({
            _tag: 'AppendTooLarge',
            bytes: 921_601,
            limit: 921_600,
          })
          const read = await right(store.readStream(stream, revision(0n), patient()))
          expect(read).toEqual({ _tag: 'missing' })
        }),
      )
    }
  })
}
