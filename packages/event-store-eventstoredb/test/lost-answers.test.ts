import type { EventStore } from '@meldplicht/event-store'
import { revision } from '@meldplicht/event-store'
import { contractRetry, someEvents, someStream } from '@meldplicht/event-store/contract'
import type { Fault } from '@meldplicht/eventstoredb-standin'
import { left, right } from '@meldplicht/testing'
import { either as E, taskEither as TE } from 'fp-ts'
import { describe, expect, test, vi } from 'vitest'
import { patient } from './support/patient.ts'
import { open } from './support/servers.ts'
import { storeOnStandIn, TIMEOUT } from './support/store.ts'

const WAIT = { timeout: 20_000, interval: 5 }

describe.for([true, false])('with batch append: %s', (batchAppend) => {
  const unknown: ReadonlyArray<readonly [fault: Fault, stored: boolean]> = [
    ['silent-append', false],
    ['stored-in-silence', true],
    ['answer-lost', true],
    ['unavailable', false],
    ['unknown', false],
  ]
  test.for(unknown)(
    '%s leaves the outcome unknown, and resending the same events settles it (stored: %s)',
    async ([fault, stored]) => {
      const { store, server } = await storeOnStandIn({ batchAppend })
      const stream = someStream()
      const events = someEvents(stream, 2)
      server.faults.next(fault)
      const append = store.append(stream, 'no-stream', events, patient)
      const error = await left(append)
      expect(error).toMatchObject({ _tag: 'OutcomeUnknown' })
      // What is the matter when nothing works from the start is not the matter now.
      expect(JSON.stringify(error)).not.toContain('tls=false')
      expect(server.faults.count(fault)).toBe(1)
      const again = await right(append)
      expect(again).toMatchObject({ revision: 1n, written: !stored })
      const read = await right(store.readStream(stream, revision(0n), patient))
      const found = read._tag === 'found' ? read.events : []
      expect(found.map(({ envelope }) => envelope)).toEqual(events)
      expect(found.at(-1)?.position).toBe(again.position)
    },
  )

  test('a refusal by a node that is not the leader is sent on: it has stored nothing', async () => {
    const { store, server } = await storeOnStandIn({ batchAppend })
    const stream = someStream()
    server.faults.next('not-leader', 2)
    const append = store.append(stream, 'no-stream', someEvents(stream, 1), patient)
    expect(await right(append)).toMatchObject({ written: true })
    expect(server.faults.count('not-leader')).toBe(2)
  })
})

test('a silent append does not hold up the next one for ever, on the same stream or another', async () => {
  const { store, server } = await storeOnStandIn()
  const [one, other] = [someStream(), someStream()]
  server.faults.next('silent-append')
  const silent = store.append(one, 'no-stream', someEvents(one, 1), patient)()
  const next = store.append(one, 'no-stream', someEvents(one, 1), patient)()
  expect(await silent).toMatchObject({ left: { _tag: 'OutcomeUnknown' } })
  // It waited for its turn until its time was up.
  expect(E.isLeft(await next)).toBe(true)
  const elsewhere = store.append(other, 'no-stream', someEvents(other, 1), patient)
  expect(await right(elsewhere)).toMatchObject({ written: true })
})

test('a caller who leaves while the answer is on its way does not know the outcome', async () => {
  const { store, server } = await storeOnStandIn({}, { timeout: 60_000 })
  const stream = someStream()
  const events = someEvents(stream, 1)
  await right(store.readStream(stream, revision(0n), patient))
  server.faults.next('stored-in-silence')
  const controller = new AbortController()
  const append = store.append(stream, 'no-stream', events, controller)()
  await vi.waitFor(() => expect(server.faults.count('stored-in-silence')).toBe(1), WAIT)
  controller.abort()
  expect(await append).toMatchObject({ left: { _tag: 'OutcomeUnknown' } })
  const again = store.append(stream, 'no-stream', events, patient)
  expect(await right(again)).toMatchObject({ written: false })
})

describe('a read', () => {
  const reads: ReadonlyArray<readonly [Fault, reason: string]> = [
    ['silent-read', 'timeout'],
    ['unknown-read', 'unreachable'],
    ['unavailable-read', 'unreachable'],
  ]
  test.for(reads)('of a stream under %s is StoreUnavailable, %s', async ([fault, reason]) => {
    const { store, server } = await storeOnStandIn()
    const stream = someStream()
    await right(store.append(stream, 'no-stream', someEvents(stream, 1), patient))
    server.faults.next(fault)
    const read = store.readStream(stream, revision(0n), patient)
    expect(await left(read)).toMatchObject({ _tag: 'StoreUnavailable', reason })
    expect(await right(read)).toMatchObject({ last: 0n })
  })

  test.for([...reads, ['stalled', 'timeout'] as const, ['dropped', 'timeout'] as const])(
    'of the log under %s is StoreUnavailable, %s',
    async ([fault, reason]) => {
      const { store, server } = await storeOnStandIn()
      const stream = someStream()
      await right(store.append(stream, 'no-stream', someEvents(stream, 8), patient))
      server.faults.next(fault)
      const read = store.readLog({ prefixes: [stream] }, patient)
      expect(await left(read)).toMatchObject({ _tag: 'StoreUnavailable', reason })
      expect((await right(read)).events).toHaveLength(8)
    },
  )

  test('whose caller leaves is Aborted', async () => {
    const { store, server } = await storeOnStandIn({}, { timeout: 60_000 })
    const stream = someStream()
    for (const call of [
      (signal: AbortSignal) => store.readStream(stream, revision(0n), { signal }),
      (signal: AbortSignal) => store.readLog({ prefixes: [stream] }, { signal }),
    ]) {
      server.faults.next('silent-read')
      const before = server.faults.count('silent-read')
      const controller = new AbortController()
      const read = left<unknown, unknown>(call(controller.signal))
      await vi.waitFor(() => expect(server.faults.count('silent-read')).toBe(before + 1), WAIT)
      controller.abort()
      expect(await read).toEqual({ _tag: 'Aborted' })
    }
  })
})

describe('while the server is away', () => {
  test('an append is OutcomeUnknown and a read unreachable; afterwards both work', async () => {
    const { store, server } = await storeOnStandIn()
    const stream = someStream()
    const events = someEvents(stream, 1)
    await server.stop()
    const append = store.append(stream, 'no-stream', events, patient)
    const read = store.readStream(stream, revision(0n), patient)
    const failed = await left(append)
    // The check before the first append of a stream may find the server away: nothing was sent.
    expect(['OutcomeUnknown', 'StoreUnavailable']).toContain(failed._tag)
    expect(await left(read)).toMatchObject({ reason: 'unreachable' })
    await server.start()
    await vi.waitFor(async () => expect(E.isRight(await append())).toBe(true), WAIT)
    expect(await right(read)).toMatchObject({ _tag: 'found', last: 0n })
  })

  test('a stream that is known gets its appends answered as unknown', async () => {
    const { store, server } = await storeOnStandIn()
    const stream = someStream()
    await right(store.append(stream, 'no-stream', someEvents(stream, 1), patient))
    server.faults.next('unavailable', 3)
    const more = store.append(stream, revision(0n), someEvents(stream, 1, 1n), patient)
    for (let i = 0; i < 3; i += 1)
      expect(await left(more)).toMatchObject({ _tag: 'OutcomeUnknown' })
    expect(await right(more)).toMatchObject({ revision: 1n, written: true })
  })
})

/** Sends the same events until the store says what became of them. */
const insist = async (
  store: EventStore,
  ...args: Parameters<EventStore['append']>
): Promise<E.Either<unknown, { readonly revision: bigint }>> => {
  for (;;) {
    const answer = await store.append(...args)()
    const isOpen =
      E.isLeft(answer) && ['OutcomeUnknown', 'StoreUnavailable'].includes(answer.left._tag)
    if (!isOpen) return answer
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

test.for([1, 2, 3])(
  'writers under faults of seed %i and two restarts lose and double nothing, nor does a follower',
  async (seed) => {
    const { store, server, connectionString } = await storeOnStandIn({ batchAppend: seed !== 2 })
    const streams = Array.from({ length: 4 }, () => someStream())
    const followed: Array<string> = []
    const watcher = await open({ connectionString, timeout: TIMEOUT, retry: contractRetry })
    watcher.subscribe({
      prefixes: ['incident-'],
      handle: (batch) =>
        TE.fromIO(() => {
          for (const { envelope } of batch) followed.push(`${envelope.stream} ${envelope.revision}`)
        }),
    })
    server.faults.byChance({
      seed,
      rate: 0.06,
      faults: [
        'silent-append',
        'stored-in-silence',
        'answer-lost',
        'unavailable',
        'unknown',
        'not-leader',
        'unavailable-read',
        'dropped',
        'stalled',
        'duplicate',
      ],
    })
    const write = async (stream: (typeof streams)[number]): Promise<void> => {
      for (let n = 0; n < 20; n += 2) {
        const at = n === 0 ? 'no-stream' : revision(BigInt(n - 1))
        const events = someEvents(stream, 2, BigInt(n))
        const answer = await insist(store, stream, at, events, patient)
        expect(answer).toMatchObject({ right: { revision: BigInt(n + 1) } })
      }
    }
    const writing = Promise.all(streams.map(write))
    for (let restart = 0; restart < 2; restart += 1) {
      await new Promise((resolve) => setTimeout(resolve, 150))
      await server.stop()
      await new Promise((resolve) => setTimeout(resolve, 50))
      await server.start()
    }
    await writing
    server.faults.clear()
    for (const stream of streams) {
      const held = server.log.of(stream).map((event) => event.revision)
      expect(held).toEqual(Array.from({ length: 20 }, (_, i) => BigInt(i)))
    }
    const all = server.log.all
      .filter(({ stream }) => stream.startsWith('incident-'))
      .map((event) => `${event.stream} ${event.revision}`)
    await vi.waitFor(() => expect(followed).toEqual(all), WAIT)
    await watcher.close()()
  },
)
