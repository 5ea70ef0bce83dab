import { randomUUID } from 'node:crypto'
import type { AppendExpectedRevision, AppendResult, EventData } from '@eventstore/db-client'
import {
  ANY,
  EventStoreDBClient,
  isCommandError,
  jsonEvent,
  NO_STREAM,
  STREAM_EXISTS,
} from '@eventstore/db-client'
import type { StandIn, StandInOptions } from '@meldplicht/eventstoredb-standin'
import { startStandIn } from '@meldplicht/eventstoredb-standin'
import { onTestFinished } from 'vitest'

/** A stand-in and a client of it. */
export interface Pair {
  readonly server: StandIn
  readonly client: EventStoreDBClient
  readonly close: () => Promise<void>
}

/** Starts a {@link Pair}. */
export const startPair = async (options: StandInOptions = {}): Promise<Pair> => {
  const server = await startStandIn(options)
  const address = `esdb://${server.host}:${server.port}?tls=false`
  const client = EventStoreDBClient.connectionString(address)
  const close = async (): Promise<void> => {
    await client.dispose()
    await server.stop()
  }
  return { server, client, close }
}

/** A {@link Pair} that is gone when the test is. */
export const standIn = async (options: StandInOptions = {}): Promise<Pair> => {
  const pair = await startPair(options)
  onTestFinished(pair.close)
  return pair
}

/** The expected revision that the fixture names. */
export const expectedOf = (name: string): AppendExpectedRevision => {
  if (name === 'NO_STREAM') return NO_STREAM
  if (name === 'STREAM_EXISTS') return STREAM_EXISTS
  return name === 'ANY' ? ANY : BigInt(name)
}

/** Ids by letter: the same letter is the same id. */
export const alphabet = (): ((letters: string) => Array<EventData>) => {
  const ids = new Map<string, string>()
  return (letters) =>
    Array.from(letters, (letter) => {
      const id = ids.get(letter) ?? randomUUID()
      ids.set(letter, id)
      return jsonEvent({ id, type: 'Letter', data: { letter } })
    })
}

/** A failure as the fixture tells it. */
export const failure = (error: unknown): Record<string, unknown> => {
  if (!(error instanceof Error && isCommandError(error))) throw error
  const { type, message, code } = error
  const versions =
    'actualVersion' in error && 'expectedVersion' in error
      ? { actual: String(error.actualVersion), expected: String(error.expectedVersion) }
      : {}
  return {
    error: type,
    ...versions,
    ...(code === undefined ? {} : { code }),
    messageEmpty: message === '',
  }
}

/** What an append answers, as the fixture tells it. */
export const played = (append: Promise<AppendResult>): Promise<Record<string, unknown>> =>
  append.then(
    ({ success, nextExpectedRevision, position }) => ({
      success,
      nextExpectedRevision: nextExpectedRevision.toString(),
      position: position !== undefined,
    }),
    failure,
  )

/** Any credentials at all make the client take the classic route. */
export const classic = { credentials: { username: 'admin', password: 'changeit' } }
