import { jsonEvent, NO_STREAM, START, streamNameFilter } from '@eventstore/db-client'
import type { Fault } from '@meldplicht/eventstoredb-standin'
import { describe, expect, test, vi } from 'vitest'
import { alphabet, classic, failure, played, standIn } from './support/playing.ts'

const WAIT = { timeout: 10_000, interval: 3 }
const first = { expectedRevision: NO_STREAM } as const

/** `pending` when nothing is answered for a while; a real hang would last for ever. */
const orPending = (promise: Promise<unknown>): Promise<unknown> =>
  Promise.race([promise, new Promise((resolve) => setTimeout(resolve, 150, 'pending'))])

describe.for([
  ['batch', {}],
  ['classic', classic],
] as const)('on the %s route', ([, route]) => {
  const broken: ReadonlyArray<readonly [Fault, type: string, stored: boolean]> = [
    ['unknown', 'unknown', false],
    ['unavailable', 'unavailable', false],
    ['not-leader', 'not-leader', false],
    ['answer-lost', 'unavailable', true],
  ]
  test.for(broken)('%s: the append fails with type %s, once; stored: %s', async (row) => {
    const [fault, type, stored] = row
    const { server, client } = await standIn()
    const events = alphabet()('ab')
    server.faults.next(fault)
    const options = { ...first, ...route, requiresLeader: true }
    const append = client.appendToStream('letters-1', events, options)
    expect(await append.catch(failure)).toMatchObject({ error: type })
    expect(server.log.of('letters-1')).toHaveLength(stored ? 2 : 0)
    const again = client.appendToStream('letters-1', events, options)
    expect(await played(again)).toMatchObject({ success: true, nextExpectedRevision: '1' })
    expect(server.log.of('letters-1')).toHaveLength(2)
    expect(server.faults.count(fault)).toBe(1)
  })

  const silent: ReadonlyArray<readonly [Fault, stored: number]> = [
    ['silent-append', 0],
    ['stored-in-silence', 1],
  ]
  test.for(silent)('%s: nothing is ever answered; events stored: %i', async ([fault, stored]) => {
    const { server, client } = await standIn()
    server.faults.next(fault)
    const append = client.appendToStream('letters-1', alphabet()('a'), { ...first, ...route })
    expect(await orPending(append.catch(failure))).toBe('pending')
    expect(server.log.of('letters-1')).toHaveLength(stored)
    append.catch(() => undefined)
  })
})

test('the leader that a refused client is sent to is the stand-in itself', async () => {
  const { server, client } = await standIn()
  server.faults.next('not-leader')
  const leader = { ...first, requiresLeader: true }
  const refused = client.appendToStream('letters-1', alphabet()('a'), leader)
  await expect(refused).rejects.toMatchObject({
    type: 'not-leader',
    leader: { address: 'localhost', port: server.port },
  })
  expect(await client.appendToStream('letters-1', alphabet()('a'), first)).toMatchObject({
    success: true,
  })
})

test('a node that is not asked for the leader sends an append on, instead of refusing it', async () => {
  const { server, client } = await standIn()
  server.faults.next('not-leader')
  const append = client.appendToStream('letters-1', alphabet()('a'), first)
  expect(await append).toMatchObject({ success: true })
  expect(server.faults.count('not-leader')).toBe(0)
})

describe.for([
  ['batch', {}],
  ['classic', classic],
] as const)('on the %s route', ([, route]) => {
  test('an append may be answered late', async () => {
    const { server, client } = await standIn({ lateAfter: 300 })
    server.faults.next('late-append')
    const append = client.appendToStream('letters-1', alphabet()('a'), { ...first, ...route })
    expect(await orPending(append)).toBe('pending')
    expect(server.log.of('letters-1')).toHaveLength(1)
    expect(await append).toMatchObject({ success: true })
  })
})

test('the question for what the server can do may be answered late, and so may the first append', async () => {
  const { server, client } = await standIn({ lateAfter: 300 })
  server.faults.next('late-features')
  const append = client.appendToStream('letters-1', alphabet()('a'), first)
  expect(await orPending(append)).toBe('pending')
  expect(server.log.of('letters-1')).toHaveLength(0)
  expect(await append).toMatchObject({ success: true })
})

test('the stand-in knows how many calls are open', async () => {
  const { server, client } = await standIn()
  expect(server.open()).toBe(0)
  await client.appendToStream('letters-1', alphabet()('a'), first)
  const subscription = client.subscribeToStream('letters-1')
  await vi.waitFor(() => expect(server.open()).toBe(2), WAIT)
  await subscription.unsubscribe()
  await client.dispose()
  await vi.waitFor(() => expect(server.open()).toBe(0), WAIT)
})

describe('a read', () => {
  const reading = async (fault: Fault): Promise<unknown> => {
    const { server, client } = await standIn()
    await client.appendToStream('letters-1', alphabet()('a'))
    server.faults.next(fault)
    const read = async (): Promise<unknown> => {
      const found: Array<unknown> = []
      for await (const { event } of client.readStream('letters-1')) found.push(event?.type)
      return found
    }
    const broken = await orPending(read().catch(failure))
    expect(await read()).toEqual(['Letter'])
    return broken
  }

  test('may never be answered', async () => {
    expect(await reading('silent-read')).toBe('pending')
  })
  test('may stop halfway', async () => {
    const { server, client } = await standIn()
    await client.appendToStream('letters-1', alphabet()('abc'))
    server.faults.next('half-read')
    const found: Array<unknown> = []
    const reading = client.readStream('letters-1')
    const ended = new Promise((resolve) => reading.on('end', () => resolve('ended')))
    reading.on('data', ({ event }) => found.push(event?.revision))
    expect(await orPending(ended)).toBe('pending')
    expect(found).toEqual([0n])
    await reading.cancel()
  })
  test('may fail with type unknown', async () => {
    expect(await reading('unknown-read')).toMatchObject({ error: 'unknown' })
  })
  test('may fail because the connection breaks', async () => {
    expect(await reading('unavailable-read')).toMatchObject({ error: 'unavailable' })
  })

  const newest = async (options: object): Promise<unknown> => {
    const { server, client } = await standIn()
    await client.appendToStream('letters-1', alphabet()('ab'))
    server.faults.next('behind')
    server.faults.next('not-leader-read')
    const found: Array<unknown> = []
    for await (const { event } of client.readStream('letters-1', options))
      found.push(event?.revision)
    return found
  }

  test('that does not ask for the leader may be answered by a node that is behind', async () => {
    expect(await newest({})).toEqual([0n])
  })
  test('that asks for the leader may be refused by a node that is not', async () => {
    const refused = newest({ requiresLeader: true })
    await expect(refused).rejects.toMatchObject({ type: 'not-leader' })
  })
  test('of a stream of which a node behind has heard nothing says that there is none', async () => {
    const { server, client } = await standIn()
    await client.appendToStream('letters-1', alphabet()('a'))
    server.faults.next('behind')
    const read = client.readStream('letters-1')[Symbol.asyncIterator]().next()
    await expect(read).rejects.toMatchObject({ type: 'stream-not-found' })
  })

  test('of a redacted event gives a string of what can be no JSON', async () => {
    const { server, client } = await standIn()
    await client.appendToStream('letters-1', alphabet()('ab'))
    server.log.redact('letters-1', 1n)
    const found: Array<unknown> = []
    for await (const { event } of client.readStream('letters-1'))
      found.push([event?.isJson, event?.data])
    expect(found).toEqual([
      [true, { letter: 'a' }],
      [true, '\ufffd'.repeat(14)],
    ])
  })
})

describe('a subscription', () => {
  const following = async (fault: Fault, after?: bigint) => {
    const { server, client } = await standIn()
    await client.appendToStream('letters-1', alphabet()('abcdefgh'))
    server.faults.next(fault)
    const from = server.log.of('letters-1')[Number(after)]?.position
    const subscription = client.subscribeToAll({
      fromPosition: from === undefined ? START : { commit: from, prepare: from },
      filter: streamNameFilter({ prefixes: ['letters-'] }),
    })
    const seen: Array<string> = []
    subscription.on('confirmation', () => seen.push('confirmation'))
    subscription.on('data', ({ event }) => seen.push(String(event?.revision)))
    subscription.on('caughtUp', () => seen.push('caughtUp'))
    subscription.on('error', (error) => seen.push(String(failure(error)['error'])))
    return seen
  }

  test('may be confirmed and then stall', async () => {
    const seen = await following('stalled')
    await vi.waitFor(() => expect(seen).toEqual(['confirmation']), WAIT)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(seen).toEqual(['confirmation'])
  })
  test('may catch up and then hear nothing more', async () => {
    const { server, client } = await standIn()
    server.faults.next('deaf')
    const seen: Array<string> = []
    const subscription = client.subscribeToStream('letters-1')
    subscription.on('data', ({ event }) => seen.push(String(event?.revision)))
    subscription.on('caughtUp', () => seen.push('caughtUp'))
    await vi.waitFor(() => expect(seen).toEqual(['caughtUp']), WAIT)
    await client.appendToStream('letters-1', alphabet()('a'))
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(seen).toEqual(['caughtUp'])
  })
  test('may be dropped', async () => {
    const seen = await following('dropped')
    await vi.waitFor(() => expect(seen).toEqual(['confirmation', '0', '1', '2', 'timeout']), WAIT)
  })
  test('may begin with events that the client has', async () => {
    const seen = await following('duplicate', 6n)
    const duplicates = ['2', '3', '4', '5', '6']
    const all = ['confirmation', ...duplicates, '7', 'caughtUp']
    await vi.waitFor(() => expect(seen).toEqual(all), WAIT)
  })

  test('waits for a reader that is slow, and loses nothing', async () => {
    const { client } = await standIn()
    const count = 3_000
    const events = Array.from({ length: count }, (_, i) =>
      jsonEvent({ type: 'Numbered', data: { i, filling: 'x'.repeat(200) } }),
    )
    await client.appendToStream('numbers-1', events, first)
    let read = 0
    for await (const { event } of client.subscribeToStream('numbers-1')) {
      if (read % 500 === 0) await new Promise((resolve) => setTimeout(resolve, 5))
      expect(event?.revision).toBe(BigInt(read))
      read += 1
      if (read === count) break
    }
    expect(read).toBe(count)
  })
})

describe('faults by chance', () => {
  const outcomes = async (seed: number): Promise<ReadonlyArray<unknown>> => {
    const { server, client } = await standIn()
    server.faults.byChance({ seed, rate: 0.3, faults: ['unknown', 'answer-lost'] })
    const found: Array<unknown> = []
    for (let i = 0; i < 25; i += 1) {
      const append = client.appendToStream(`letters-${i}`, alphabet()('a'), first)
      found.push(await append.then(() => 'stored', failure).then((one) => JSON.stringify(one)))
    }
    server.faults.clear()
    expect(await client.appendToStream('letters-z', alphabet()('a'))).toMatchObject({
      success: true,
    })
    return found
  }

  test('are the same for the same seed, and others for another', async () => {
    const one = await outcomes(7)
    expect(new Set(one).size).toBe(3)
    expect(await outcomes(7)).toEqual(one)
    expect(await outcomes(8)).not.toEqual(one)
  })
})
