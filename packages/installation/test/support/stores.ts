import { join } from 'node:path'
import type { EventStore } from '@meldplicht/event-store'
import { memoryStore } from '@meldplicht/event-store'
import { openEventStoreDb } from '@meldplicht/event-store-eventstoredb'
import { openSqliteStore } from '@meldplicht/event-store-sqlite'
import { startStandIn } from '@meldplicht/eventstoredb-standin'
import { right } from '@meldplicht/testing'
import { onTestFinished } from 'vitest'
import { temporaryDirectory } from './installed.ts'

/** A stand-in for a server that is gone when the test is; its connection string. */
export const serve = async (): Promise<string> => {
  const server = await startStandIn({ projections: true })
  onTestFinished(() => server.stop())
  return `esdb://${server.host}:${server.port}?tls=false`
}

const closing = (store: EventStore): EventStore => {
  onTestFinished(async () => void (await store.close()()))
  return store
}

/** An empty store of each kind; it is gone when the test is. */
export const STORES: Readonly<Record<string, () => Promise<EventStore>>> = {
  memory: async () => closing(memoryStore()),
  SQLite: async () =>
    closing(await right(openSqliteStore({ path: join(temporaryDirectory(), 'log.db') }))),
  'EventStoreDB (stand-in)': async () =>
    closing(await right(openEventStoreDb({ connectionString: await serve() }))),
}
