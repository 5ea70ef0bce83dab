import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client'
import type { EventStore, StreamName } from '@meldplicht/event-store'
import { revision } from '@meldplicht/event-store'
import { someEvents, someStream } from '@meldplicht/event-store/contract'
import type { StandIn } from '@meldplicht/eventstoredb-standin'
import { left, right } from '@meldplicht/testing'
import { either as E, taskEither as TE } from 'fp-ts'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { appendTo } from '../src/append.ts'
import { connect } from '../src/connection.ts'
import { known } from '../src/known.ts'
import { turns } from '../src/turns.ts'
import { patient } from './support/patient.ts'
import { storeOnStandIn } from './support/store.ts'

const WAIT = { timeout: 10_000, interval: 5 }

interface Scene {
  readonly store: EventStore
  readonly server: StandIn
  readonly client: EventStoreDBClient
  readonly stream: StreamName
}

const three = async (): Promise<Scene> => {
  const { store, server, connectionString } = await storeOnStandIn({}, { timeout: 2_000 })
  const client = EventStoreDBClient.connectionString(connectionString)
  onTestFinished(() => client.dispose())
  const stream = someStream()
  await right(store.append(stream, 'no-stream', someEvents(stream, 3), patient))
  return { store, server, client, stream }
}

type Harm = (scene: Scene) => Promise<unknown> | unknown

const hidden: ReadonlyArray<readonly [string, Harm]> = [
  ['deleted', ({ client, stream }) => client.deleteStream(stream)],
  ['tombstoned', ({ client, stream }) => client.tombstoneStream(stream)],
  ['truncated', ({ client, stream }) => client.setStreamMetadata(stream, { truncateBefore: 1 })],
  ['cut to its end', ({ client, stream }) => client.setStreamMetadata(stream, { maxCount: 2 })],
  ['hidden whole', ({ client, stream }) => client.setStreamMetadata(stream, { truncateBefore: 9 })],
]

describe.for(hidden)('a stream that was %s', ([, harm]) => {
  test('is HistoryDamaged for a read, never missing or shorter (A-02)', async () => {
    const scene = await three()
    await harm(scene)
    const read = scene.store.readStream(scene.stream, revision(0n), patient)
    expect(await left(read)).toMatchObject({ _tag: 'HistoryDamaged', stream: scene.stream })
    const late = scene.store.readStream(scene.stream, revision(7n), patient)
    expect(await left(late)).toMatchObject({ _tag: 'HistoryDamaged', stream: scene.stream })
  })

  test('takes no append, at its end or anew, also from a store that knew it well', async () => {
    const scene = await three()
    const { store, stream, server } = scene
    await harm(scene)
    await right(store.readLog({ prefixes: ['access-'] }, patient))
    const before = server.log.of(stream).length
    const more = store.append(stream, revision(2n), someEvents(stream, 1, 3n), patient)
    expect(await left(more)).toMatchObject({ _tag: 'HistoryDamaged', stream })
    const anew = store.append(stream, 'no-stream', someEvents(stream, 1), patient)
    expect(await left(anew)).toMatchObject({ _tag: 'HistoryDamaged', stream })
    expect(server.log.of(stream)).toHaveLength(before)
  })
})

test('an append that comes to another revision, because its stream was just deleted, is no success', async () => {
  const { connectionString, server } = await storeOnStandIn()
  const connected = connect(connectionString)
  if (E.isLeft(connected)) throw new Error(connected.left.detail)
  onTestFinished(() => connected.right.release())
  const stream = someStream()
  const nothing = async () => E.right(undefined)
  const unaware = {
    connection: connected.right,
    hidden: { ask: nothing, check: nothing, stop: () => {} },
    known: known(),
    turns: turns(),
  }
  const limits = { timeout: 2_000, ...patient }
  const append = () => appendTo(unaware, stream, 'no-stream', someEvents(stream, 2), limits)
  expect(await append()).toMatchObject({ right: { revision: 1n } })
  server.log.remove(stream, 'any')
  expect(await append()).toEqual(
    E.left({ _tag: 'HistoryDamaged', stream, reason: 'the append came to revision 3' }),
  )
})

describe('metadata that only say how long to cache a stream', () => {
  test('hide nothing', async () => {
    const { store, client, stream } = await three()
    await client.setStreamMetadata(stream, { cacheControl: 3 })
    await right(store.readLog({ prefixes: ['access-'] }, patient))
    const more = store.append(stream, revision(2n), someEvents(stream, 1, 3n), patient)
    expect(await right(more)).toMatchObject({ revision: 3n })
  })
})

const changed: ReadonlyArray<readonly [string, Harm]> = [
  ['was redacted', ({ server, stream }) => server.log.redact(stream, 1n)],
  [
    'is no envelope of ours',
    ({ client, stream }) => client.appendToStream(stream, jsonEvent({ type: 'Theirs', data: {} })),
  ],
  [
    'was copied from another place',
    async ({ client, stream }) => {
      for await (const { event } of client.readStream(stream, { maxCount: 1 }))
        if (event?.isJson === true)
          await client.appendToStream(
            stream,
            jsonEvent({
              type: event.type,
              data: event.data,
              metadata: { ...(event.metadata as object) },
            }),
          )
    },
  ],
  [
    'has data that are no JSON',
    ({ server, stream }) =>
      server.log.append(stream, 'any', [
        {
          id: crypto.randomUUID(),
          type: 'ContractTested',
          contentType: 'application/json',
          data: new Uint8Array(Buffer.from('{"a":')),
          metadata: new Uint8Array(),
        },
      ]),
  ],
]

describe.for(changed)('an event that %s', ([, harm]) => {
  test('is HistoryDamaged for every read, and parks a subscription before it (A-02)', async () => {
    const scene = await three()
    const { store, stream } = scene
    await harm(scene)
    const read = store.readStream(stream, revision(0n), patient)
    expect(await left(read)).toMatchObject({ _tag: 'HistoryDamaged', stream })
    const log = store.readLog({ prefixes: ['incident-'] }, patient)
    expect(await left(log)).toMatchObject({ _tag: 'HistoryDamaged', stream })
    const handled: Array<bigint> = []
    const { state } = store.subscribe({
      prefixes: [stream],
      handle: (batch) =>
        TE.fromIO(() => void handled.push(...batch.map(({ envelope }) => envelope.revision))),
    })
    await vi.waitFor(() => expect(state()).toMatchObject({ _tag: 'parked' }), WAIT)
    expect(handled).toEqual([0n, 1n, 2n].slice(0, handled.length))
    const at = store.readLog({ prefixes: [stream], limit: handled.length || 1 }, patient)
    if (handled.length > 0) expect(state()).toMatchObject({ at: (await right(at)).next })
  })
})

test('an event that was scavenged out of a stream is missed in the log (A-02)', async () => {
  const { store, server, stream } = await three()
  server.log.scavenge(stream, 1n)
  const log = store.readLog({ prefixes: ['incident-'] }, patient)
  expect(await left(log)).toMatchObject({ _tag: 'HistoryDamaged', stream })
})

test('a tombstone in the log is HistoryDamaged, whoever reads over it (A-02)', async () => {
  const { store, client, stream } = await three()
  await client.tombstoneStream(stream)
  const log = store.readLog({ prefixes: ['incident-'] }, patient)
  expect(await left(log)).toMatchObject({ _tag: 'HistoryDamaged', stream })
})

test("streams of other programs on the same server are nobody's damage", async () => {
  const { store, client, stream } = await three()
  await client.appendToStream('incident-theirs', jsonEvent({ type: 'Theirs', data: {} }))
  const page = await right(store.readLog({ prefixes: ['incident-'] }, patient))
  expect(page.events.map(({ envelope }) => envelope.stream)).toEqual([stream, stream, stream])
})
