import type { readonlyNonEmptyArray as RNEA } from 'fp-ts'
import { describe, expect, test } from 'vitest'
import type { EventStore, LogPage, Stored } from '../event-store.ts'
import type { Position } from '../revision.ts'
import { position, revision } from '../revision.ts'
import type { StreamName } from '../stream-name.ts'
import { accessStream } from '../stream-name.ts'
import type { MakeHarness } from './harness.ts'
import { on, patient, right } from './harness.ts'
import { someEvents, someOrganisation, someStream } from './some-events.ts'

const fill = async (store: EventStore, stream: StreamName, count: number): Promise<void> => {
  for (let from = 0; from < count; from += 1_000) {
    const at = from === 0 ? 'no-stream' : revision(BigInt(from - 1))
    const events = someEvents(stream, Math.min(1_000, count - from), BigInt(from))
    await right(store.append(stream, at, events, patient()))
  }
}

/** Every page up to the head. */
const pages = async (
  store: EventStore,
  prefixes: RNEA.ReadonlyNonEmptyArray<string>,
  { limit, from }: { readonly limit?: number; readonly from?: Position } = {},
): Promise<ReadonlyArray<LogPage>> => {
  const read: Array<LogPage> = []
  let after = from
  for (;;) {
    const page = await right(
      store.readLog(
        {
          prefixes,
          ...(after === undefined ? {} : { after }),
          ...(limit === undefined ? {} : { limit }),
        },
        patient(),
      ),
    )
    read.push(page)
    if (page.atHead) return read
    if (page.next === undefined || page.next === after) throw new Error('a page does not move on')
    after = page.next
  }
}

const eventsOf = (read: ReadonlyArray<LogPage>): ReadonlyArray<Stored> =>
  read.flatMap(({ events }) => events)

const places = (events: ReadonlyArray<Stored>): ReadonlyArray<string> =>
  events.map(({ envelope }) => `${envelope.stream} ${envelope.revision}`)

/** The log: order, prefixes, pages, and where the next one starts. */
export const describeLogReads = (make: MakeHarness): void => {
  describe('the log', () => {
    test(
      'of an empty store is at its head at once',
      on(make, async ({ store }) => {
        const query = { prefixes: [`incident-${someOrganisation()}`] } as const
        const page = await right(store.readLog(query, patient()))
        expect(page).toMatchObject({ events: [], atHead: true })
      }),
    )

    test(
      'gives the events of all streams in the order in which they were appended',
      on(make, async ({ store }) => {
        const organisation = someOrganisation()
        const [a, b] = [someStream(organisation), someStream(organisation)]
        await right(store.append(a, 'no-stream', someEvents(a, 2), patient()))
        await right(store.append(b, 'no-stream', someEvents(b, 1), patient()))
        await right(store.append(a, revision(1n), someEvents(a, 1, 2n), patient()))
        const events = eventsOf(await pages(store, [`incident-${organisation}.`]))
        expect(places(events)).toEqual([`${a} 0`, `${a} 1`, `${b} 0`, `${a} 2`])
        const positions = events.map((e) => e.position)
        expect(positions).toEqual([...new Set(positions)].toSorted((x, y) => (x < y ? -1 : 1)))
      }),
    )

    test(
      'is read by prefix: one, several, or one that nothing begins with',
      on(make, async ({ store }) => {
        const organisation = someOrganisation()
        const incident = someStream(organisation)
        const access = accessStream(organisation)
        const other = someStream()
        for (const stream of [incident, access, other]) await fill(store, stream, 1)
        const read = async (...prefixes: RNEA.ReadonlyNonEmptyArray<string>) =>
          places(eventsOf(await pages(store, prefixes)))
        expect(await read(`incident-${organisation}`)).toEqual([`${incident} 0`])
        expect(await read(`access-${organisation}`, incident)).toEqual([
          `${incident} 0`,
          `${access} 0`,
        ])
        expect(await read(`${incident}.`)).toEqual([])
        expect(await read(organisation)).toEqual([])
      }),
    )

    test(
      'is read after a position, exclusive',
      on(make, async ({ store }) => {
        const stream = someStream()
        await fill(store, stream, 5)
        const all = eventsOf(await pages(store, [stream]))
        for (const [i, { position: from }] of all.entries())
          expect(eventsOf(await pages(store, [stream], { from }))).toEqual(all.slice(i + 1))
        const end = { prefixes: [stream], after: position(2n ** 64n - 1n) } as const
        expect(await right(store.readLog(end, patient()))).toMatchObject({
          events: [],
          atHead: true,
        })
      }),
    )

    test(
      'is read after any position, also one that no event has',
      on(make, async ({ store }) => {
        const stream = someStream()
        await fill(store, stream, 3)
        const all = eventsOf(await pages(store, [stream]))
        for (const { position: at } of all.slice(1))
          for (const from of [position(at - 1n), position(at + 1n)]) {
            const after = all.filter((event) => event.position > from)
            expect(eventsOf(await pages(store, [stream], { from }))).toEqual(after)
            const one = await right(
              store.readLog({ prefixes: [stream], after: from, limit: 1 }, patient()),
            )
            expect(one.events).toEqual(after.slice(0, 1))
            expect(one.next).toBeGreaterThanOrEqual(from)
          }
      }),
    )

    test(
      'comes in pages of at most 500, which together are the whole log',
      on(make, async ({ store }) => {
        const stream = someStream()
        await fill(store, stream, 1_203)
        const expected = Array.from({ length: 1_203 }, (_, i) => `${stream} ${i}`)
        for (const limit of [undefined, 500, 1_000, 499]) {
          const read = await pages(store, [stream], limit === undefined ? {} : { limit })
          expect(Math.max(...read.map(({ events }) => events.length))).toBe(
            Math.min(500, limit ?? 500),
          )
          expect(places(eventsOf(read))).toEqual(expected)
        }
      }),
    )

    test(
      'comes in pages of one when asked for',
      on(make, async ({ store }) => {
        const stream = someStream()
        await fill(store, stream, 3)
        const read = await pages(store, [stream], { limit: 1 })
        expect(eventsOf(read)).toHaveLength(3)
        expect(read.every(({ events }) => events.length <= 1)).toBe(true)
      }),
    )

    test(
      'moves on over 10,000 events that no prefix asks for',
      on(make, async ({ store }) => {
        const [noise, wanted] = [someStream(), someStream()]
        await fill(store, noise, 10_000)
        await fill(store, wanted, 1)
        const read = await pages(store, [wanted])
        expect(places(eventsOf(read))).toEqual([`${wanted} 0`])
        const tail = await pages(store, [`access-${someOrganisation()}`])
        expect(eventsOf(tail)).toEqual([])
        const last = tail.at(-1)
        expect(last?.next).toBeGreaterThanOrEqual(eventsOf(read)[0]?.position ?? 0n)
      }),
      60_000,
    )

    test(
      'goes on at the head when events are added',
      on(make, async ({ store }) => {
        const stream = someStream()
        await fill(store, stream, 2)
        const next = (await pages(store, [stream])).at(-1)?.next
        await right(store.append(stream, revision(1n), someEvents(stream, 2, 2n), patient()))
        const more = await pages(store, [stream], next === undefined ? {} : { from: next })
        expect(places(eventsOf(more))).toEqual([`${stream} 2`, `${stream} 3`])
      }),
    )

    test(
      'gives nothing before a position that was read already, while many append',
      on(make, async ({ store }) => {
        const organisation = someOrganisation()
        const prefix = `incident-${organisation}`
        const streams = Array.from({ length: 40 }, () => someStream(organisation))
        const seen: Array<Stored> = []
        let after: Position | undefined
        const follow = async (): Promise<void> => {
          const query = after === undefined ? {} : { after }
          const page = await right(
            store.readLog({ prefixes: [prefix], limit: 3, ...query }, patient()),
          )
          seen.push(...page.events)
          after = page.next
        }
        const writing = Promise.all(
          streams.map((s) => right(store.append(s, 'no-stream', someEvents(s, 2), patient()))),
        )
        while (seen.length < 20) await follow()
        await writing
        while (seen.length < 80) await follow()
        expect(seen).toEqual(eventsOf(await pages(store, [prefix])))
      }),
    )
  })
}
