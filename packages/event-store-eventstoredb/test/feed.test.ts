import type { Stored } from '@meldplicht/event-store'
import { revision } from '@meldplicht/event-store'
import { someEvents, someStream } from '@meldplicht/event-store/contract'
import { right } from '@meldplicht/testing'
import { either as E } from 'fp-ts'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { Connection } from '../src/connection.ts'
import { connect } from '../src/connection.ts'
import { feed } from '../src/feed.ts'
import { scan } from '../src/scan.ts'
import { patient } from './support/patient.ts'
import { storeOnStandIn } from './support/store.ts'

const WAIT = { timeout: 20_000, interval: 5 }

const onStandIn = async () => {
  const { store, server, connectionString } = await storeOnStandIn({}, { timeout: 10_000 })
  const connected = connect(connectionString)
  if (E.isLeft(connected)) throw new Error(connected.left.detail)
  const connection: Connection = connected.right
  onTestFinished(() => connection.release())
  return { store, server, connection }
}

test('nobody is sent more than a little beyond what he takes, and he gets all of it in order', async () => {
  const { store, connection } = await onStandIn()
  const stream = someStream()
  for (let i = 0; i < 4_000; i += 1_000) {
    const at = i === 0 ? 'no-stream' : revision(BigInt(i - 1))
    await right(store.append(stream, at, someEvents(stream, 1_000, BigInt(i)), patient))
  }
  const query = { after: undefined, prefixes: [stream], timeout: 300, news: () => {} } as const
  const source = feed(connection, query)
  onTestFinished(() => source.close())
  await vi.waitFor(() => expect(source.ready()).toBeGreaterThanOrEqual(1_000), WAIT)
  // Longer than the time limit: who is not listening has not been forgotten.
  await new Promise((resolve) => setTimeout(resolve, 700))
  expect(source.ready()).toBeLessThanOrEqual(1_100)
  const taken: Array<Stored> = []
  await vi.waitFor(() => {
    taken.push(...source.take(500))
    expect(taken).toHaveLength(4_000)
  }, WAIT)
  const revisions = taken.map(({ envelope }) => envelope.revision)
  expect(revisions).toEqual(Array.from({ length: 4_000 }, (_, i) => BigInt(i)))
  await vi.waitFor(() => expect(source.standing()).toEqual({ _tag: 'at-head' }), WAIT)
  expect(source.passed()).toBe(taken.at(-1)?.position)
})

test('a scan tells how far nothing was asked for, and never passes what was', async () => {
  const { store, connection } = await onStandIn()
  const [noise, wanted] = [someStream(), someStream()]
  const append = async (stream: typeof noise, at: bigint) => {
    const expected = at === 0n ? 'no-stream' : revision(at - 1n)
    return right(store.append(stream, expected, someEvents(stream, 1, at), patient))
  }
  const before = await append(noise, 0n)
  const found = await append(wanted, 0n)
  const last = await append(noise, 1n)
  const limits = { timeout: 2_000, ...patient }
  const seen = await right(() => scan(connection, undefined, [wanted], limits))
  expect(seen.events.map(({ position }) => position)).toEqual([found.position])
  expect(seen).toMatchObject({ before: before.position, position: last.position, atHead: true })
  const rest = await right(() => scan(connection, found.position, [wanted], limits))
  expect(rest).toEqual({
    events: [],
    before: last.position,
    position: last.position,
    atHead: true,
  })
  const nothing = await right(() => scan(connection, last.position, [wanted], limits))
  expect(nothing).toMatchObject({ events: [], position: last.position, atHead: true })
})
