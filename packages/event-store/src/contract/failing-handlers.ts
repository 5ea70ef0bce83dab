import { describe, expect, test } from 'vitest'
import { revision } from '../revision.ts'
import type { Handle } from './follower.ts'
import { eventually, follower, taken } from './follower.ts'
import type { MakeHarness } from './harness.ts'
import { on, patient, right } from './harness.ts'
import { someEvents, someStream } from './some-events.ts'

// A failure is a Left; an exception of a handler is the same.
const failures: ReadonlyArray<readonly [string, Handle]> = [
  ['answers a failure', async () => 'the disk is full'],
  [
    'throws',
    async () => {
      throw new Error('the disk is full')
    },
  ],
]

const aboutTheDisk: unknown = expect.stringContaining('disk')

/** A handler that fails is retried, then parked where everybody sees it; nothing is skipped. */
export const describeFailingHandlers = (make: MakeHarness): void => {
  for (const [how, fail] of failures) {
    describe(`a handler that ${how}`, () => {
      test(
        'once gets the same batch again, and then the rest',
        on(make, async ({ store }) => {
          const stream = someStream()
          const offered: Array<ReadonlyArray<bigint>> = []
          const one = follower(stream, {
            handle: async (batch) => {
              offered.push(batch.map(({ envelope }) => envelope.revision))
              return offered.length === 1 ? fail(batch) : undefined
            },
          })
          const { state } = store.subscribe(one.subscriber)
          await right(store.append(stream, 'no-stream', someEvents(stream, 2), patient()))
          await taken(one, 2)
          await right(store.append(stream, revision(1n), someEvents(stream, 1, 2n), patient()))
          await taken(one, 3)
          expect(offered).toEqual([[0n, 1n], [0n, 1n], [2n]])
          const retrying = one.states.find(({ _tag }) => _tag === 'retrying')
          expect(retrying).toMatchObject({ attempt: 1, reason: aboutTheDisk })
          await eventually(() => expect(state()._tag).toBe('live'))
        }),
      )

      test(
        'always is parked, visibly, before the batch, and never gets a later one',
        on(make, async ({ store }) => {
          const stream = someStream()
          await right(store.append(stream, 'no-stream', someEvents(stream, 2), patient()))
          const page = await right(store.readLog({ prefixes: [stream], limit: 1 }, patient()))
          const after = page.next
          const offered = new Set<string>()
          const one = follower(stream, {
            ...(after === undefined ? {} : { after }),
            handle: async (batch) => {
              offered.add(batch.map(({ envelope }) => envelope.revision).join())
              return fail(batch)
            },
          })
          const { state, stop } = store.subscribe(one.subscriber)
          await eventually(() => expect(state()._tag).toBe('parked'))
          expect(state()).toEqual({
            _tag: 'parked',
            at: after,
            reason: aboutTheDisk,
          })
          expect(one.states.filter(({ _tag }) => _tag === 'retrying')).not.toEqual([])
          await right(store.append(stream, revision(1n), someEvents(stream, 1, 2n), patient()))
          const healthy = follower(stream)
          store.subscribe(healthy.subscriber)
          await taken(healthy, 3)
          expect([...offered]).toEqual(['1'])
          expect(state()._tag).toBe('parked')
          await stop()
          expect(state()).toEqual({ _tag: 'stopped' })
        }),
      )
    })
  }

  describe('a parked subscription', () => {
    test(
      'goes on from its place when it is made again',
      on(make, async ({ store }) => {
        const stream = someStream()
        await right(store.append(stream, 'no-stream', someEvents(stream, 2), patient()))
        const sick = follower(stream, { handle: async () => 'not yet' })
        const parked = store.subscribe(sick.subscriber)
        await eventually(() => expect(parked.state()._tag).toBe('parked'))
        await parked.stop()
        const state = parked.state()
        const after = state._tag === 'parked' ? state.at : undefined
        const well = follower(stream, after === undefined ? {} : { after })
        store.subscribe(well.subscriber)
        await taken(well, 2)
      }),
    )

    test(
      'does not stand in the way of another one',
      on(make, async ({ store }) => {
        const stream = someStream()
        const sick = follower(stream, { handle: async () => 'no' })
        const well = follower(stream)
        const parked = store.subscribe(sick.subscriber)
        store.subscribe(well.subscriber)
        await right(store.append(stream, 'no-stream', someEvents(stream, 2), patient()))
        await eventually(() => expect(parked.state()._tag).toBe('parked'))
        await taken(well, 2)
      }),
    )

    test(
      'is not disturbed by an observer that throws',
      on(make, async ({ store }) => {
        const stream = someStream()
        const one = follower(stream)
        const onState = (): never => {
          throw new Error('the screen is gone')
        }
        store.subscribe({ ...one.subscriber, onState })
        await right(store.append(stream, 'no-stream', someEvents(stream, 1), patient()))
        await taken(one, 1)
      }),
    )
  })

  describe('a handler that is waited for between attempts', () => {
    test(
      'can be stopped, and is not tried again',
      on(make, async ({ store }) => {
        const stream = someStream()
        let calls = 0
        const one = follower(stream, {
          handle: async () => {
            calls += 1
            return 'no'
          },
        })
        const { state, stop } = store.subscribe(one.subscriber)
        await right(store.append(stream, 'no-stream', someEvents(stream, 1), patient()))
        await eventually(() => expect(calls).toBeGreaterThan(0))
        await stop()
        const before = calls
        await right(store.append(stream, revision(0n), someEvents(stream, 1, 1n), patient()))
        expect(calls).toBe(before)
        expect(state()).toEqual({ _tag: 'stopped' })
      }),
    )
  })
}
