import type { taskEither as TE } from 'fp-ts'
import { describe, expect, test } from 'vitest'
import type { StoreError } from '../errors.ts'
import type { CallOptions, EventStore } from '../event-store.ts'
import { revision } from '../revision.ts'
import type { StreamName } from '../stream-name.ts'
import { eventually, follower, taken } from './follower.ts'
import type { MakeHarness } from './harness.ts'
import { gone, left, on, patient, right, someText } from './harness.ts'
import { someEvents, someStream } from './some-events.ts'

type Call = (
  store: EventStore,
  stream: StreamName,
  options: CallOptions,
) => TE.TaskEither<StoreError, unknown>

const calls: ReadonlyArray<readonly [string, Call]> = [
  [
    'an append',
    (store, stream, options) => store.append(stream, 'no-stream', someEvents(stream, 1), options),
  ],
  [
    'a read of a stream',
    (store, stream, options) => store.readStream(stream, revision(0n), options),
  ],
  ['a read of the log', (store, stream, options) => store.readLog({ prefixes: [stream] }, options)],
]

/** Callers that are gone, and stores that are closed. */
export const describeLifecycle = (make: MakeHarness): void => {
  for (const [what, call] of calls) {
    describe(what, () => {
      test(
        'whose caller has gone is Aborted and has no effect',
        on(make, async ({ store }) => {
          const stream = someStream()
          expect(await left(call(store, stream, gone()))).toEqual({ _tag: 'Aborted' })
          const read = await right(store.readStream(stream, revision(0n), patient()))
          expect(read).toEqual({ _tag: 'missing' })
        }),
      )

      test(
        'is only made when it is run',
        on(make, async ({ store }) => {
          const stream = someStream()
          call(store, stream, patient())
          const read = await right(store.readStream(stream, revision(0n), patient()))
          expect(read).toEqual({ _tag: 'missing' })
        }),
      )

      test(
        'on a closed store is StoreUnavailable, closed',
        on(make, async ({ store }) => {
          await right(store.close())
          expect(await left(call(store, someStream(), patient()))).toEqual({
            _tag: 'StoreUnavailable',
            reason: 'closed',
            detail: someText,
          })
        }),
      )
    })
  }

  describe('a store', () => {
    test(
      'can be closed twice',
      on(make, async ({ store }) => {
        await right(store.close())
        expect(await right(store.close())).toBeUndefined()
      }),
    )

    test(
      'stops its subscriptions when it is closed, after the batch in hand',
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
        const { state } = store.subscribe(one.subscriber)
        await right(store.append(stream, 'no-stream', someEvents(stream, 1), patient()))
        await eventually(() => expect(calls).toBe(1))
        const closing = right(store.close())
        gate.resolve(undefined)
        await closing
        expect(one.revisions()).toEqual([0n])
        expect(state()).toEqual({ _tag: 'stopped' })
      }),
    )

    test(
      'that is closed stops a new subscription at once',
      on(make, async ({ store }) => {
        await right(store.close())
        const one = follower(someStream())
        const { state, stop } = store.subscribe(one.subscriber)
        await eventually(() => expect(state()).toEqual({ _tag: 'stopped' }))
        await stop()
        expect(one.batches).toEqual([])
      }),
    )
  })
}

/** Needs a harness whose medium outlives a store. */
export const describeReopening = (make: MakeHarness): void => {
  describe('a medium that outlives its store', () => {
    test(
      'gives everything back, at the same positions, to the next store',
      on(make, async ({ store, reopen }) => {
        const stream = someStream()
        await right(store.append(stream, 'no-stream', someEvents(stream, 3), patient()))
        const before = await right(store.readLog({ prefixes: [stream] }, patient()))
        await right(store.close())
        const next = await reopen?.()
        const page = next && (await right(next.readLog({ prefixes: [stream] }, patient())))
        expect(page?.events).toEqual(before.events)
      }),
    )

    test(
      'knows a retry that comes to the next store',
      on(make, async ({ store, reopen }) => {
        const stream = someStream()
        const events = someEvents(stream, 2)
        const first = await right(store.append(stream, 'no-stream', events, patient()))
        await right(store.close())
        const next = await reopen?.()
        const again = next && (await right(next.append(stream, 'no-stream', events, patient())))
        expect(again).toEqual({ ...first, written: false })
      }),
    )

    test(
      'lets two stores append at the same place, and one of them wins',
      on(make, async ({ store, reopen }) => {
        const stream = someStream()
        const other = (await reopen?.()) ?? store
        const answers = await Promise.all(
          [store, other].map((each) =>
            each.append(stream, 'no-stream', someEvents(stream, 2), patient())(),
          ),
        )
        expect(answers.filter(({ _tag }) => _tag === 'Right')).toHaveLength(1)
      }),
    )

    test(
      'wakes a subscription for what another store appended',
      on(make, async ({ store, reopen }) => {
        const stream = someStream()
        const one = follower(stream)
        const { state } = store.subscribe(one.subscriber)
        await eventually(() => expect(state()._tag).toBe('live'))
        const other = await reopen?.()
        if (other) await right(other.append(stream, 'no-stream', someEvents(stream, 2), patient()))
        await taken(one, 2)
      }),
    )
  })
}
