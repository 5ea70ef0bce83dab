import { EventEmitter } from 'node:events'
import { setImmediate as turn } from 'node:timers/promises'
import { EventStoreDBClient } from '@eventstore/db-client'

/** A client of which three faults are mended, and that can be given up for good. */
export interface Client {
  readonly client: EventStoreDBClient
  /** Ends what is open; resolves when that is done. What it was about to open fails. */
  readonly retire: () => Promise<void>
}

type Method = (...args: ReadonlyArray<unknown>) => unknown

// What the client keeps to itself is reached by name; a test holds each name to what it does.
const replace = (client: object, name: string, make: (original: Method) => Method): void => {
  const original: unknown = Reflect.get(client, name)
  if (typeof original !== 'function') return
  Reflect.set(
    client,
    name,
    make((...args): unknown => Reflect.apply(original, client, args)),
  )
}

// An answer for which nobody waits any more throws inside the client, and ends the process: the
// second answer to one append, or one that comes after appends on another connection broke.
const forgiving = (stream: unknown): unknown => {
  if (!(stream instanceof EventEmitter)) return stream
  const listeners = stream.listeners('data')
  if (listeners.length > 0) stream.removeAllListeners('data')
  for (const listener of listeners)
    stream.on('data', (answer: unknown) => {
      try {
        Reflect.apply(listener, stream, [answer])
      } catch {
        // Whoever sent that append knows already that its outcome is unknown.
      }
    })
  return stream
}

const ignore = (): void => {}

/**
 * How long the client waits for one node of a cluster to say who leads, in seconds. Left to itself
 * it waits five, which is all the time that a call of ours has: one silent node, asked first, would
 * use it up, and the next attempt would know nothing of it.
 */
const GOSSIP_SECONDS = 2

const SAYS_HOW_LONG = /[?&]gossip[-_]?timeout=/iu

const askingOn = (connectionString: string): string => {
  if (SAYS_HOW_LONG.test(connectionString)) return connectionString
  const address = connectionString.trim().replace(/\/+$/u, '')
  return `${address}${address.includes('?') ? '&' : '?'}gossipTimeout=${GOSSIP_SECONDS}`
}

/** Makes a client from a connection string; throws what the client throws. */
export const makeClient = (connectionString: string): Client => {
  const client = EventStoreDBClient.connectionString(askingOn(connectionString))
  let channel: Promise<unknown> = Promise.resolve(undefined)
  let retired = false
  replace(client, 'GRPCStreamCreator', (original) => (service, name, create, cache) => {
    if (name !== 'appendToStream' || typeof create !== 'function')
      return original(service, name, create, cache)
    const guarded: Method = (grpc) => forgiving(Reflect.apply(create, undefined, [grpc]))
    return original(service, name, guarded, cache)
  })
  // It waits for a node of the cluster, and its failure would be nobody's: it ends the process.
  replace(client, 'handleError', (original) => async (...args) => {
    await Promise.resolve(original(...args)).catch(ignore)
  })
  replace(client, 'getChannel', (original) => () => {
    if (retired) return Promise.reject(new Error('this client was given up'))
    channel = Promise.resolve(original())
    return channel
  })

  // A call that was waiting for the channel, or for what the server can do, opens its stream after
  // the client was disposed of: so the channel is closed as well, once there is one.
  const close = async (): Promise<void> => {
    const opened: unknown = await channel
    await turn()
    if (typeof opened === 'object' && opened !== null) {
      const end: unknown = Reflect.get(opened, 'close')
      if (typeof end === 'function') Reflect.apply(end, opened, [])
    }
    await client.dispose()
  }
  return {
    client,
    retire: async () => {
      retired = true
      close().catch(ignore)
      await client.dispose()
    },
  }
}
