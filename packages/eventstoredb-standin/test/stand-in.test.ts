import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  BACKWARDS,
  END,
  EventStoreDBClient,
  jsonEvent,
  NO_STREAM,
  START,
  streamNameFilter,
} from '@eventstore/db-client'
import { selfSigned, startStandIn } from '@meldplicht/eventstoredb-standin'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { alphabet, failure, played, standIn } from './support/playing.ts'

const temporary = (): string => {
  const directory = mkdtempSync(join(tmpdir(), 'stand-in-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  return directory
}

const connect = (address: string): EventStoreDBClient => {
  const client = EventStoreDBClient.connectionString(address)
  onTestFinished(() => client.dispose())
  return client
}

const positionsOf = async (read: AsyncIterable<{ event?: { position?: { commit: bigint } } }>) => {
  const found: Array<bigint | undefined> = []
  for await (const { event } of read) found.push(event?.position?.commit)
  return found
}

describe('the log', () => {
  test('is read forwards with the event at the position, backwards without it', async () => {
    const { server, client } = await standIn()
    await client.appendToStream('letters-1', alphabet()('abc'))
    const positions = server.log.all.map(({ position }) => position)
    const [, middle = 0n] = server.log.of('letters-1').map(({ position }) => position)
    const fromPosition = { commit: middle, prepare: middle }
    expect(await positionsOf(client.readAll())).toEqual(positions)
    expect(await positionsOf(client.readAll({ fromPosition }))).toEqual(positions.slice(2))
    const backwards = client.readAll({ direction: BACKWARDS, fromPosition })
    expect(await positionsOf(backwards)).toEqual(positions.slice(0, 2).toReversed())
    const newest = client.readAll({ direction: BACKWARDS, fromPosition: END, maxCount: 1 })
    expect(await positionsOf(newest)).toEqual(positions.slice(-1))
  })

  test('starts with an event of the server, has gaps, and may be far above 2^53', async () => {
    const { server, client } = await standIn({ firstPosition: 2n ** 60n })
    const { position } = await client.appendToStream('letters-1', alphabet()('ab'))
    const [own, first, second] = server.log.all
    expect(own?.stream).toBe('$settings')
    expect(second?.position).toBe(position?.commit)
    expect((second?.position ?? 0n) - (first?.position ?? 0n)).toBeGreaterThan(1n)
    expect(position?.commit).toBeGreaterThan(2n ** 60n)
  })

  test('gives a checkpoint for every 32 events that are looked at, per step', async () => {
    const { client } = await standIn()
    const events = Array.from({ length: 200 }, () => jsonEvent({ type: 'Noise', data: {} }))
    await client.appendToStream('noise-1', events)
    const checkpoints: Array<bigint> = []
    let caughtUp = false
    const subscription = client.subscribeToAll({
      fromPosition: START,
      filter: streamNameFilter({
        prefixes: ['letters-'],
        checkpointInterval: 2,
        checkpointReached: async (_subscription, { commit }) => void checkpoints.push(commit),
      }),
    })
    subscription.on('caughtUp', () => {
      caughtUp = true
    })
    subscription.resume()
    await vi.waitFor(() => expect(caughtUp).toBe(true), { timeout: 10_000 })
    expect(checkpoints).toHaveLength(3)
  })

  test('with projections has links by category and by correlation, which can be followed', async () => {
    const { client } = await standIn({ projections: true })
    const metadata = { $correlationId: 'one-call' }
    const event = jsonEvent({ type: 'Called', data: { a: 1 }, metadata })
    await client.appendToStream('incident-1', event)
    for (const stream of ['$ce-incident', '$bc-one-call', '$et-Called']) {
      const found: Array<unknown> = []
      for await (const resolved of client.readStream(stream, { resolveLinkTos: true }))
        found.push([resolved.event?.streamId, resolved.link?.streamId])
      expect(found).toEqual([['incident-1', stream]])
    }
  })
})

test('the log is read from the positions of its events only, and from past its end', async () => {
  const { client, server } = await standIn()
  await client.appendToStream('letters-1', alphabet()('ab'))
  const at = server.log.of('letters-1')[1]?.position ?? 0n
  const read = async (position: bigint): Promise<unknown> => {
    let count = 0
    const fromPosition = { commit: position, prepare: position }
    for await (const { event } of client.readAll({ fromPosition }))
      count += event === undefined ? 0 : 1
    return count
  }
  expect(await read(at)).toBe(1)
  expect(await read(at + 1_000_000n)).toBe(0)
  for (const nowhere of [at - 1n, at + 1n]) {
    await expect(read(nowhere)).rejects.toMatchObject({ type: 'unknown', code: 2 })
    const fromPosition = { commit: nowhere, prepare: nowhere }
    const subscription = client.subscribeToAll({ fromPosition })
    const [error] = await once(subscription, 'error')
    expect(error).toMatchObject({ type: 'unknown', code: 3 })
  }
})

test('an append of 1 MiB of data is the largest: types and metadata do not count', async () => {
  const { client } = await standIn()
  const sized = (bytes: number) => {
    const around = JSON.stringify({ text: '' }).length
    return jsonEvent({
      type: 'Large',
      data: { text: 'x'.repeat(bytes - around) },
      metadata: { text: 'y'.repeat(1_000) },
    })
  }
  const half = 512 * 1024
  const append = (bytes: number) =>
    client.appendToStream(`large-${bytes}`, [sized(half), sized(bytes)])
  expect(await append(half)).toMatchObject({ success: true })
  await expect(append(half + 1)).rejects.toMatchObject({ type: 'maximum-append-size-exceeded' })
})

describe('a stand-in that stops and starts', () => {
  test('has everything that it had, and clients find it again', async () => {
    const { server, client } = await standIn()
    const events = alphabet()('ab')
    await client.appendToStream('letters-1', events, { expectedRevision: NO_STREAM })
    await server.stop()
    const append = () => client.appendToStream('letters-1', alphabet()('c'))
    // The first failure comes from the broken call, the next one from knocking in vain.
    await expect(append()).rejects.toThrow()
    await expect(append()).rejects.toMatchObject({ code: 14 })
    await server.start()
    const again = client.appendToStream('letters-1', events, { expectedRevision: NO_STREAM })
    expect(await played(again)).toMatchObject({ success: true, nextExpectedRevision: '1' })
  })

  test('ends the open subscriptions with one error and nothing after it', async () => {
    const { server, client } = await standIn()
    const seen: Array<unknown> = []
    const subscription = client.subscribeToStream('letters-1')
    subscription.on('caughtUp', () => seen.push('caughtUp'))
    subscription.on('error', (error) => seen.push(failure(error)['error']))
    for (const event of ['end', 'close']) subscription.on(event, () => seen.push(event))
    subscription.resume()
    await vi.waitFor(() => expect(seen).toEqual(['caughtUp']), { timeout: 10_000 })
    await server.stop()
    await vi.waitFor(() => expect(seen).toHaveLength(2), { timeout: 10_000 })
    expect(['cancelled', 'unavailable']).toContain(seen[1])
  })

  test('keeps its log in a file when it was given one, for the next process as well', async () => {
    const file = join(temporary(), 'log.jsonl')
    const one = await standIn({ file })
    await one.client.appendToStream('letters-1', alphabet()('ab'))
    await one.client.setStreamMetadata('letters-1', { maxCount: 1 })
    await one.client.appendToStream('letters-2', alphabet()('c'))
    await one.client.tombstoneStream('letters-2')
    await one.server.stop()
    const two = await standIn({ file })
    expect(two.server.log.all).toEqual(one.server.log.all)
    expect(two.server.log.visible('letters-1')).toHaveLength(1)
    const late = two.client.appendToStream('letters-2', alphabet()('d'))
    await expect(late).rejects.toMatchObject({ type: 'stream-deleted' })
    const { position } = await two.client.appendToStream('letters-1', alphabet()('e'))
    expect(position?.commit).toBeGreaterThan(one.server.log.all.at(-1)?.position ?? 0n)
  })
})

describe('clients', () => {
  test('find it by gossip', async () => {
    const { server } = await standIn()
    const client = connect(`esdb+discover://${server.host}:${server.port}?tls=false`)
    expect(await client.appendToStream('letters-1', alphabet()('a'))).toMatchObject({
      success: true,
    })
  })

  test('find no batch route where there is none', async () => {
    const { server, client } = await standIn({ batchAppend: false })
    server.faults.next('malformed-twice') // Only the batch route has it.
    expect(await client.appendToStream('letters-1', alphabet()('a'))).toMatchObject({
      success: true,
    })
    expect(server.faults.count('malformed-twice')).toBe(0)
  })

  test('speak TLS with its name, and must be the user that it knows', async () => {
    const tls = selfSigned('localhost')
    const server = await startStandIn({ tls, user: { name: 'admin', password: 'right' } })
    onTestFinished(() => server.stop())
    const ca = join(temporary(), 'ca.pem')
    writeFileSync(ca, tls.certificate)
    const append = (user: string): Promise<unknown> =>
      connect(`esdb://${user}localhost:${server.port}?tlsCAFile=${ca}`)
        .appendToStream('letters-1', alphabet()('a'))
        .catch(failure)
    expect(await append('admin:right@')).toMatchObject({ success: true })
    expect(await append('admin:wrong@')).toMatchObject({ error: 'access-denied', code: 16 })
    expect(await append('')).toMatchObject({ error: 'access-denied', code: 7 })
  })
})
