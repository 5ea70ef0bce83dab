import type { EventData } from '@eventstore/db-client'
import { EventStoreDBClient, jsonEvent, NO_STREAM } from '@eventstore/db-client'
import { Envelope, revision } from '@meldplicht/event-store'
import { openEventStoreDb } from '@meldplicht/event-store-eventstoredb'
import { startStandIn } from '@meldplicht/eventstoredb-standin'
import { right } from '@meldplicht/testing'
import type { Contender } from '../rounds.ts'
import { race, tell } from '../rounds.ts'
import { patient } from './patient.ts'
import type { Frozen } from './sample.ts'
import { LENGTH, sampler } from './sample.ts'

const ROUNDS = 15
const INCIDENTS = 5

const proposed = ({ event }: Frozen): EventData => {
  const { data, type, eventId, ...metadata } = Envelope.encode(event)
  return jsonEvent({ id: eventId, type, data: { data }, metadata })
}

/** The adapter beside the bare client, on the same server. */
export const benchEventStoreDb = async (): Promise<void> => {
  const named = process.env['MELDPLICHT_EVENTSTOREDB']
  const standIn = named === undefined ? await startStandIn() : undefined
  const connectionString = named ?? `esdb://${standIn?.host}:${standIn?.port}?tls=false`
  console.log(
    named === undefined
      ? 'on the stand-in, in this very process: it is not EventStoreDB, and takes most of the time; ' +
          'MELDPLICHT_EVENTSTOREDB names a real server'
      : 'on the server that MELDPLICHT_EVENTSTOREDB names',
  )
  const client = EventStoreDBClient.connectionString(connectionString)
  const store = await right(openEventStoreDb({ connectionString }))
  const some = await sampler()
  const [bare, ours] = ['bare client', 'adapter']
  // A command is decided on what was read, so its append goes to a stream that was read before.
  const unread = 'adapter, on streams never read'
  const [forBare, forUs] = [some(1), some(1)]
  const sendBare = (one: Frozen): Promise<unknown> =>
    client.appendToStream(one.stream, proposed(one), {
      expectedRevision: one.at === 'no-stream' ? NO_STREAM : one.at,
    })
  const send = ({ stream, at, event }: Frozen): Promise<unknown> =>
    right(store.append(stream, at, [event], patient))
  const readBefore = ({ stream, at }: Frozen): Promise<unknown> =>
    at === 'no-stream' ? right(store.readStream(stream, revision(0n), patient)) : Promise.resolve()
  const nothing = (): Promise<unknown> => Promise.resolve()
  const writer = (
    name: string,
    before: (one: Frozen) => Promise<unknown>,
    each: (one: Frozen) => Promise<unknown>,
  ): Contender => ({
    name,
    count: INCIDENTS * LENGTH,
    prepare: async () => {
      const all = some(INCIDENTS)
      for (const one of all) await before(one)
      return async (): Promise<void> => {
        for (const one of all) await each(one)
      }
    },
  })
  const appended = await race(
    [
      writer(bare, nothing, sendBare),
      writer(ours, readBefore, send),
      writer(unread, nothing, send),
    ],
    ROUNDS,
  )
  tell('Appends of one event', appended, { [ours]: 0.9 })

  for (const one of forBare) await sendBare(one)
  for (const one of forUs) await send(one)
  const times = 20
  const reader = (name: string, read: () => Promise<number>) => ({
    name,
    count: times * LENGTH,
    prepare: () => async (): Promise<void> => {
      for (let i = 0; i < times; i += 1)
        if ((await read()) !== LENGTH) throw new Error('not everything was read')
    },
  })
  const read = await race(
    [
      reader(bare, async () => {
        let count = 0
        for await (const { event } of client.readStream(forBare[0]?.stream ?? ''))
          if (event !== undefined) count += 1
        return count
      }),
      reader(ours, async () => {
        const [one] = forUs
        if (one === undefined) return 0
        const found = await right(store.readStream(one.stream, revision(0n), patient))
        return found._tag === 'found' ? found.events.length : 0
      }),
    ],
    ROUNDS,
  )
  tell(`Reads of a stream of ${LENGTH} events, per event`, read, { [ours]: 0.9 })
  await right(store.close())
  await client.dispose()
  await standIn?.stop()
}
