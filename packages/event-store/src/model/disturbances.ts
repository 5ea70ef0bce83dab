import fc from 'fast-check'
import { either as E, readonlyNonEmptyArray as RNEA } from 'fp-ts'
import { expect } from 'vitest'
import { patient, right } from '../contract/harness.ts'
import { someEvent } from '../contract/some-events.ts'
import type { AppendError, ReadError } from '../errors.ts'
import type { Appended } from '../event-store.ts'
import { revision } from '../revision.ts'
import type { LogModel } from './log-model.ts'
import type { Real } from './real.ts'
import { learn, streamOf } from './real.ts'

type Command = fc.AsyncCommand<LogModel, Real>

/** What a call may answer that was disturbed: nothing else, and nothing that is not so. */
const TROUBLE: ReadonlySet<(AppendError | ReadError)['_tag']> = new Set([
  'Aborted',
  'StoreUnavailable',
  'OutcomeUnknown',
] as const)

const RESENDS = 20
// Before the first as well: a server that meets an append that is still on its way answers neither.
const PAUSE = 50

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

/** The same events again, until the store says what became of them. */
const insist = async (
  append: () => Promise<E.Either<AppendError, Appended>>,
): Promise<Appended> => {
  for (let sent = 1; ; sent += 1) {
    await wait(PAUSE)
    const answer = await append()
    if (E.isRight(answer)) return answer.right
    expect(TROUBLE).toContain(answer.left._tag)
    expect(sent).toBeLessThan(RESENDS)
  }
}

const appendCommand = (which: number, count: number, how: number, patience?: number): Command => ({
  check: () => true,
  run: async (model, real) => {
    const stream = streamOf(real, which)
    const expected = model.actual(stream)
    const first = expected === 'no-stream' ? 0n : expected + 1n
    const events = RNEA.makeBy((i) =>
      // Ids of its own: while an append is on its way, a server may know it by its ids alone.
      someEvent(stream, first + BigInt(i)),
    )(count)
    const calm = await real.disturb?.(how)
    const caller = new AbortController()
    const asked = real.store.append(stream, expected, events, { signal: caller.signal })()
    if (patience !== undefined) {
      await wait(patience)
      caller.abort()
    }
    const answer = await asked
    await calm?.()
    if (E.isLeft(answer)) expect(TROUBLE).toContain(answer.left._tag)
    const settled = await insist(real.store.append(stream, expected, events, patient()))
    if (E.isRight(answer)) expect(settled).toEqual({ ...answer.right, written: false })
    model.append(stream, expected, events)
    await learn(model, real)
    expect(settled).toMatchObject({
      revision: revision(first + BigInt(count) - 1n),
      position: real.positions.at(-1),
    })
  },
  toString: () => `disturbedAppend(${which}, ${count}, ${how}, ${patience})`,
})

const readCommand = (which: number, how: number): Command => ({
  check: () => true,
  run: async (model, real) => {
    const stream = streamOf(real, which)
    const calm = await real.disturb?.(how)
    const read = await real.store.readStream(stream, revision(0n), patient())()
    const page = await real.store.readLog({ prefixes: real.streams }, patient())()
    await calm?.()
    for (const answer of [read, page])
      if (E.isLeft(answer)) expect(TROUBLE).toContain(answer.left._tag)
    if (E.isRight(read)) {
      const events = read.right._tag === 'missing' ? [] : read.right.events
      expect(events.map(({ envelope }) => envelope)).toEqual(model.of(stream))
    }
    if (E.isRight(page)) {
      const { events, atHead } = page.right
      const found = events.map(({ envelope }) => envelope)
      expect(found).toEqual(model.log.slice(0, atHead ? undefined : found.length))
    }
    // Calm again, the same question is answered.
    await right(real.store.readStream(stream, revision(0n), patient()))
  },
  toString: () => `disturbedRead(${which}, ${how})`,
})

const which = fc.nat({ max: 2 })
const how = fc.nat({ max: 99 })

/**
 * Calls that are disturbed: their caller leaves at some moment, or the medium fails as its harness
 * lets it. Whatever is answered then is so, and resending the same events writes them once.
 */
export const disturbances: fc.Arbitrary<Command> = fc.oneof(
  fc
    .tuple(
      which,
      fc.integer({ min: 1, max: 3 }),
      how,
      fc.option(fc.nat({ max: 3 }), { nil: undefined }),
    )
    .map((args) => appendCommand(...args)),
  fc.tuple(which, how).map((args) => readCommand(...args)),
)
