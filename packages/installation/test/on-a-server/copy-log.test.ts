import type { Envelope, EventStore, StreamName } from '@meldplicht/event-store'
import { canonicalBytes, memoryStore, revision } from '@meldplicht/event-store'
import { someEvent, someStream } from '@meldplicht/event-store/contract'
import { right } from '@meldplicht/testing'
import { either as E } from 'fp-ts'
import { describe, expect, test } from 'vitest'
import type { CopyProgress, LogCopy } from '../../src/index.ts'
import { copyLog } from '../../src/index.ts'
import { STORES } from '../support/stores.ts'

const patient = { signal: new AbortController().signal }

const inLog = async (store: EventStore): Promise<ReadonlyArray<string>> => {
  const prefixes = ['incident-', 'organisation-', 'notice-', 'access-'] as const
  const { events } = await right(store.readLog({ prefixes }, patient))
  return events.map(({ envelope }) => new TextDecoder().decode(canonicalBytes(envelope)))
}

const append = (store: EventStore, event: Envelope): Promise<unknown> => {
  const at = event.revision === 0n ? 'no-stream' : revision(event.revision - 1n)
  return right(store.append(event.stream, at, [event], patient))
}

/** Three streams whose events stand through one another, with a run in between. */
const history = (): ReadonlyArray<Envelope> => {
  const [a, b, c] = [someStream(), someStream(), someStream()]
  const next = new Map<StreamName, bigint>()
  return [a, b, a, a, a, c, b, a, c, c, b].map((stream) => {
    const at = next.get(stream) ?? 0n
    next.set(stream, at + 1n)
    return someEvent(stream, at)
  })
}

const fill = async (store: EventStore, events: ReadonlyArray<Envelope>): Promise<EventStore> => {
  for (const event of events) await append(store, event)
  return store
}

const copy = (from: EventStore, to: EventStore, more: Partial<LogCopy> = {}) =>
  copyLog({ from, to, place: 'het doel', onProgress: () => {}, ...patient, ...more })

/** A store that is cut off for good after so many appends. */
const cutOffAfter = (store: EventStore, appends: number): EventStore => {
  let left = appends
  return {
    ...store,
    append: (...args) => {
      left -= 1
      return left >= 0
        ? store.append(...args)
        : async () => E.left({ _tag: 'StoreUnavailable', reason: 'unreachable', detail: 'gone' })
    },
  }
}

/** A store that stores each append and loses the first answer to it. */
const forgetful = (store: EventStore): EventStore & { readonly lost: () => number } => {
  const told = new Set<string>()
  return {
    ...store,
    lost: () => told.size,
    append: (stream, expected, events, options) => async () => {
      const answer = await store.append(stream, expected, events, options)()
      const id = events[0].eventId
      if (told.has(id)) return answer
      told.add(id)
      return E.left({ _tag: 'OutcomeUnknown', reason: 'the answer was lost' })
    },
  }
}

const kinds = Object.keys(STORES)
const pairs = kinds.flatMap((from) => kinds.map((to) => [from, to] as const))
const empty = (kind: string): Promise<EventStore> => {
  const open = STORES[kind]
  if (open === undefined) throw new Error(`no store ${kind}`)
  return open()
}

describe.each(pairs)('a history copied from %s to %s', (from, to) => {
  test('is the same, byte for byte and in the same order', async () => {
    const source = await fill(await empty(from), history())
    const target = await empty(to)
    const copied = await copy(source, target)
    expect(copied).toEqual(E.right({ events: 11, streams: 3, resumedAt: 0, blobs: new Set() }))
    expect(await inLog(target)).toEqual(await inLog(source))
  })

  test('goes on where it was cut off, wherever that was, and stores nothing twice', async () => {
    const source = await fill(await empty(from), history())
    const target = await empty(to)
    for (let appends = 0; appends < 4; appends += 1)
      expect(await copy(source, cutOffAfter(target, appends))).toMatchObject({
        left: { _tag: 'StoreUnavailable' },
      })
    expect(await copy(source, target)).toMatchObject({ right: { events: 11, resumedAt: 8 } })
    expect(await inLog(target)).toEqual(await inLog(source))
  })

  test('may be copied again, and follows what came to the source since', async () => {
    const source = await fill(await empty(from), history())
    const target = await empty(to)
    await copy(source, target)
    expect(await copy(source, target)).toMatchObject({ right: { events: 11, resumedAt: 11 } })
    await append(source, someEvent(someStream(), 0n))
    expect(await copy(source, target)).toMatchObject({ right: { events: 12, resumedAt: 11 } })
    expect(await inLog(target)).toEqual(await inLog(source))
  })
})

describe('a target that holds something else is refused and left as it is:', () => {
  const foreign = async (
    source: ReadonlyArray<Envelope>,
    target: ReadonlyArray<Envelope>,
  ): Promise<unknown> => {
    const to = await fill(memoryStore(), target)
    const before = await inLog(to)
    const answer = await copy(await fill(memoryStore(), source), to)
    expect(await inLog(to)).toEqual(before)
    return answer
  }
  const is = (event: number): unknown => E.left({ _tag: 'TargetForeign', place: 'het doel', event })

  test('another history', async () => {
    expect(await foreign(history(), history())).toEqual(is(1))
  })

  test('the same beginning and then something else', async () => {
    const events = history()
    const other = [...events.slice(0, 4), someEvent(someStream(), 0n)]
    expect(await foreign(events, other)).toEqual(is(5))
  })

  test('more than the source has', async () => {
    const events = history()
    expect(await foreign(events.slice(0, 9), events)).toEqual(is(10))
  })

  test('the same events in another order', async () => {
    const [a, b] = [someEvent(someStream(), 0n), someEvent(someStream(), 0n)]
    expect(await foreign([a, b], [b, a])).toEqual(is(1))
  })

  test('an event with the same id that says something else', async () => {
    const event = someEvent(someStream(), 0n)
    expect(await foreign([event], [{ ...event, data: 'something else' }])).toEqual(is(1))
  })
})

describe('copying', () => {
  test('sends the same events again when an answer is lost, and stores them once', async () => {
    const source = await fill(memoryStore(), history())
    const target = forgetful(memoryStore())
    expect(await copy(source, target)).toMatchObject({ right: { events: 11 } })
    expect(target.lost()).toBeGreaterThan(5)
    expect(await inLog(target)).toEqual(await inLog(source))
  })

  test('tells how far it is, in both of its phases', async () => {
    const told: Array<CopyProgress> = []
    const source = await fill(memoryStore(), history())
    await copy(source, memoryStore(), { onProgress: (progress) => void told.push(progress) })
    for (const phase of ['copying', 'verifying']) {
      const events = told.filter((each) => each.phase === phase).map((each) => each.events)
      expect(events.at(-1)).toBe(11)
      expect(events).toEqual(events.toSorted((x, y) => x - y))
    }
  })

  test('takes large events, each run within what one append may hold', async () => {
    const stream = someStream()
    const events = [0n, 1n, 2n, 3n].map((at) =>
      someEvent(stream, at, { data: 'x'.repeat(400 * 1024) }),
    )
    const target = memoryStore()
    expect(await copy(await fill(memoryStore(), events), target)).toMatchObject({
      right: { events: 4 },
    })
  })

  test('finds out when the target does not hold what was written to it', async () => {
    const source = await fill(memoryStore(), history())
    const target = memoryStore()
    const lossy: EventStore = {
      ...target,
      readLog: (query, options) => async () =>
        E.map((page: { readonly events: ReadonlyArray<unknown> }) => ({
          ...page,
          events: [],
          atHead: true,
        }))(await target.readLog(query, options)()),
    }
    expect(await copy(source, lossy)).toEqual(E.left({ _tag: 'CopyDiffers', what: 'event 1' }))
  })

  test('finds out when somebody else adds to the target meanwhile', async () => {
    const source = await fill(memoryStore(), history())
    const target = memoryStore()
    let disturbed = false
    const onProgress = (): void => {
      if (disturbed) return
      disturbed = true
      const event = someEvent(someStream(), 0n)
      void target.append(event.stream, 'no-stream', [event], patient)()
    }
    expect(await copy(source, target, { onProgress })).toMatchObject({
      left: { _tag: 'CopyDiffers' },
    })
  })
})
