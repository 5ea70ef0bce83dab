import type { Server } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Express } from 'express'
import { either as E } from 'fp-ts'

/** A server that listens. */
export interface Running {
  /** `http://127.0.0.1:3000` */
  readonly url: string
  /** Answers what is under way, takes nothing new, and is done when all was answered. */
  readonly stop: () => Promise<void>
}

/** Why it does not listen. */
export type ListenError =
  | { readonly _tag: 'PortTaken'; readonly port: number }
  | { readonly _tag: 'CannotListen'; readonly detail: string }

const closing = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    // Browsers keep connections open without asking anything; those may go at once.
    server.closeIdleConnections()
  })

const isAddress = (address: AddressInfo | string | null): address is AddressInfo =>
  typeof address === 'object' && address !== null

const urlOf = (server: Server): string => {
  const address = server.address()
  if (!isAddress(address)) return ''
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address
  return `http://${host}:${address.port}`
}

const codeOf = (error: Error): unknown => ('code' in error ? error.code : undefined)

/** Listens on a loopback address. Port 0 lets the system choose. */
export const start = (
  app: Express,
  at: { readonly host: string; readonly port: number },
): Promise<E.Either<ListenError, Running>> =>
  new Promise((resolve) => {
    const server = createServer(app)
    server.once('error', (error) => {
      resolve(
        E.left(
          codeOf(error) === 'EADDRINUSE'
            ? { _tag: 'PortTaken', port: at.port }
            : { _tag: 'CannotListen', detail: error.message },
        ),
      )
    })
    server.listen(at.port, at.host, () => {
      resolve(E.right({ url: urlOf(server), stop: () => closing(server) }))
    })
  })
