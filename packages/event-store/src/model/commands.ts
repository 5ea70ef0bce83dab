import fc from 'fast-check'
import { either as E, readonlyNonEmptyArray as RNEA } from 'fp-ts'
import { expect } from 'vitest'
import { patient, right } from '../contract/harness.ts'
import { someEvent } from '../contract/some-events.ts'
import type { ExpectedRevision } from '../errors.ts'
import type { Stored } from '../event-store.ts'
import { revision } from '../revision.ts'
import { disturbances } from './disturbances.ts'
import type { LogModel } from './log-model.ts'
import type { Real } from './real.ts'
import { afterLast, idOf, learn, streamOf } from './real.ts'

type Command = fc.AsyncCommand<LogModel, Real>

/** Where an append is aimed: at the end of the stream, at its beginning, or off by some. */
const aim = (actual: ExpectedRevision, offset: number | 'start'): ExpectedRevision => {
  if (offset === 'start') return 'no-stream'
  const at = (actual === 'no-stream' ? -1n : actual) + BigInt(offset)
  return at < 0n ? 'no-stream' : revision(at)
}

const appendCommand = (
  which: number,
  offset: number | 'start',
  ids: RNEA.ReadonlyNonEmptyArray<number>,
): Command => ({
  // An id that the stream has at another place, sent at the right one, is outside the contract.
  check: () => new Set(ids).size === ids.length,
  run: async (model, real) => {
    const stream = streamOf(real, which)
    const actual = model.actual(stream)
    const expected = aim(actual, offset)
    const held = new Set(model.of(stream).map(({ eventId }): string => eventId))
    if (expected === actual && ids.some((id) => held.has(idOf(id)))) return
    const first = expected === 'no-stream' ? 0n : expected + 1n
    const events = RNEA.mapWithIndex((i, id: number) =>
      someEvent(stream, first + BigInt(i), { id: idOf(id) }),
    )(ids)
    const answer = await real.store.append(stream, expected, events, patient())()
    const verdict = model.append(stream, expected, events)
    if (verdict._tag === 'wrong') {
      const error = { _tag: 'WrongExpectedRevision', stream, expected, actual: verdict.actual }
      expect(answer).toEqual(E.left(error))
      return
    }
    await learn(model, real)
    const at = model.log.findIndex((e) => e.stream === stream && e.revision === verdict.last)
    expect(answer).toEqual(
      E.right({
        revision: verdict.last,
        position: real.positions[at],
        written: verdict._tag === 'written',
      }),
    )
  },
  toString: () => `append(${which}, ${offset}, [${ids.join()}])`,
})

const rivalsCommand = (which: number, count: number, base: number): Command => ({
  check: () => true,
  run: async (model, real) => {
    const stream = streamOf(real, which)
    const expected = model.actual(stream)
    const held = new Set(model.of(stream).map(({ eventId }): string => eventId))
    const first = expected === 'no-stream' ? 0n : expected + 1n
    const ids = Array.from({ length: count }, (_, i) => idOf(1_000_000 + base * 100 + i))
    if (ids.some((id) => held.has(id))) return
    const rivals = ids.map((id) => RNEA.of(someEvent(stream, first, { id })))
    const answers = await Promise.all(
      rivals.map((events) => real.store.append(stream, expected, events, patient())()),
    )
    const winners = rivals.filter((_, i) => answers[i]?._tag === 'Right')
    expect(winners).toHaveLength(1)
    for (const winner of winners) model.append(stream, expected, winner)
    await learn(model, real)
  },
  toString: () => `rivals(${which}, ${count}, ${base})`,
})

const readStreamCommand = (which: number, from: number): Command => ({
  check: () => true,
  run: async (model, real) => {
    const stream = streamOf(real, which)
    const last = model.actual(stream)
    const read = await right(real.store.readStream(stream, revision(BigInt(from)), patient()))
    const events = model.log
      .map((envelope, i) => ({ position: real.positions[i], envelope }))
      .filter(({ envelope }) => envelope.stream === stream && envelope.revision >= BigInt(from))
    const found = { _tag: 'found', events, last }
    expect(read).toEqual(last === 'no-stream' ? { _tag: 'missing' } : found)
  },
  toString: () => `readStream(${which}, ${from})`,
})

const readLogCommand = (which: ReadonlyArray<number>, start: number, limit: number): Command => ({
  check: () => true,
  run: async (model, real) => {
    const [head = real.streams[0], ...rest] = which.map((each) => streamOf(real, each))
    const prefixes = [head, ...rest] as const
    const first = real.positions.length === 0 ? 0 : start % (real.positions.length + 1)
    let from = afterLast(real.positions.slice(0, first))
    const read: Array<Stored> = []
    for (let atHead = false; !atHead; ) {
      const page = await right(real.store.readLog({ prefixes, limit, ...from }, patient()))
      expect(page.events.length).toBeLessThanOrEqual(limit)
      read.push(...page.events)
      if (page.next !== undefined) from = { after: page.next }
      atHead = page.atHead
    }
    const expected = model.log
      .map((envelope, i) => ({ position: real.positions[i], envelope }))
      .slice(first)
      .filter(({ envelope }) => prefixes.includes(envelope.stream))
    expect(read).toEqual(expected)
  },
  toString: () => `readLog([${which.join()}], ${start}, ${limit})`,
})

const reopenCommand = (): Command => ({
  check: () => true,
  run: async (_model, real) => {
    if (real.reopen === undefined) return
    await right(real.store.close())
    real.store = await real.reopen()
  },
  toString: () => 'reopen',
})

const which = fc.nat({ max: 2 })
// Few ids, so that retries, mixtures and ids of other streams come up all the time.
const ids = fc
  .uniqueArray(fc.nat({ max: 12 }), { minLength: 1, maxLength: 3 })
  .map(([head = 0, ...tail]): RNEA.ReadonlyNonEmptyArray<number> => [head, ...tail])
const offset = fc.oneof(
  { weight: 4, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: -4, max: 2 }) },
  { weight: 1, arbitrary: fc.constant('start' as const) },
)

/** Everything that a user of the port can do, in any order, and what can go wrong meanwhile. */
export const commands: fc.Arbitrary<Iterable<Command>> = fc.commands(
  [
    fc.tuple(which, offset, ids).map((args) => appendCommand(...args)),
    fc
      .tuple(which, fc.integer({ min: 2, max: 4 }), fc.nat({ max: 999 }))
      .map((args) => rivalsCommand(...args)),
    fc.tuple(which, fc.nat({ max: 12 })).map((args) => readStreamCommand(...args)),
    fc
      .tuple(
        fc.array(which, { minLength: 1, maxLength: 3 }),
        fc.nat(),
        fc.integer({ min: 1, max: 6 }),
      )
      .map((args) => readLogCommand(...args)),
    fc.constant(reopenCommand()),
    disturbances,
  ],
  { maxCommands: 30 },
)
