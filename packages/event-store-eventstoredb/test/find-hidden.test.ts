import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client'
import type { StreamName } from '@meldplicht/event-store'
import { someEvents, someStream } from '@meldplicht/event-store/contract'
import { findHidden } from '@meldplicht/event-store-eventstoredb'
import { left, right } from '@meldplicht/testing'
import { describe, expect, onTestFinished, test } from 'vitest'
import { patient } from './support/patient.ts'
import { storeOnStandIn } from './support/store.ts'

const scene = async () => {
  const { store, connectionString } = await storeOnStandIn({ projections: true })
  const client = EventStoreDBClient.connectionString(connectionString)
  onTestFinished(() => client.dispose())
  const stream = someStream()
  for (const each of [stream, someStream()])
    await right(store.append(each, 'no-stream', someEvents(each, 3), patient))
  return { client, connectionString, stream }
}

type Harm = (client: EventStoreDBClient, stream: StreamName) => Promise<unknown>

const harms: ReadonlyArray<readonly [string, Harm]> = [
  ['was deleted', (client, stream) => client.deleteStream(stream)],
  ['was tombstoned', (client, stream) => client.tombstoneStream(stream)],
  ['was truncated', (client, stream) => client.setStreamMetadata(stream, { truncateBefore: 1 })],
  ['shows its end only', (client, stream) => client.setStreamMetadata(stream, { maxCount: 1 })],
  ['hides what is old', (client, stream) => client.setStreamMetadata(stream, { maxAge: 60 })],
]

describe('looking for hidden history finds', () => {
  test.for(harms)('a stream that %s, and only that one (A-02)', async ([, harm]) => {
    const { client, connectionString, stream } = await scene()
    await harm(client, stream)
    const found = await right(findHidden({ connectionString, ...patient }))
    expect(found.map((each) => each.stream)).toEqual([stream])
    expect(found[0]?.reason).not.toBe('')
  })

  test('nothing where nothing is hidden, whatever others keep on the server', async () => {
    const { client, connectionString } = await scene()
    await client.appendToStream('orders-1', jsonEvent({ type: 'Ordered', data: {} }))
    await client.setStreamMetadata('orders-1', { maxCount: 1 })
    await client.deleteStream('orders-1')
    expect(await right(findHidden({ connectionString, ...patient }))).toEqual([])
  })

  test('nothing in metadata that were set right again', async () => {
    const { client, connectionString, stream } = await scene()
    await client.setStreamMetadata(stream, { maxCount: 1 })
    await client.setStreamMetadata(stream, {})
    expect(await right(findHidden({ connectionString, ...patient }))).toEqual([])
  })

  test('no server, and says so', async () => {
    const connectionString = 'esdb://localhost:1?tls=false'
    const error = await left(findHidden({ connectionString, ...patient }))
    expect(error).toMatchObject({ _tag: 'StoreUnavailable', reason: 'unreachable' })
  })
})
