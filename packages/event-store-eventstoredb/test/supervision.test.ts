import type { Stored, SubscriptionState } from '@meldplicht/event-store'
import { revision } from '@meldplicht/event-store'
import { someEvents, someStream } from '@meldplicht/event-store/contract'
import type { Fault } from '@meldplicht/eventstoredb-standin'
import { right } from '@meldplicht/testing'
import { taskEither as TE } from 'fp-ts'
import { describe, expect, test, vi } from 'vitest'
import { patient } from './support/patient.ts'
import { storeOnStandIn } from './support/store.ts'

const WAIT = { timeout: 20_000, interval: 5 }

const following = async (options: Parameters<typeof storeOnStandIn>[0] = {}) => {
  const { store, server } = await storeOnStandIn(options)
  const stream = someStream()
  await right(store.append(stream, 'no-stream', someEvents(stream, 8), patient))
  const states: Array<SubscriptionState> = []
  const handled: Array<Stored> = []
  const revisions = (): ReadonlyArray<bigint> => handled.map(({ envelope }) => envelope.revision)
  const subscribe = () =>
    store.subscribe({
      prefixes: [stream],
      onState: (state) => states.push(state),
      handle: (batch) => TE.fromIO(() => void handled.push(...batch)),
    })
  return { store, server, stream, states, revisions, subscribe }
}

const SILENT: ReadonlySet<Fault> = new Set<Fault>(['silent-read', 'stalled'])

const upTo = (count: number): ReadonlyArray<bigint> =>
  Array.from({ length: count }, (_, i) => BigInt(i))

describe('a subscription resumes by itself, skips nothing and doubles nothing, after', () => {
  const faults: ReadonlyArray<Fault> = [
    'silent-read',
    'unknown-read',
    'unavailable-read',
    'stalled',
    'dropped',
  ]
  test.for(faults)('%s, and says meanwhile that it retries', async (fault) => {
    const { server, states, revisions, subscribe } = await following()
    server.faults.next(fault, 2)
    const { state } = subscribe()
    await vi.waitFor(() => expect(revisions()).toEqual(upTo(8)), WAIT)
    await vi.waitFor(() => expect(state()).toMatchObject({ _tag: 'live' }), WAIT)
    expect(server.faults.count(fault)).toBe(2)
    // Silence gives the client up; what the store watches by itself may meet the second one then.
    const own = states.filter(({ _tag }) => _tag === 'retrying').length
    if (SILENT.has(fault)) expect([1, 2]).toContain(own)
    else expect(own).toBe(2)
    expect(revisions()).toEqual(upTo(8))
  })

  test('a restart of the server while it is live', async () => {
    const { store, server, stream, states, revisions, subscribe } = await following()
    const { state } = subscribe()
    await vi.waitFor(() => expect(state()).toMatchObject({ _tag: 'live' }), WAIT)
    await server.stop()
    await vi.waitFor(() => expect(state()).toMatchObject({ _tag: 'retrying' }), WAIT)
    await server.start()
    await vi.waitFor(() => expect(state()).toMatchObject({ _tag: 'live' }), WAIT)
    const more = store.append(stream, revision(7n), someEvents(stream, 2, 8n), patient)
    await vi.waitFor(async () => expect(await more()).toMatchObject({ _tag: 'Right' }), WAIT)
    await vi.waitFor(() => expect(revisions()).toEqual(upTo(10)), WAIT)
    expect(states.map(({ _tag }) => _tag)).not.toContain('parked')
  })
})

test('a subscription that is live and hears nothing more finds out, and resumes', async () => {
  const { store, server, stream, states, revisions, subscribe } = await following()
  server.faults.next('deaf')
  const { state } = subscribe()
  await vi.waitFor(() => expect(state()).toMatchObject({ _tag: 'live' }), WAIT)
  await right(store.append(stream, revision(7n), someEvents(stream, 2, 8n), patient))
  await vi.waitFor(() => expect(revisions()).toEqual(upTo(10)), WAIT)
  const retrying = states.find(({ _tag }) => _tag === 'retrying')
  expect(retrying).toMatchObject({ reason: 'events came that were not heard of' })
  await vi.waitFor(() => expect(state()).toMatchObject({ _tag: 'live' }), WAIT)
})

test('a subscription that went with a client that was given up says so, and resumes', async () => {
  const { store, server, stream, states, revisions, subscribe } = await following()
  const { state } = subscribe()
  await vi.waitFor(() => expect(state()).toMatchObject({ _tag: 'live' }), WAIT)
  server.faults.next('silent-append')
  const append = store.append(stream, revision(7n), someEvents(stream, 1, 8n), patient)
  expect(await append()).toMatchObject({ left: { _tag: 'OutcomeUnknown' } })
  await vi.waitFor(async () => expect(await append()).toMatchObject({ _tag: 'Right' }), WAIT)
  await vi.waitFor(() => expect(revisions()).toEqual(upTo(9)), WAIT)
  const retrying = states.find(({ _tag }) => _tag === 'retrying')
  expect(retrying).toMatchObject({ reason: 'the connection ended' })
})

test('a page of the log is given in time, also by a server that never gets to the end', async () => {
  const { store, server, stream } = await following()
  server.faults.next('never-caught-up')
  let at = 7n
  let over = false
  const page = store
    .readLog({ prefixes: [stream] }, patient)()
    .finally(() => {
      over = true
    })
  for (const until = performance.now() + 10_000; !over && performance.now() < until; at += 1n) {
    await right(store.append(stream, revision(at), someEvents(stream, 1, at + 1n), patient))
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  expect(over).toBe(true)
  const first = await page
  expect(first).toMatchObject({ right: { events: expect.anything() } })
  const { events } = await right(store.readLog({ prefixes: [stream] }, patient))
  expect(server.faults.count('never-caught-up')).toBe(1)
  const read = first._tag === 'Right' ? first.right.events : []
  expect(read).toEqual(events.slice(0, read.length))
})

test('a checkpoint of a server that has indexed nothing yet skips nothing', async () => {
  const { store, server, stream, revisions, subscribe } = await following()
  const other = someStream()
  server.faults.next('checkpoint-nowhere')
  const page = await right(store.readLog({ prefixes: [other] }, patient))
  await right(store.append(other, 'no-stream', someEvents(other, 1), patient))
  const next = page.next === undefined ? {} : { after: page.next }
  expect((await right(store.readLog({ prefixes: [other], ...next }, patient))).events).toHaveLength(
    1,
  )

  server.faults.next('checkpoint-nowhere')
  const { state } = subscribe()
  await vi.waitFor(() => expect(state()).toMatchObject({ _tag: 'live' }), WAIT)
  await server.stop()
  await server.start()
  const more = store.append(stream, revision(7n), someEvents(stream, 1, 8n), patient)
  await vi.waitFor(async () => expect(await more()).toMatchObject({ _tag: 'Right' }), WAIT)
  await vi.waitFor(() => expect(revisions()).toEqual(upTo(9)), WAIT)
  expect(server.faults.count('checkpoint-nowhere')).toBe(2)
})

test('events that come twice are handled once, and read once', async () => {
  const { store, server, stream } = await following()
  const page = await right(store.readLog({ prefixes: [stream], limit: 6 }, patient))
  const query = {
    prefixes: [stream],
    ...(page.next === undefined ? {} : { after: page.next }),
  } as const
  const handled: Array<bigint> = []
  server.faults.next('duplicate')
  const { state } = store.subscribe({
    ...query,
    handle: (batch) =>
      TE.fromIO(() => void handled.push(...batch.map(({ envelope }) => envelope.revision))),
  })
  await vi.waitFor(() => expect(state()).toMatchObject({ _tag: 'live' }), WAIT)
  expect(handled).toEqual([6n, 7n])
  server.faults.next('duplicate')
  const rest = await right(store.readLog(query, patient))
  expect(rest.events.map(({ envelope }) => envelope.revision)).toEqual([6n, 7n])
  expect(server.faults.count('duplicate')).toBe(2)
})

test('a subscription that is away can be stopped at once', async () => {
  const { server, states, subscribe } = await following()
  await server.stop()
  const { state, stop } = subscribe()
  await vi.waitFor(() => expect(state()).toMatchObject({ _tag: 'retrying' }), WAIT)
  await stop()
  expect(states.at(-1)).toEqual({ _tag: 'stopped' })
})

test('among links of the projections only our own events are handed over, and it never goes back', async () => {
  const { store, stream, states, revisions, subscribe } = await following({ projections: true })
  const { state } = subscribe()
  await vi.waitFor(() => expect(state()).toMatchObject({ _tag: 'live' }), WAIT)
  expect(revisions()).toEqual(upTo(8))
  await right(store.append(stream, revision(7n), someEvents(stream, 1, 8n), patient))
  const { next } = await right(store.readLog({ prefixes: [stream] }, patient))
  await vi.waitFor(() => expect(state()).toEqual({ _tag: 'live', position: next }), WAIT)
  await new Promise((resolve) => setTimeout(resolve, 200))
  const positions = states.flatMap((each) => (each._tag === 'live' ? [each.position ?? 0n] : []))
  expect(positions).toEqual(positions.toSorted((a, b) => (a < b ? -1 : 1)))
})
