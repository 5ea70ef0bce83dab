import { describe, expect, test } from 'vitest'
import type { EventStore, Stored } from '../event-store.ts'
import { position, revision } from '../revision.ts'
import type { StreamName } from '../stream-name.ts'
import { eventually, follower, taken } from './follower.ts'
import type { MakeHarness } from './harness.ts'
import { on, patient, right } from './harness.ts'
import { someEvents, someOrganisation, someStream } from './some-events.ts'

const add = async (store: EventStore, stream: StreamName, from: number, count: number) => {
  const at = from === 0 ? 'no-stream' : revision(BigInt(from - 1))
  await right(store.append(stream, at, someEvents(stream, count, BigInt(from)), patient()))
}

const upTo = (count: number): ReadonlyArray<bigint> =>
  Array.from({ length: count }, (_, i) => BigInt(i))

/** Following the log: catch up, then live, from a checkpoint, one batch at a time. */
export const describeSubscriptions = (make: MakeHarness): void => {
  describe('a subscription', () => {
    test(
      'catches up and then goes on live, in order, nothing twice',
      on(make, async ({ store }) => {
        const stream = someStream()
        await add(store, stream, 0, 3)
        const one = follower(stream)
        const { state } = store.subscribe(one.subscriber)
        await taken(one, 3)
        await eventually(() => expect(state()._tag).toBe('live'))
        for (let i = 3; i < 9; i += 2) await add(store, stream, i, 2)
        await taken(one, 9)
        expect(one.revisions()).toEqual(upTo(9))
        expect(one.states[0]).toEqual({ _tag: 'catching-up' })
      }),
    )

    test(
      'that comes before the first event is live, and gets it',
      on(make, async ({ store }) => {
        const stream = someStream()
        const one = follower(stream)
        const { state } = store.subscribe(one.subscriber)
        await eventually(() => expect(state()._tag).toBe('live'))
        await add(store, stream, 0, 1)
        await taken(one, 1)
      }),
    )

    test(
      'gives only the streams that it asks for, and is live at the head all the same',
      on(make, async ({ store }) => {
        const organisation = someOrganisation()
        const [wanted, noise] = [someStream(organisation), someStream(organisation)]
        const one = follower(wanted)
        const { state } = store.subscribe(one.subscriber)
        await add(store, noise, 0, 5)
        await add(store, wanted, 0, 1)
        await add(store, noise, 5, 5)
        const page = await right(store.readLog({ prefixes: [noise] }, patient()))
        const last = page.events.at(-1)?.position ?? position(2n ** 64n - 1n)
        await eventually(() => {
          const now = state()
          expect(now._tag === 'live' ? now.position : 0n).toBeGreaterThanOrEqual(last)
        })
        expect(one.batches.flat().map(({ envelope }) => envelope.stream)).toEqual([wanted])
        const late = follower(wanted)
        const { state: stateOfLate } = store.subscribe(late.subscriber)
        await eventually(() => {
          const now = stateOfLate()
          expect(now._tag === 'live' ? now.position : 0n).toBeGreaterThanOrEqual(last)
        })
        expect(late.revisions()).toEqual([0n])
      }),
    )

    test(
      'resumes exactly after a checkpoint',
      on(make, async ({ store }) => {
        const stream = someStream()
        await add(store, stream, 0, 6)
        const page = await right(store.readLog({ prefixes: [stream] }, patient()))
        const running = page.events.map(({ position: after }) => {
          const one = follower(stream, { after })
          store.subscribe(one.subscriber)
          return one
        })
        for (const [i, one] of running.entries()) {
          await taken(one, 5 - i)
          expect(one.revisions()).toEqual(upTo(6).slice(i + 1))
        }
      }),
    )

    test(
      'begins after any position, also one that no event has',
      on(make, async ({ store }) => {
        const stream = someStream()
        await add(store, stream, 0, 3)
        const page = await right(store.readLog({ prefixes: [stream] }, patient()))
        const at = page.events[1]?.position ?? position(0n)
        const one = follower(stream, { after: position(at - 1n) })
        const { state } = store.subscribe(one.subscriber)
        await taken(one, 2)
        await eventually(() => expect(state()._tag).toBe('live'))
        expect(one.revisions()).toEqual([1n, 2n])
        await add(store, stream, 3, 1)
        await taken(one, 3)
      }),
    )

    test(
      'stopped anywhere and resumed from what was handled, misses nothing and doubles nothing',
      on(make, async ({ store }) => {
        const stream = someStream()
        const handled: Array<Stored> = []
        for (let round = 0; round < 5; round += 1) {
          await add(store, stream, round * 4, 4)
          const after = handled.at(-1)?.position
          const one = follower(stream, after === undefined ? {} : { after })
          const { stop } = store.subscribe(one.subscriber)
          if (round % 2 === 0) await eventually(() => expect(one.batches).not.toEqual([]))
          await stop()
          handled.push(...one.batches.flat())
        }
        const one = follower(stream, { after: handled.at(-1)?.position ?? position(0n) })
        store.subscribe(one.subscriber)
        await taken(one, 20 - handled.length)
        const all = [...handled, ...one.batches.flat()]
        expect(all.map(({ envelope }) => envelope.revision)).toEqual(upTo(20))
      }),
    )

    test(
      'hands over one batch at a time, of at most 500, and waits for it',
      on(make, async ({ store }) => {
        const stream = someStream()
        for (let i = 0; i < 3; i += 1) await add(store, stream, i * 600, 600)
        let inHand = 0
        let most = 0
        const one = follower(stream, {
          handle: async () => {
            inHand += 1
            most = Math.max(most, inHand)
            await new Promise((resolve) => setTimeout(resolve, 2))
            inHand -= 1
            return undefined
          },
        })
        store.subscribe(one.subscriber)
        await add(store, stream, 1_800, 1)
        await taken(one, 1_801)
        expect(one.revisions()).toEqual(upTo(1_801))
        expect(most).toBe(1)
        expect(Math.max(...one.batches.map(({ length }) => length))).toBeLessThanOrEqual(500)
      }),
    )

    test(
      'holds the next batch back while one is in hand',
      on(make, async ({ store }) => {
        const stream = someStream()
        const gate = Promise.withResolvers<void>()
        let calls = 0
        const one = follower(stream, {
          handle: async () => {
            calls += 1
            await gate.promise
            return undefined
          },
        })
        store.subscribe(one.subscriber)
        await add(store, stream, 0, 1)
        await eventually(() => expect(calls).toBe(1))
        await add(store, stream, 1, 1)
        await add(store, stream, 2, 1)
        expect(calls).toBe(1)
        gate.resolve()
        await taken(one, 3)
        expect(one.revisions()).toEqual(upTo(3))
      }),
    )

    test(
      'serves several subscribers, each at its own pace',
      on(make, async ({ store }) => {
        const stream = someStream()
        const never = Promise.withResolvers<undefined>()
        const stuck = follower(stream, { handle: () => never.promise })
        const free = follower(stream)
        store.subscribe(stuck.subscriber)
        store.subscribe(free.subscriber)
        await add(store, stream, 0, 2)
        await add(store, stream, 2, 2)
        await taken(free, 4)
        expect(stuck.batches).toEqual([])
        never.resolve(undefined)
      }),
    )

    test(
      'that is stopped finishes the batch in hand and handles nothing after it',
      on(make, async ({ store }) => {
        const stream = someStream()
        const gate = Promise.withResolvers<undefined>()
        let calls = 0
        const one = follower(stream, {
          handle: () => {
            calls += 1
            return gate.promise
          },
        })
        const { state, stop } = store.subscribe(one.subscriber)
        await add(store, stream, 0, 1)
        await eventually(() => expect(calls).toBe(1))
        let stopped = false
        const stopping = stop().then(() => {
          stopped = true
        })
        await add(store, stream, 1, 1)
        expect(stopped).toBe(false)
        gate.resolve(undefined)
        await stopping
        await add(store, stream, 2, 1)
        expect(one.revisions()).toEqual([0n])
        expect(state()).toEqual({ _tag: 'stopped' })
        expect(one.states.at(-1)).toEqual({ _tag: 'stopped' })
      }),
    )
  })
}
