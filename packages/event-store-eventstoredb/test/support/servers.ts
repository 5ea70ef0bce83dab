import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { EventStore } from '@meldplicht/event-store'
import type { EventStoreHarness } from '@meldplicht/event-store/contract'
import { contractRetry } from '@meldplicht/event-store/contract'
import type { EventStoreDbOptions } from '@meldplicht/event-store-eventstoredb'
import { openEventStoreDb } from '@meldplicht/event-store-eventstoredb'
import type { StandIn, StandInOptions } from '@meldplicht/eventstoredb-standin'
import { selfSigned, startStandIn } from '@meldplicht/eventstoredb-standin'
import { either as E } from 'fp-ts'

/** A stand-in, how to reach it, and how to end it. */
export interface Served {
  readonly server: StandIn
  readonly connectionString: string
  readonly close: () => Promise<void>
}

/** Starts a stand-in without TLS. */
export const serve = async (options: StandInOptions = {}): Promise<Served> => {
  const server = await startStandIn(options)
  const connectionString = `esdb://${server.host}:${server.port}?tls=false`
  return { server, connectionString, close: () => server.stop() }
}

/** Starts a stand-in with TLS and one user, under a certificate of its own. */
export const serveTls = async (options: StandInOptions = {}): Promise<Served> => {
  const directory = await mkdtemp(join(tmpdir(), 'meldplicht-esdb-'))
  const ca = join(directory, 'ca.pem')
  const tls = selfSigned('localhost')
  await writeFile(ca, tls.certificate)
  const user = { name: 'admin', password: 'changeit' }
  const server = await startStandIn({ ...options, tls, user })
  const address = `${server.host}:${server.port}?tlsCAFile=${ca}`
  return {
    server,
    connectionString: `esdb://${user.name}:${user.password}@${address}`,
    close: async () => {
      await server.stop()
      await rm(directory, { recursive: true })
    },
  }
}

const ATTEMPTS = 20

/** Opens a store that must open; a short time limit may pass on a busy machine, so it insists. */
export const open = async (options: EventStoreDbOptions, attempt = 1): Promise<EventStore> => {
  const opened = await openEventStoreDb({ retry: contractRetry, ...options })()
  if (E.isRight(opened)) return opened.right
  if (opened.left.reason === 'timeout' && attempt < ATTEMPTS) return open(options, attempt + 1)
  throw new Error(`does not open: ${JSON.stringify(opened.left)}`)
}

/** What damages a stream behind the store's back, and lets the store hear of it. */
export type Damage = (stream: string) => Promise<void>

/** A store under test on a server, and others beside it. */
export const harnessOn = async (
  connectionString: string,
  damage: Damage,
  close: () => Promise<void>,
): Promise<EventStoreHarness> => {
  const opened: Array<EventStore> = []
  const another = async (): Promise<EventStore> => {
    const store = await open({ connectionString })
    opened.push(store)
    return store
  }
  const store = await another()
  return {
    store,
    reopen: another,
    damage: async (stream) => {
      await damage(stream)
      // The store is told on the connection that this answer comes by, and before it.
      await store.readLog({ prefixes: [stream] }, { signal: new AbortController().signal })()
    },
    close: async () => {
      for (const each of opened) await each.close()()
      await close()
    },
  }
}
