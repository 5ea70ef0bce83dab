import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EventStoreDBClient } from '@eventstore/db-client'
import {
  BACKWARDS,
  END,
  jsonEvent,
  NO_STREAM,
  START,
  streamNameFilter,
} from '@eventstore/db-client'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Pair } from './support/playing.ts'
import { alphabet, classic, expectedOf, failure, played, startPair } from './support/playing.ts'

// Recorded on EventStoreDB 24.2.0 through this client, not written by hand (see its "about").
const recorded = JSON.parse(
  readFileSync(join(import.meta.dirname, 'fixtures/recorded-answers.json'), 'utf8'),
) as {
  readonly appends: ReadonlyArray<{
    readonly route: 'batch' | 'classic'
    readonly name: string
    readonly setup: ReadonlyArray<readonly [expected: string, ids: string]>
    readonly expected: string
    readonly ids: string
    readonly answer: unknown
    readonly streamAfter: string
  }>
  readonly other: ReadonlyArray<{ readonly name: string; readonly answer: unknown }>
}

let pair: Pair
let client: EventStoreDBClient
const newStream = (): string => `letters-${randomUUID()}`

beforeAll(async () => {
  pair = await startPair({ projections: true })
  client = pair.client
})
afterAll(() => pair.close())

const letterIn = (data: unknown): string => /"letter":"(.)"/u.exec(JSON.stringify(data))?.[1] ?? '?'

const letters = async (stream: string): Promise<string> => {
  try {
    let read = ''
    for await (const { event } of client.readStream(stream)) read += letterIn(event?.data)
    return read
  } catch (error) {
    return `!${String(failure(error)['error'])}`
  }
}

describe('an append is answered as a real server did:', () => {
  for (const { route, name, setup, expected, ids, answer, streamAfter } of recorded.appends) {
    test(`${route}: ${name}`, async () => {
      const stream = newStream()
      const spell = alphabet()
      for (const [at, word] of setup)
        await client.appendToStream(stream, spell(word), { expectedRevision: expectedOf(at) })
      const options = {
        expectedRevision: expectedOf(expected),
        ...(route === 'classic' ? classic : {}),
      }
      expect(await played(client.appendToStream(stream, spell(ids), options))).toEqual(answer)
      expect(await letters(stream)).toBe(streamAfter)
    })
  }
})

type Play = (route: object) => Promise<unknown>

const text = (bytes: number): ReturnType<typeof jsonEvent> =>
  jsonEvent({ type: 'Large', data: { text: 'x'.repeat(bytes) } })

const two = async (): Promise<string> => {
  const stream = newStream()
  await client.appendToStream(stream, alphabet()('ab'), { expectedRevision: NO_STREAM })
  return stream
}

const answered = async (append: ReturnType<typeof played>): Promise<unknown> => {
  const { position: _, ...rest } = await append
  return rest
}

const appends: Readonly<Record<string, Play>> = {
  'one event of 1,040,000 bytes of text': (route) =>
    answered(played(client.appendToStream(newStream(), [text(1_040_000)], route))),
  'one event of 1,048,576 bytes of text': (route) =>
    answered(played(client.appendToStream(newStream(), [text(1_048_576)], route))),
  'two events of 600,000': (route) =>
    answered(played(client.appendToStream(newStream(), [text(600_000), text(600_000)], route))),
  '2,000 small events': (route) =>
    answered(
      played(
        client.appendToStream(
          newStream(),
          Array.from({ length: 2_000 }, (_, i) => jsonEvent({ type: 'Small', data: { i } })),
          route,
        ),
      ),
    ),
  'empty stream name': (route) =>
    answered(played(client.appendToStream('', alphabet()('a'), route))),
  'append after soft delete, NO_STREAM': async (route) => {
    const stream = await two()
    await client.deleteStream(stream)
    const options = { ...route, expectedRevision: NO_STREAM } as const
    const answer = await answered(played(client.appendToStream(stream, alphabet()('x'), options)))
    expect(await letters(stream)).toBe('x')
    return answer
  },
  'append after soft delete at 1': async (route) => {
    const stream = await two()
    await client.deleteStream(stream)
    const options = { ...route, expectedRevision: 1n } as const
    return answered(played(client.appendToStream(stream, alphabet()('x'), options)))
  },
  'append after tombstone': async (route) => {
    const stream = await two()
    await client.tombstoneStream(stream)
    return answered(played(client.appendToStream(stream, alphabet()('x'), route)))
  },
}

const four = async (): Promise<string> => {
  const stream = newStream()
  await client.appendToStream(stream, alphabet()('abcd'), { expectedRevision: NO_STREAM })
  return stream
}

const revisions = async (
  read: AsyncIterable<{ readonly event?: { readonly revision: bigint } }>,
) => {
  const found: Array<string> = []
  try {
    for await (const { event } of read) found.push(String(event?.revision))
    return found
  } catch (error) {
    return failure(error)
  }
}

interface Subscribed {
  on(event: 'confirmation' | 'caughtUp', listener: () => void): unknown
  on(
    event: 'data',
    listener: (resolved: { readonly event?: { revision: bigint } }) => void,
  ): unknown
  on(event: 'error', listener: (error: unknown) => void): unknown
  unsubscribe(): Promise<void>
}

const subscribed = async (subscription: Subscribed): Promise<unknown> => {
  const seen: Array<string> = []
  subscription.on('confirmation', () => seen.push('confirmation'))
  subscription.on('data', ({ event }) => seen.push(String(event?.revision)))
  subscription.on('caughtUp', () => seen.push('caughtUp'))
  subscription.on('error', (error) => seen.push(`error ${String(failure(error)['error'])}`))
  await vi.waitFor(() => expect(seen.at(-1)).toMatch(/caughtUp|error/u), { timeout: 10_000 })
  await subscription.unsubscribe()
  return seen
}

const reads: Readonly<Record<string, () => Promise<unknown>>> = {
  'read missing': () => revisions(client.readStream(newStream())),
  'read all of 4': async () => revisions(client.readStream(await four())),
  'read from 1 at most 2': async () =>
    revisions(client.readStream(await four(), { fromRevision: 1n, maxCount: 2 })),
  'read backwards from the end': async () =>
    revisions(client.readStream(await four(), { direction: BACKWARDS, fromRevision: END })),
  'read backwards from 2': async () =>
    revisions(client.readStream(await four(), { direction: BACKWARDS, fromRevision: 2n })),
  'read from 10, past the end': async () =>
    revisions(client.readStream(await four(), { fromRevision: 10n })),
  'read soft-deleted': async () => {
    const stream = await four()
    await client.deleteStream(stream)
    return revisions(client.readStream(stream))
  },
  'read tombstoned': async () => {
    const stream = await four()
    await client.tombstoneStream(stream)
    return revisions(client.readStream(stream))
  },
  'read with $maxCount 1 of 3': async () => {
    const stream = newStream()
    await client.appendToStream(stream, alphabet()('abc'))
    await client.setStreamMetadata(stream, { maxCount: 1 })
    return revisions(client.readStream(stream))
  },
  'read with $tb 2 of 3': async () => {
    const stream = newStream()
    await client.appendToStream(stream, alphabet()('abc'))
    await client.setStreamMetadata(stream, { truncateBefore: 2 })
    return revisions(client.readStream(stream))
  },
  'subscribe from start': async () =>
    subscribed(client.subscribeToStream(await four(), { fromRevision: START })),
  'subscribe from 0': async () =>
    subscribed(client.subscribeToStream(await four(), { fromRevision: 0n })),
  'subscribe from end': async () =>
    subscribed(client.subscribeToStream(await four(), { fromRevision: END })),
  'subscribe to a missing stream': () => subscribed(client.subscribeToStream(newStream())),
  'subscribe from 3, the last': async () =>
    subscribed(client.subscribeToStream(await four(), { fromRevision: 3n })),
  'subscribe to all, prefix of this stream': async () => {
    const filter = streamNameFilter({ prefixes: [await four()] })
    return subscribed(client.subscribeToAll({ fromPosition: START, filter }))
  },
  'subscribe to a tombstoned stream': async () => {
    const stream = await four()
    await client.tombstoneStream(stream)
    return subscribed(client.subscribeToStream(stream))
  },
}

describe('a real server answered so as well:', () => {
  for (const { name, answer } of recorded.other) {
    test(name, async () => {
      const [route, what = ''] = name.split(': ')
      const play = reads[name] ?? (() => appends[what]?.(route === 'classic' ? classic : {}))
      expect(await play()).toEqual(answer)
    })
  }
})
