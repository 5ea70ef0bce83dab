import type {
  AppendError,
  Envelope,
  ExpectedRevision,
  HistoryDamaged,
  LikelyCause,
  StoreUnavailable,
  StreamName,
} from '@meldplicht/event-store'
import { canonicalBytes, Revision } from '@meldplicht/event-store'

// Codes of gRPC: https://grpc.github.io/grpc/core/md_doc_statuscodes.html
const INVALID_ARGUMENT = 3
const UNAVAILABLE = 14
const UNAUTHENTICATED = 16

const field = (error: unknown, name: string): unknown =>
  error instanceof Error ? Reflect.get(error, name) : undefined

/** The `type` of an error of the client; its class may come from another copy of the package. */
export const typeOf = (error: unknown): string | undefined => {
  const type = field(error, 'type')
  return typeof type === 'string' ? type : undefined
}

/** Whether a subscription failed because no event has the position that it was to begin after. */
export const isNowhere = (error: unknown): boolean => field(error, 'code') === INVALID_ARGUMENT

const detailOf = (error: unknown): string => {
  if (error instanceof Error && error.message !== '') return error.message
  const said = typeOf(error) ?? String(error)
  // The client ends what is open without a word.
  return said === 'undefined' ? 'the connection ended' : said
}

type Hint = readonly [RegExp, LikelyCause, string]

/** What the commonest misconfigurations look like, and what to do about them. */
const hints: ReadonlyArray<Hint> = [
  [
    /servername/iu,
    'server-needs-name',
    'TLS needs a host name in the connection string: an address fails under this Node',
  ],
  [
    /unable to (verify|get)|self.?signed|issuer certificate/iu,
    'server-untrusted',
    "the server's certificate is not trusted: name its authority with tlsCAFile=PATH (it is checked in spite of tlsVerifyCert=false)",
  ],
  [
    /altnames|does not match certificate/iu,
    'server-other-name',
    "the host name in the connection string is not in the server's certificate",
  ],
  // Alerts of TLS (RFC 8446, section 6.2): the server speaks it, and does not take ours.
  [
    /alert (handshake failure|(bad |unsupported )?certificate|unknown ca)|alert number (40|4[2-6]|48|116)\b/iu,
    'server-asks-certificate',
    'the server asks for a certificate, or does not take the one it got: userCertFile=PATH and userKeyFile=PATH',
  ],
  [
    /wrong version number|packet length too long|record layer failure|http request/iu,
    'server-without-tls',
    'the server seems to speak without TLS: add tls=false, or switch TLS on at the server',
  ],
  [
    /(PEM|DECODER|ASN1|X\.?509)[\w ]* routines|certificate (key )?file|^(EACCES|EISDIR|EPERM)|userKeyFile/iu,
    'server-files',
    'tlsCAFile, userCertFile and userKeyFile must be PEM files that this process can read, the last two together',
  ],
  [
    /EPROTO|SSL routines|certificate has expired/iu,
    'server-tls-fails',
    'TLS with the server fails',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|Name resolution failed/iu,
    'server-unknown-host',
    'the host name cannot be resolved',
  ],
  [
    /ECONNREFUSED/u,
    'server-nobody-listens',
    'nobody listens there: is the server running, and is the port right?',
  ],
  [
    /Failed to discover/u,
    'server-no-node',
    'no node of the cluster answers: check the hosts, and that all of them use TLS or none does',
  ],
  [
    /Server (is )?not ready/iu,
    'server-not-ready',
    'the server is starting, or its cluster has no leader yet',
  ],
]

/** What means it only as long as nothing has worked yet, and without TLS. */
const atOnce: Hint = [
  /Failed to connect|Connection dropped|ECONNRESET|socket hang up/iu,
  'server-with-tls',
  'the connection breaks at once: a server with TLS does that to a client with tls=false',
]

const hintOf = (detail: string, more: ReadonlyArray<Hint> = []): Hint | undefined =>
  [...hints, ...more].find(([pattern]) => pattern.test(detail))

const withHint = (detail: string, hint: Hint | undefined = hintOf(detail)): string =>
  hint === undefined ? detail : `${hint[2]} (${detail})`

const denied = (error: unknown): StoreUnavailable => ({
  _tag: 'StoreUnavailable',
  reason: 'access-denied',
  ...(field(error, 'code') === UNAUTHENTICATED
    ? {
        detail: 'the user name or the password in the connection string is wrong',
        cause: 'server-credentials',
      }
    : {
        detail: 'the connection string has no credentials, or this user may not read $all',
        cause: 'server-rights',
      }),
})

/** What an exception of the client means for a call that writes nothing. */
export const unavailableOf = (error: unknown, more: ReadonlyArray<Hint> = []): StoreUnavailable => {
  const said = detailOf(error)
  switch (typeOf(error)) {
    case 'access-denied':
      return denied(error)
    case 'timeout':
    case 'deadline-exceeded':
      return { _tag: 'StoreUnavailable', reason: 'timeout', detail: said }
    default: {
      const hint = hintOf(said, more)
      return {
        _tag: 'StoreUnavailable',
        reason: 'unreachable',
        detail: withHint(said, hint),
        ...(hint === undefined ? {} : { cause: hint[1] }),
      }
    }
  }
}

/** What an exception means when the store is opened: a plain Error comes from the client itself. */
export const openFailureOf = (error: unknown, tls: boolean): StoreUnavailable => {
  const isPlain = typeOf(error) === undefined && field(error, 'code') !== UNAVAILABLE
  const failure = unavailableOf(error, tls ? [] : [atOnce])
  return isPlain && failure.cause !== 'server-no-node'
    ? { cause: 'server-address', ...failure, reason: 'cannot-open' }
    : failure
}

/** A stream that the server will not show any more. */
export const damaged = (stream: string, reason: string): HistoryDamaged => ({
  _tag: 'HistoryDamaged',
  stream,
  reason,
})

/** What an exception of the client means for a read of a stream. */
export const readFailureOf = (stream: string, error: unknown): StoreUnavailable | HistoryDamaged =>
  typeOf(error) === 'stream-deleted'
    ? damaged(stream, 'the stream has a tombstone')
    : unavailableOf(error)

/** The append that failed. */
export interface FailedAppend {
  readonly stream: StreamName
  readonly expected: ExpectedRevision
  readonly events: ReadonlyArray<Envelope>
}

/**
 * What an exception of the client means for an append. Only what the server says about this very
 * append is certain; everything else (code 14, `unavailable`, `cancelled`, `unknown` just after a
 * start) leaves open whether it is stored.
 */
export const appendFailureOf = (
  { stream, expected, events }: FailedAppend,
  error: unknown,
): AppendError => {
  switch (typeOf(error)) {
    case 'wrong-expected-version': {
      const actual = field(error, 'actualVersion')
      return {
        _tag: 'WrongExpectedRevision',
        stream,
        expected,
        actual: Revision.is(actual) ? actual : 'no-stream',
      }
    }
    case 'stream-deleted':
      return damaged(stream, 'the stream has a tombstone')
    case 'maximum-append-size-exceeded': {
      const limit = field(error, 'maxAppendSize')
      const bytes = events.reduce((sum, event) => sum + canonicalBytes(event).length, 0)
      return { _tag: 'AppendTooLarge', bytes, limit: typeof limit === 'number' ? limit : 0 }
    }
    case 'access-denied':
      return unavailableOf(error)
    default:
      return { _tag: 'OutcomeUnknown', reason: withHint(detailOf(error)) }
  }
}
