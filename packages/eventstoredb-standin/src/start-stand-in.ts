import type { EventEmitter } from 'node:events'
import gossipGrpc from '@eventstore/db-client/generated/gossip_grpc_pb.js'
import featuresGrpc from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js'
import streamsGrpc from '@eventstore/db-client/generated/streams_grpc_pb.js'
import type { Metadata } from '@grpc/grpc-js'
import { Server, ServerCredentials } from '@grpc/grpc-js'
import type { Faults } from './faults.ts'
import { faultSource } from './faults.ts'
import { fileJournal, noJournal } from './log/journal.ts'
import { ServerLog } from './log/server-log.ts'
import { append } from './protocol/append.ts'
import { batchAppend } from './protocol/batch-append.ts'
import type { Context } from './protocol/context.ts'
import { remove, tombstone } from './protocol/delete.ts'
import { readGossip, supportedMethods } from './protocol/describe-server.ts'
import type { CallError } from './protocol/errors.ts'
import { accessDenied } from './protocol/errors.ts'
import { read } from './protocol/read.ts'

/** How a stand-in is started. */
export interface StandInOptions {
  /** A free one unless told. */
  readonly port?: number
  /** Whether clients find the batch route; they do unless told. */
  readonly batchAppend?: boolean
  /** PEM texts; without them the stand-in speaks without TLS. */
  readonly tls?: { readonly key: string; readonly certificate: string }
  /** The only user; without it everybody may do everything. */
  readonly user?: { readonly name: string; readonly password: string }
  /** A file that keeps the log between two runs; without it the log goes with the object. */
  readonly file?: string
  /** Whether links of `$ce-`, `$et-` and `$bc-` are written between the events. */
  readonly projections?: boolean
  /** Position of the first event, in bytes; 0 unless told. */
  readonly firstPosition?: bigint
  /** Pause before what is answered late, or a second time, in milliseconds; 2,000 unless told. */
  readonly lateAfter?: number
}

/** A running stand-in for EventStoreDB. It is not EventStoreDB. */
export interface StandIn {
  readonly port: number
  /** The name under which clients find it: a name, because TLS fails with an address. */
  readonly host: string
  readonly faults: Faults
  /** Everything that the server holds, hidden events too. */
  readonly log: ServerLog
  /** How many reads, subscriptions and appends are open now. */
  readonly open: () => number
  /** Goes away, with all its connections; the log stays. */
  readonly stop: () => Promise<void>
  /** Comes back on the same port; with a file the log is read from it again. */
  readonly start: () => Promise<void>
}

const HOST = 'localhost'

const gate =
  (user: StandInOptions['user']) =>
  (metadata: Metadata): CallError | undefined => {
    if (user === undefined) return undefined
    const [sent] = metadata.get('authorization')
    if (sent === undefined) return accessDenied(false)
    const right = Buffer.from(`${user.name}:${user.password}`).toString('base64')
    return sent === `Basic ${right}` ? undefined : accessDenied(true)
  }

const credentialsOf = (tls: StandInOptions['tls']): ServerCredentials =>
  tls === undefined
    ? ServerCredentials.createInsecure()
    : ServerCredentials.createSsl(null, [
        { private_key: Buffer.from(tls.key), cert_chain: Buffer.from(tls.certificate) },
      ])

const listen = (server: Server, port: number, tls: StandInOptions['tls']): Promise<number> =>
  new Promise((resolve, reject) => {
    const done = (error: Error | null, bound: number): void =>
      error === null ? resolve(bound) : reject(error)
    server.bindAsync(`127.0.0.1:${port}`, credentialsOf(tls), done)
  })

/**
 * Starts a stand-in for EventStoreDB on loopback: its gRPC protocol, the answers that were
 * recorded from a real server (24.2.0), and faults on request. For tests only.
 */
export const startStandIn = async (options: StandInOptions = {}): Promise<StandIn> => {
  const faults = faultSource()
  const newLog = (): ServerLog =>
    new ServerLog({
      journal: options.file === undefined ? noJournal : fileJournal(options.file),
      firstPosition: options.firstPosition ?? 0n,
      projections: options.projections ?? false,
    })
  let log = newLog()
  let port = options.port ?? 0
  let server: Server | undefined

  const open = new Set<EventEmitter>()
  const opened = (call: EventEmitter): void => {
    open.add(call)
    for (const end of ['cancelled', 'close', 'finish', 'error'])
      call.on(end, () => open.delete(call))
  }

  const start = async (): Promise<void> => {
    if (options.file !== undefined) log = newLog()
    const context: Context = {
      log,
      faults,
      host: HOST,
      port: () => port,
      lateAfter: options.lateAfter ?? 2_000,
      opened,
      refuse: gate(options.user),
    }
    server = new Server({ 'grpc.max_receive_message_length': 17 * 1024 * 1024 })
    server.addService(featuresGrpc.ServerFeaturesService, {
      getSupportedMethods: supportedMethods(context, options.batchAppend ?? true),
    })
    server.addService(gossipGrpc.GossipService, { read: readGossip(context) })
    server.addService(streamsGrpc.StreamsService, {
      append: append(context),
      batchAppend: batchAppend(context),
      read: read(context),
      delete: remove(context),
      tombstone: tombstone(context),
    })
    port = await listen(server, port, options.tls)
  }

  await start()
  return {
    get port() {
      return port
    },
    host: HOST,
    faults,
    get log() {
      return log
    },
    stop: async () => {
      server?.forceShutdown()
      server = undefined
    },
    open: () => open.size,
    start,
  }
}
