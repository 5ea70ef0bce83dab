import type { StatusObject } from '@grpc/grpc-js'
import { Metadata, status } from '@grpc/grpc-js'

/** An error that a call can be ended with. */
export type CallError = Partial<StatusObject> & Error

/** Builds the error that the client recognises by the trailer `exception`. */
const failure = (
  code: status,
  details: string,
  trailers: Readonly<Record<string, string>> = {},
): CallError => {
  const metadata = new Metadata()
  for (const [key, value] of Object.entries(trailers)) metadata.set(key, value)
  return Object.assign(new Error(details), { code, details, metadata })
}

/** The stream has a tombstone. */
export const streamDeleted = (stream: string): CallError =>
  failure(status.FAILED_PRECONDITION, `Event stream '${stream}' is deleted.`, {
    exception: 'stream-deleted',
    'stream-name': stream,
  })

/** The append is over the limit, in bytes. */
export const tooLarge = (limit: number): CallError =>
  failure(status.INVALID_ARGUMENT, `Maximum Append Size of ${limit} Exceeded.`, {
    exception: 'maximum-append-size-exceeded',
    'maximum-append-size': String(limit),
  })

/** What a server answers in the first moment after its start, and to what it cannot read. */
export const unknown = (details = 'Unexpected server error'): CallError =>
  failure(status.UNKNOWN, details)

/** A read of the whole log from a position that no event has. */
export const noSuchPosition = (): CallError => unknown('Unexpected ReadAllResult: InvalidPosition')

/** The same of a subscription, which was confirmed already. */
export const subscribedNowhere = (): CallError =>
  failure(status.INVALID_ARGUMENT, 'Trying to read from an invalid position.')

/** This node is not the leader; the client is told which is. */
export const notLeader = (host: string, port: number): CallError =>
  failure(status.NOT_FOUND, 'Leader info available', {
    exception: 'not-leader',
    'leader-endpoint-host': host,
    'leader-endpoint-port': String(port),
  })

/** The connection went away under a call. */
export const unavailable = (): CallError => failure(status.UNAVAILABLE, 'read ECONNRESET')

/** The server takes a reader off that does not keep up. */
export const tooSlow = (): CallError =>
  failure(status.ABORTED, 'Operation timed out: consumer too slow')

/** No credentials were sent (PERMISSION_DENIED), or wrong ones (UNAUTHENTICATED). */
export const accessDenied = (sent: boolean): CallError =>
  sent
    ? failure(status.UNAUTHENTICATED, 'Bad HTTP status code: 401')
    : failure(status.PERMISSION_DENIED, 'Access Denied', { exception: 'access-denied' })
