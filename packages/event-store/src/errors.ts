import type { Revision } from './revision.ts'
import type { StreamName } from './stream-name.ts'

/** The stream is not where the caller thought: reload, decide again. Nothing was written. */
export interface WrongExpectedRevision {
  readonly _tag: 'WrongExpectedRevision'
  readonly stream: StreamName
  readonly expected: ExpectedRevision
  readonly actual: ExpectedRevision
}

/** An append that no store may send: empty, an id twice, revisions that do not follow. Nothing was written. */
export interface MalformedAppend {
  readonly _tag: 'MalformedAppend'
  readonly stream: StreamName
  readonly reason: string
}

/** The encoded append is over the limit (900 KiB on every store). Nothing was written. */
export interface AppendTooLarge {
  readonly _tag: 'AppendTooLarge'
  readonly bytes: number
  readonly limit: number
}

/** What is stored is not what was written: a hole, a changed row, hidden or deleted events. */
export interface HistoryDamaged {
  readonly _tag: 'HistoryDamaged'
  readonly stream: string
  readonly reason: string
}

/** The answer was lost: it may be stored or not. Resend the same frozen events to find out. */
export interface OutcomeUnknown {
  readonly _tag: 'OutcomeUnknown'
  readonly reason: string
}

/** Why a store cannot be used; apps give each its own sentence. */
export type UnavailableReason =
  | 'locked'
  | 'full'
  | 'read-only'
  | 'cannot-open'
  | 'other-version'
  | 'timeout'
  | 'closed'
  | 'access-denied'
  | 'unreachable'

/** What is usually the matter, where a store can tell; apps say of each what to do. */
export type LikelyCause =
  /** The address of a server, or an option in it, is not right. */
  | 'server-address'
  /** A file that the address names cannot be read, or holds no certificate or key. */
  | 'server-files'
  | 'server-unknown-host'
  | 'server-nobody-listens'
  | 'server-no-node'
  | 'server-not-ready'
  /** The server speaks without TLS, and we with it. */
  | 'server-without-tls'
  /** The server speaks with TLS, and we without it. */
  | 'server-with-tls'
  /** TLS, and the host is an address and no name. */
  | 'server-needs-name'
  | 'server-untrusted'
  | 'server-other-name'
  | 'server-asks-certificate'
  | 'server-tls-fails'
  | 'server-credentials'
  | 'server-rights'
  /** The newest events are in a file beside that only who may write can read. */
  | 'file-wal-alone'

/** The store cannot be used now. Nothing was written. */
export interface StoreUnavailable {
  readonly _tag: 'StoreUnavailable'
  readonly reason: UnavailableReason
  /** What the store itself says, in English; never a password. */
  readonly detail: string
  readonly cause?: LikelyCause
}

/** The caller's AbortSignal fired before the call had an effect. */
export interface Aborted {
  readonly _tag: 'Aborted'
}

/** Every way in which a read can fail. */
export type ReadError = HistoryDamaged | StoreUnavailable | Aborted

/** Every way in which an append can fail. */
export type AppendError =
  | WrongExpectedRevision
  | MalformedAppend
  | AppendTooLarge
  | OutcomeUnknown
  | ReadError

/** Every error of the port. */
export type StoreError = AppendError

/** Where a stream must stand for an append: it does not exist yet, or exactly here. */
export type ExpectedRevision = 'no-stream' | Revision
