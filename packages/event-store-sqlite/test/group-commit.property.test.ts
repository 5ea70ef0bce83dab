import type { EventStore, ExpectedRevision, StreamName } from '@meldplicht/event-store'
import { memoryStore, revision } from '@meldplicht/event-store'
import { someEvent, someStream } from '@meldplicht/event-store/contract'
import { right } from '@meldplicht/testing'
import fc from 'fast-check'
import { either as E, readonlyNonEmptyArray as RNEA } from 'fp-ts'
import { expect, test } from 'vitest'
import type { Answer } from '../src/append.ts'
import type { Grouped, LostCommit } from './support/grouped.ts'
import { grouped } from './support/grouped.ts'
import { patient } from './support/patient.ts'
import { sqliteError } from './support/sqlite-exception.ts'
import { open, temporaryFile } from './support/temporary.ts'

interface Asked {
  readonly stream: number
  readonly at: number
  readonly ids: RNEA.ReadonlyNonEmptyArray<number>
}

// Few streams and places, and few ids for each place: groups are full of rivals and repetitions. An
// id at another place is outside the contract, and here each store goes its own way.
const asked: fc.Arbitrary<Asked> = fc.record({
  stream: fc.nat({ max: 1 }),
  at: fc.integer({ min: -1, max: 3 }),
  ids: fc
    .array(fc.nat({ max: 2 }), { minLength: 1, maxLength: 3 })
    .map(([head = 0, ...tail]): RNEA.ReadonlyNonEmptyArray<number> => [head, ...tail]),
})
const groups = fc.array(fc.array(asked, { minLength: 1, maxLength: 8 }), {
  minLength: 1,
  maxLength: 5,
})

const idOf = (n: number): string => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`

type Frozen = readonly [StreamName, ExpectedRevision, Parameters<EventStore['append']>[2]]

const freeze = (streams: ReadonlyArray<StreamName>, { stream: which, at, ids }: Asked): Frozen => {
  const stream = streams[which] ?? someStream()
  const events = RNEA.mapWithIndex((i, id: number) =>
    someEvent(stream, BigInt(at + 1 + i), { id: idOf((at + 1 + i) * 16 + id) }),
  )(ids)
  return [stream, at < 0 ? 'no-stream' : revision(BigInt(at)), events]
}

// Positions are each store's own.
const comparable = (answer: Answer): unknown =>
  E.isRight(answer)
    ? { revision: answer.right.revision, written: answer.right.written }
    : answer.left

const historyOf = async (store: EventStore): Promise<unknown> => {
  const page = await right(store.readLog({ prefixes: ['incident-'] }, patient))
  return page.events.map(({ envelope }) => envelope)
}

const together = (
  { append }: Grouped,
  group: ReadonlyArray<Frozen>,
): Promise<ReadonlyArray<Answer>> => Promise.all(group.map((frozen) => append(...frozen)))

const inTurn = async (
  store: EventStore,
  group: ReadonlyArray<Frozen>,
): Promise<ReadonlyArray<Answer>> => {
  const answers: Array<Answer> = []
  for (const [stream, at, events] of group)
    answers.push(await store.append(stream, at, events, patient)())
  return answers
}

test('appends that share a transaction are answered as if they had come one by one', async () => {
  await fc.assert(
    fc.asyncProperty(groups, async (sequence) => {
      const path = temporaryFile()
      const [real, model] = [grouped(path), memoryStore()]
      const streams = [someStream(), someStream()]
      for (const group of sequence) {
        const frozen = group.map((each) => freeze(streams, each))
        const answers = await together(real, frozen)
        const expected = await inTurn(model, frozen)
        expect(answers.map(comparable)).toEqual(expected.map(comparable))
      }
      expect(await historyOf(await open(path))).toEqual(await historyOf(model))
    }),
    { numRuns: 60 },
  )
}, 120_000)

test('whichever commits fail, and however, resending writes every append exactly once', async () => {
  const lost = fc.constantFrom<LostCommit | undefined>(
    undefined,
    'never-written',
    'written-unheard',
  )
  const group = fc.array(fc.tuple(fc.nat({ max: 1 }), fc.integer({ min: 1, max: 3 })), {
    minLength: 1,
    maxLength: 8,
  })
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(lost, group), { maxLength: 6 }), async (sequence) => {
      const path = temporaryFile()
      const [real, model] = [grouped(path), memoryStore()]
      const streams = [someStream(), someStream()]
      const lengths = [0, 0]
      for (const [how, sizes] of sequence) {
        const frozen = sizes.map(([stream, size]): Frozen => {
          const at = (lengths[stream] ?? 0) - 1
          lengths[stream] = at + 1 + size
          return freeze(streams, { stream, at, ids: RNEA.makeBy(() => 0)(size) })
        })
        if (how !== undefined) real.failNext(sqliteError(10 | (4 << 8)), how)
        const first = await together(real, frozen)
        expect(first.map(({ _tag }) => _tag)).toEqual(
          frozen.map(() => (how === undefined ? 'Right' : 'Left')),
        )
        const answers = how === undefined ? first : await together(real, frozen)
        const written = how !== 'written-unheard'
        const expected = await inTurn(model, frozen)
        expect(answers.map(comparable)).toEqual(
          expected.map(E.map(({ revision }) => ({ revision, written }))).map(E.toUnion),
        )
      }
      expect(await historyOf(await open(path))).toEqual(await historyOf(model))
    }),
    { numRuns: 60 },
  )
}, 120_000)
