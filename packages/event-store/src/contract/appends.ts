import { describe, expect, test } from 'vitest'
import type { ExpectedRevision } from '../errors.ts'
import type { Stored } from '../event-store.ts'
import { position, revision } from '../revision.ts'
import type { MakeHarness } from './harness.ts'
import { left, on, patient, right } from './harness.ts'
import { someEvents, someStream } from './some-events.ts'

/** Where a stream must stand, order, and all or nothing. */
export const describeAppends = (make: MakeHarness): void => {
  describe('an append', () => {
    test(
      'to a missing stream at no-stream starts it at revision 0',
      on(make, async ({ store }) => {
        const stream = someStream()
        const events = someEvents(stream, 1)
        const appended = await right(store.append(stream, 'no-stream', events, patient()))
        expect(appended).toMatchObject({ revision: 0n, written: true })
        expect(typeof appended.position).toBe('bigint')
      }),
    )

    test(
      'at the exact revision goes on from there',
      on(make, async ({ store }) => {
        const stream = someStream()
        await right(store.append(stream, 'no-stream', someEvents(stream, 2), patient()))
        const more = someEvents(stream, 3, 2n)
        const appended = await right(store.append(stream, revision(1n), more, patient()))
        expect(appended).toMatchObject({ revision: 4n, written: true })
      }),
    )

    const wrong: ReadonlyArray<readonly [string, number, ExpectedRevision, ExpectedRevision]> = [
      ['at an exact revision of a missing stream', 0, revision(0n), 'no-stream'],
      ['at no-stream of an existing stream', 2, 'no-stream', revision(1n)],
      ['at a stale revision', 2, revision(0n), revision(1n)],
      ['at a future revision', 2, revision(2n), revision(1n)],
      ['far above every integer of a database', 2, revision(2n ** 64n - 3n), revision(1n)],
    ]
    for (const [where, count, expected, actual] of wrong) {
      test(
        `of new events ${where} is refused with the actual revision`,
        on(make, async ({ store }) => {
          const stream = someStream()
          if (count > 0)
            await right(store.append(stream, 'no-stream', someEvents(stream, count), patient()))
          const before = await right(store.readStream(stream, revision(0n), patient()))
          const next = expected === 'no-stream' ? 0n : expected + 1n
          const error = await left(
            store.append(stream, expected, someEvents(stream, 1, next), patient()),
          )
          expect(error).toEqual({ _tag: 'WrongExpectedRevision', stream, expected, actual })
          expect(await right(store.readStream(stream, revision(0n), patient()))).toEqual(before)
        }),
      )
    }

    test(
      'of many events stores all of them, in order and as they were',
      on(make, async ({ store }) => {
        const stream = someStream()
        const events = someEvents(stream, 700)
        await right(store.append(stream, 'no-stream', events, patient()))
        const read = await right(store.readStream(stream, revision(0n), patient()))
        expect(read).toMatchObject({ _tag: 'found', last: 699n })
        if (read._tag === 'found') expect(read.events.map((e) => e.envelope)).toEqual(events)
      }),
    )

    test(
      'answers the position of its last event',
      on(make, async ({ store }) => {
        const stream = someStream()
        const events = someEvents(stream, 3)
        const appended = await right(store.append(stream, 'no-stream', events, patient()))
        const read = await right(store.readStream(stream, revision(2n), patient()))
        const stored: ReadonlyArray<Stored> = read._tag === 'found' ? read.events : []
        expect(stored.map((e) => e.position)).toEqual([appended.position])
      }),
    )

    test(
      'gets positions above all earlier ones',
      on(make, async ({ store }) => {
        let highest = position(0n)
        for (let i = 0; i < 5; i += 1) {
          const stream = someStream()
          const appended = await right(
            store.append(stream, 'no-stream', someEvents(stream, 2), patient()),
          )
          expect(appended.position).toBeGreaterThan(highest)
          highest = appended.position
        }
      }),
    )

    test(
      'among many at the same place wins alone',
      on(make, async ({ store }) => {
        const stream = someStream()
        await right(store.append(stream, 'no-stream', someEvents(stream, 1), patient()))
        const rivals = Array.from({ length: 12 }, () => someEvents(stream, 2, 1n))
        const answers = await Promise.all(
          rivals.map((events) => store.append(stream, revision(0n), events, patient())()),
        )
        expect(answers.filter(({ _tag }) => _tag === 'Right')).toHaveLength(1)
        const winner = rivals[answers.findIndex(({ _tag }) => _tag === 'Right')]
        const read = await right(store.readStream(stream, revision(1n), patient()))
        if (read._tag === 'found') expect(read.events.map((e) => e.envelope)).toEqual(winner)
        expect(read).toMatchObject({ _tag: 'found', last: 2n })
      }),
    )

    test(
      'to streams of their own at the same time all succeed',
      on(make, async ({ store }) => {
        const streams = Array.from({ length: 30 }, () => someStream())
        const answers = await Promise.all(
          streams.map((s) => right(store.append(s, 'no-stream', someEvents(s, 2), patient()))),
        )
        expect(new Set(answers.map((a) => a.position)).size).toBe(30)
      }),
    )

    test(
      'keeps what it was given, whatever the caller changes afterwards',
      on(make, async ({ store }) => {
        const stream = someStream()
        const data = { word: 'as it was' }
        const [event] = someEvents(stream, 1)
        await right(store.append(stream, 'no-stream', [{ ...event, data }], patient()))
        data.word = 'changed'
        const read = await right(store.readStream(stream, revision(0n), patient()))
        expect(read).toMatchObject({ events: [{ envelope: { data: { word: 'as it was' } } }] })
      }),
    )
  })
}
