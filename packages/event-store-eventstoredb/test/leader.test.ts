import { revision } from '@meldplicht/event-store'
import { someEvents, someStream } from '@meldplicht/event-store/contract'
import { left, right } from '@meldplicht/testing'
import { taskEither as TE } from 'fp-ts'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { patient } from './support/patient.ts'
import { open, serve } from './support/servers.ts'
import { storeOnStandIn } from './support/store.ts'

const WAIT = { timeout: 20_000, interval: 5 }

test('the leader is asked: a node that is behind is never heard', async () => {
  const { store, server } = await storeOnStandIn()
  const stream = someStream()
  server.faults.next('behind', 5)
  const append = store.append(stream, 'no-stream', someEvents(stream, 1), patient)
  expect(await right(append)).toMatchObject({ revision: 0n, written: true })
  expect(await right(store.readStream(stream, revision(0n), patient))).toMatchObject({ last: 0n })
  const page = await right(store.readLog({ prefixes: [stream] }, patient))
  expect(page).toMatchObject({ events: [{}], atHead: true })
  expect(server.faults.count('behind')).toBe(0)
})

describe('a node that is the leader no longer sends on to the leader', () => {
  test('a read of a stream', async () => {
    const { store, server } = await storeOnStandIn()
    const stream = someStream()
    await right(store.append(stream, 'no-stream', someEvents(stream, 1), patient))
    server.faults.next('not-leader-read', 2)
    const read = store.readStream(stream, revision(0n), patient)
    expect(await right(read)).toMatchObject({ last: 0n })
    expect(server.faults.count('not-leader-read')).toBe(2)
  })

  test('a read of the log', async () => {
    const { store, server } = await storeOnStandIn()
    const stream = someStream()
    await right(store.append(stream, 'no-stream', someEvents(stream, 3), patient))
    server.faults.next('not-leader-read', 2)
    const page = await right(store.readLog({ prefixes: [stream] }, patient))
    expect(page.events).toHaveLength(3)
    expect(server.faults.count('not-leader-read')).toBe(2)
  })

  test('a subscription', async () => {
    const { store, server } = await storeOnStandIn()
    const stream = someStream()
    await right(store.append(stream, 'no-stream', someEvents(stream, 3), patient))
    server.faults.next('not-leader-read')
    const handled: Array<bigint> = []
    store.subscribe({
      prefixes: [stream],
      handle: (batch) =>
        TE.fromIO(() => void handled.push(...batch.map(({ envelope }) => envelope.revision))),
    })
    await vi.waitFor(() => expect(handled).toEqual([0n, 1n, 2n]), WAIT)
    expect(server.faults.count('not-leader-read')).toBe(1)
  })
})

test('who prefers another node may see its answer late: unknown then, never damaged', async () => {
  const { server, close } = await serve()
  const connectionString = `esdb+discover://localhost:${server.port}?tls=false&nodePreference=follower`
  const store = await open({ connectionString })
  onTestFinished(async () => {
    await store.close()()
    await close()
  })
  const stream = someStream()
  const append = store.append(stream, 'no-stream', someEvents(stream, 2), patient)
  // The metadata of the stream are read as well, before and after.
  server.faults.next('behind', 3)
  expect(await left(append)).toMatchObject({ _tag: 'OutcomeUnknown' })
  expect(server.faults.count('behind')).toBe(3)
  expect(await right(append)).toMatchObject({ revision: 1n })
})
