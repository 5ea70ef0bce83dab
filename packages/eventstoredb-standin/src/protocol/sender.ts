import type { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb.js'
import type { ServerWritableStream } from '@grpc/grpc-js'

/** A call that is answered with many messages. */
export type ReadCall = ServerWritableStream<ReadReq, ReadResp>

/** Sends to one reader no faster than it reads. */
export interface Sender {
  readonly gone: () => boolean
  /** Resolves when the reader can take more, or is gone. */
  readonly send: (message: ReadResp) => Promise<void>
  /** Resolves at the next `wake`, or when the reader is gone. */
  readonly idle: () => Promise<void>
  readonly wake: () => void
}

/** Makes the {@link Sender} of a call. */
export const sender = (call: ReadCall): Sender => {
  let ended = false
  let resume = (): void => {}
  let woken = false
  const wake = (): void => {
    woken = true
    resume()
  }
  const end = (): void => {
    ended = true
    resume()
  }
  call.on('drain', () => resume())
  for (const event of ['cancelled', 'close', 'finish', 'error']) call.on(event, end)
  const pause = async (): Promise<void> => {
    const { promise, resolve } = Promise.withResolvers<void>()
    resume = resolve
    await promise
  }
  return {
    gone: () => ended || call.cancelled,
    send: async (message) => {
      if (ended || call.cancelled) return
      if (!call.write(message)) await pause()
    },
    idle: async () => {
      while (!woken && !ended && !call.cancelled) await pause()
      woken = false
    },
    wake,
  }
}
