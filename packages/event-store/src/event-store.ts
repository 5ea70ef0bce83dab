import type { readonlyNonEmptyArray as RNEA, taskEither as TE } from 'fp-ts'
import type { Envelope } from './envelope.ts'
import type { AppendError, ExpectedRevision, ReadError, StoreUnavailable } from './errors.ts'
import type { Position, Revision } from './revision.ts'
import type { StreamName } from './stream-name.ts'

/** Given with every call: stop waiting when the caller is gone. */
export interface CallOptions {
  readonly signal: AbortSignal
}

/** An event as stored, with its place in the log of this store. */
export interface Stored {
  readonly position: Position
  readonly envelope: Envelope
}

/** The answer to an append. `written` is false when these very events were there already. */
export interface Appended {
  readonly revision: Revision
  readonly position: Position
  readonly written: boolean
}

/** A stream as read: a missing stream is an answer, not an error. */
export type StreamRead =
  | { readonly _tag: 'missing' }
  | {
      readonly _tag: 'found'
      readonly events: ReadonlyArray<Stored>
      /** Revision of the newest event in the stream, whatever was asked for. */
      readonly last: Revision
    }

/** What to read of the log: events of streams with one of these prefixes, after a position. */
export interface LogQuery {
  /** Exclusive; absent means from the beginning. */
  readonly after?: Position
  /** Prefixes of stream names, such as `incident-`; at least one. */
  readonly prefixes: RNEA.ReadonlyNonEmptyArray<string>
  /** Page size, 1 to 500; 500 unless told. */
  readonly limit?: number
}

/** One page of the log. */
export interface LogPage {
  readonly events: ReadonlyArray<Stored>
  /** Where the next page starts (as `after`); absent when nothing was ever read. */
  readonly next?: Position
  /** True when the head was reached. */
  readonly atHead: boolean
}

/**
 * How a subscription stands. `live`: everything up to `position` was handled or passed. `parked`:
 * its handler failed again and again, or the history is damaged, and it waits for help; all up to
 * `at` was handled, and a new subscription after `at` goes on from there.
 */
export type SubscriptionState =
  | { readonly _tag: 'catching-up' }
  | { readonly _tag: 'live'; readonly position?: Position }
  | { readonly _tag: 'retrying'; readonly attempt: number; readonly reason: string }
  | { readonly _tag: 'parked'; readonly at?: Position; readonly reason: string }
  | { readonly _tag: 'stopped' }

/** What a subscriber brings. */
export interface Subscriber {
  /** Exclusive; absent means from the beginning. */
  readonly after?: Position
  readonly prefixes: RNEA.ReadonlyNonEmptyArray<string>
  /** Called with one batch at a time, in order; the next waits for it (back-pressure). */
  readonly handle: (
    batch: RNEA.ReadonlyNonEmptyArray<Stored>,
  ) => TE.TaskEither<{ readonly reason: string }, void>
  readonly onState?: (state: SubscriptionState) => void
}

/** A running subscription. */
export interface Subscription {
  readonly state: () => SubscriptionState
  /**
   * Resolves when the batch in hand is finished; nothing is handled after it. A handler must not
   * wait for it: it would wait for itself.
   */
  readonly stop: () => Promise<void>
}

/**
 * The event store port. An append is of *frozen* envelopes: resending the same ones at the same
 * place is the same success and writes nothing, which is how a lost answer is resolved.
 */
export interface EventStore {
  readonly append: (
    stream: StreamName,
    expected: ExpectedRevision,
    events: RNEA.ReadonlyNonEmptyArray<Envelope>,
    options: CallOptions,
  ) => TE.TaskEither<AppendError, Appended>
  readonly readStream: (
    stream: StreamName,
    /** First revision to read, inclusive. */
    from: Revision,
    options: CallOptions,
  ) => TE.TaskEither<ReadError, StreamRead>
  readonly readLog: (query: LogQuery, options: CallOptions) => TE.TaskEither<ReadError, LogPage>
  readonly subscribe: (subscriber: Subscriber) => Subscription
  readonly close: () => TE.TaskEither<StoreUnavailable, void>
}
