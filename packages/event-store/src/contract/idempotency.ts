import { readonlyNonEmptyArray as RNEA } from 'fp-ts'
import { describe, expect, test } from 'vitest'
import { firstRevision } from '../check-append.ts'
import type { Envelope } from '../envelope.ts'
import type { ExpectedRevision } from '../errors.ts'
import { revision } from '../revision.ts'
import type { StreamName } from '../stream-name.ts'
import type { MakeHarness } from './harness.ts'
import { left, on, patient, right } from './harness.ts'
import { someEvent, someEvents, someStream } from './some-events.ts'

type Letters = RNEA.ReadonlyNonEmptyArray<string>

interface Row {
  readonly sends: Letters
  readonly at: ExpectedRevision
  /** The revision of the success; absent when it is refused. */
  readonly same?: bigint
}

// The answers of EventStoreDB 24.2 to explicit revisions, on a stream that holds a, b and c.
// A letter stands for an event id; capitals are ids that the stream does not have.
const table: ReadonlyArray<Row> = [
  { sends: ['a', 'b', 'c'], at: 'no-stream', same: 2n },
  { sends: ['a'], at: 'no-stream', same: 0n },
  { sends: ['a', 'b'], at: 'no-stream', same: 1n },
  { sends: ['b'], at: revision(0n), same: 1n },
  { sends: ['b', 'c'], at: revision(0n), same: 2n },
  { sends: ['c'], at: revision(1n), same: 2n },
  { sends: ['a', 'X'], at: 'no-stream' },
  { sends: ['X', 'b'], at: 'no-stream' },
  { sends: ['a', 'b', 'c', 'X'], at: 'no-stream' },
  { sends: ['b', 'a', 'c'], at: 'no-stream' },
  { sends: ['b'], at: 'no-stream' },
  { sends: ['c', 'X'], at: revision(1n) },
  { sends: ['a'], at: revision(0n) },
  { sends: ['X', 'Y', 'Z'], at: 'no-stream' },
]

/** An alphabet of event ids, and the events that a word of it spells from a place on. */
const alphabet = (
  stream: StreamName,
): ((word: Letters, at: ExpectedRevision) => RNEA.ReadonlyNonEmptyArray<Envelope>) => {
  const ids = new Map<string, string>()
  const idOf = (letter: string): string => {
    const id = ids.get(letter) ?? crypto.randomUUID()
    ids.set(letter, id)
    return id
  }
  return (word, at) =>
    RNEA.mapWithIndex((i, letter: string) =>
      someEvent(stream, firstRevision(at) + BigInt(i), { id: idOf(letter) }),
    )(word)
}

const place = (at: ExpectedRevision): string => (at === 'no-stream' ? at : `revision ${at}`)

/** What a retry is, after an answer was lost: the same ids, at the same place. */
export const describeIdempotency = (make: MakeHarness): void => {
  describe('on a stream that holds a, b, c', () => {
    for (const { sends, at, same } of table) {
      const meaning =
        same === undefined ? 'is refused with the actual revision' : 'is the same success'
      test(
        `${sends.join(', ')} at ${place(at)} ${meaning} and writes nothing`,
        on(make, async ({ store }) => {
          const stream = someStream()
          const spell = alphabet(stream)
          const word = spell(['a', 'b', 'c'], 'no-stream')
          await right(store.append(stream, 'no-stream', word, patient()))
          const before = await right(store.readStream(stream, revision(0n), patient()))
          const again = store.append(stream, at, spell(sends, at), patient())
          if (same === undefined) {
            const error = { _tag: 'WrongExpectedRevision', stream, expected: at, actual: 2n }
            expect(await left(again)).toEqual(error)
          } else {
            const events = before._tag === 'found' ? before.events : []
            const { position } = events[Number(same)] ?? {}
            expect(await right(again)).toEqual({ revision: same, position, written: false })
          }
          expect(await right(store.readStream(stream, revision(0n), patient()))).toEqual(before)
        }),
      )
    }
  })

  describe('the same append', () => {
    test(
      'sent many times at once is written once',
      on(make, async ({ store }) => {
        const stream = someStream()
        const events = someEvents(stream, 2)
        const answers = await Promise.all(
          Array.from({ length: 8 }, () =>
            right(store.append(stream, 'no-stream', events, patient())),
          ),
        )
        expect(answers.filter(({ written }) => written)).toHaveLength(1)
        expect(new Set(answers.map((a) => `${a.revision} ${a.position}`)).size).toBe(1)
        const read = await right(store.readStream(stream, revision(0n), patient()))
        expect(read).toMatchObject({ _tag: 'found', last: 1n })
      }),
    )

    test(
      'is still the same success after others were added',
      on(make, async ({ store }) => {
        const stream = someStream()
        const events = someEvents(stream, 2)
        const first = await right(store.append(stream, 'no-stream', events, patient()))
        await right(store.append(stream, revision(1n), someEvents(stream, 3, 2n), patient()))
        expect(await right(store.append(stream, 'no-stream', events, patient()))).toEqual({
          ...first,
          written: false,
        })
      }),
    )

    test(
      'of ids that another stream has is written: an id is known within its stream',
      on(make, async ({ store }) => {
        const [one, other] = [someStream(), someStream()]
        const id = crypto.randomUUID()
        await right(store.append(one, 'no-stream', [someEvent(one, 0n, { id })], patient()))
        const event = someEvent(other, 0n, { id })
        expect(await right(store.append(other, 'no-stream', [event], patient()))).toMatchObject({
          written: true,
        })
      }),
    )
  })
}
