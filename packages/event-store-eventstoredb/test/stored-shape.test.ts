import { EventStoreDBClient } from '@eventstore/db-client'
import type { Envelope, Json } from '@meldplicht/event-store'
import { canonicalBytes, revision } from '@meldplicht/event-store'
import { someEvent, someStream } from '@meldplicht/event-store/contract'
import { right } from '@meldplicht/testing'
import { expect, onTestFinished, test } from 'vitest'
import { patient } from './support/patient.ts'
import { storeOnStandIn } from './support/store.ts'

const values: ReadonlyArray<Json> = [
  { incident: { z: 1, a: [null, -0, 1e21, 'Łódź 😀 \u2028'] } },
  {},
  { value: 'looks wrapped' },
  { __proto__: null, toJSON: 'x', constructor: 1 },
  [],
  [1, { a: 2 }],
  'text',
  '{"json":"in text"}',
  '\ufffd',
  '',
  7,
  false,
  null,
]

test('the canonical bytes of what is read are those of what was written', async () => {
  const { store } = await storeOnStandIn()
  const stream = someStream()
  const [first, ...rest] = values.map((data, i) => someEvent(stream, BigInt(i), { data }))
  if (first === undefined) throw new Error('nothing to write')
  const edition = { ...first, edition: 'avg-2018', organisationRevision: revision(3n) }
  await right(store.append(stream, 'no-stream', [edition, ...rest], patient))
  const read = await right(store.readStream(stream, revision(0n), patient))
  const page = await right(store.readLog({ prefixes: [stream] }, patient))
  const bytes = (events: ReadonlyArray<Envelope>): ReadonlyArray<string> =>
    events.map((event) => Buffer.from(canonicalBytes(event)).toString('utf8'))
  const written = bytes([edition, ...rest])
  expect(read._tag === 'found' ? bytes(read.events.map((e) => e.envelope)) : []).toEqual(written)
  expect(bytes(page.events.map((e) => e.envelope))).toEqual(written)
})

test("causes can be followed with the server's own projections", async () => {
  const { store, connectionString } = await storeOnStandIn({ projections: true })
  const client = EventStoreDBClient.connectionString(connectionString)
  onTestFinished(() => client.dispose())
  const stream = someStream()
  const event = someEvent(stream, 0n, { data: { word: 'one' } })
  await right(store.append(stream, 'no-stream', [event], patient))
  for (const name of ['$ce-incident', `$bc-${event.correlationId}`]) {
    const found: Array<unknown> = []
    for await (const resolved of client.readStream(name, { resolveLinkTos: true }))
      found.push(resolved.event)
    expect(found).toMatchObject([
      {
        streamId: stream,
        id: event.eventId,
        type: event.type,
        data: { word: 'one' },
        metadata: { $correlationId: event.correlationId, $causationId: event.causationId },
      },
    ])
  }
})

test('an event with a type that is as long as can be expected fits with 900 KiB of others', async () => {
  const { store } = await storeOnStandIn({}, { timeout: 5_000 })
  const stream = someStream()
  const one = someEvent(stream, 0n, { data: {} })
  const size = canonicalBytes({ ...one, type: 'x'.repeat(40) }).length
  const count = Math.floor((900 * 1024) / (size + 4))
  const [first = one, ...rest] = Array.from({ length: count }, (_, i) => ({
    ...someEvent(stream, BigInt(i), { data: {} }),
    type: 'x'.repeat(40),
  }))
  const append = store.append(stream, 'no-stream', [first, ...rest], patient)
  expect(await right(append)).toMatchObject({ revision: BigInt(count - 1) })
})
