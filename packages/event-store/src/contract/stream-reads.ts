import { describe, expect, test } from 'vitest'
import type { StreamRead } from '../event-store.ts'
import { revision } from '../revision.ts'
import type { StreamName } from '../stream-name.ts'
import type { EventStoreHarness, MakeHarness } from './harness.ts'
import { left, on, patient, right } from './harness.ts'
import { someEvents, someStream } from './some-events.ts'

const revisions = (read: StreamRead): ReadonlyArray<bigint> | undefined =>
  read._tag === 'found' ? read.events.map((e) => e.envelope.revision) : undefined

/** Bounds of a read, and streams that are not there or not whole. */
export const describeStreamReads = (make: MakeHarness): void => {
  describe('a read of a stream', () => {
    for (const from of [0n, 7n]) {
      test(
        `that does not exist, from ${from}, answers that it is missing`,
        on(make, async ({ store }) => {
          const other = someStream()
          await right(store.append(other, 'no-stream', someEvents(other, 1), patient()))
          const read = await right(store.readStream(someStream(), revision(from), patient()))
          expect(read).toEqual({ _tag: 'missing' })
        }),
      )
    }

    const bounds: ReadonlyArray<readonly [bigint, ReadonlyArray<bigint>]> = [
      [0n, [0n, 1n, 2n]],
      [1n, [1n, 2n]],
      [2n, [2n]],
      [3n, []],
      [2n ** 64n - 1n, []],
    ]
    for (const [from, found] of bounds) {
      test(
        `of three events from ${from} finds [${found.join()}] and tells the last revision`,
        on(make, async ({ store }) => {
          const stream = someStream()
          await right(store.append(stream, 'no-stream', someEvents(stream, 3), patient()))
          const read = await right(store.readStream(stream, revision(from), patient()))
          expect(revisions(read)).toEqual(found)
          expect(read).toMatchObject({ _tag: 'found', last: 2n })
        }),
      )
    }
  })
}

/** Needs a harness that can damage a stream. */
export const describeDamage = (make: MakeHarness): void => {
  describe('a damaged stream', () => {
    const damaged = async ({ store, damage }: EventStoreHarness): Promise<StreamName> => {
      const stream = someStream()
      await right(store.append(stream, 'no-stream', someEvents(stream, 3), patient()))
      await damage?.(stream)
      return stream
    }

    test(
      'is HistoryDamaged for a read, never an empty answer',
      on(make, async (harness) => {
        const stream = await damaged(harness)
        const read = harness.store.readStream(stream, revision(0n), patient())
        expect(await left(read)).toMatchObject({ _tag: 'HistoryDamaged', stream })
      }),
    )

    test(
      'is HistoryDamaged for an append at its last revision',
      on(make, async (harness) => {
        const stream = await damaged(harness)
        const events = someEvents(stream, 1, 3n)
        const append = harness.store.append(stream, revision(2n), events, patient())
        expect(await left(append)).toMatchObject({ _tag: 'HistoryDamaged', stream })
      }),
    )

    test(
      'cannot be begun anew',
      on(make, async (harness) => {
        const stream = await damaged(harness)
        const append = harness.store.append(stream, 'no-stream', someEvents(stream, 1), patient())
        expect(['HistoryDamaged', 'WrongExpectedRevision']).toContain((await left(append))._tag)
      }),
    )
  })
}
