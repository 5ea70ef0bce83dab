import type { EventStoreDBClient } from '@eventstore/db-client'
import type { StoreUnavailable } from '@meldplicht/event-store'
import { either as E } from 'fp-ts'
import type { Client } from './client.ts'
import { makeClient } from './client.ts'
import { openFailureOf } from './client-error.ts'
import { readConnectionString } from './connection-string.ts'

/** The client that all stores of one connection string share. */
export interface Connection {
  /** The hosts with their ports, as the connection string has them. */
  readonly hosts: string
  readonly tls: boolean
  readonly client: () => EventStoreDBClient
  /**
   * Options of a read. A node that is the leader no longer may be behind: unless the connection
   * string prefers such nodes, it is told to send us on.
   */
  readonly reading: { readonly requiresLeader: boolean }
  /**
   * Puts a new client in the place of one that does not answer: it can hold a channel, a batch
   * stream or a question for the server's features that never settles.
   */
  readonly renew: (silent: EventStoreDBClient) => void
  /**
   * Whether a client was given up. What it was reading ends then as if that were all: an end of
   * its own making says nothing.
   */
  readonly isGivenUp: (client: EventStoreDBClient) => boolean
  /** Lets go; the last one to do so ends the open streams. */
  readonly release: () => Promise<void>
}

interface Shared {
  current: Client
  over: boolean
  users: number
}

// The client keeps the appends of all its instances in one module-wide table, and an error on one
// connection rejects those of the others: so there is one instance per server in a process.
const shared = new Map<string, Shared>()

const ignore = (): void => {}

/** Takes the client of a connection string, or makes it; makes no call yet. */
export const connect = (connectionString: string): E.Either<StoreUnavailable, Connection> => {
  const read = readConnectionString(connectionString)
  if (E.isLeft(read)) return read
  const { address, hosts, tls, prefersAnother } = read.right
  let entry = shared.get(connectionString)
  if (entry === undefined) {
    try {
      entry = { current: makeClient(address), over: false, users: 0 }
    } catch (error) {
      return E.left(openFailureOf(error, tls))
    }
    shared.set(connectionString, entry)
  }
  const mine = entry
  mine.users += 1
  let released = false
  return E.right({
    hosts,
    tls,
    client: () => mine.current.client,
    reading: { requiresLeader: !prefersAnother },
    renew: (silent) => {
      const { client, retire } = mine.current
      if (client !== silent || released) return
      mine.current = makeClient(address)
      retire().catch(ignore)
    },
    isGivenUp: (client) => mine.over || mine.current.client !== client,
    release: async () => {
      if (released) return
      released = true
      mine.users -= 1
      if (mine.users > 0) return
      shared.delete(connectionString)
      mine.over = true
      await mine.current.retire()
    },
  })
}
