import type {
  AllStreamResolvedEvent,
  EventStoreDBClient,
  EventType,
  ReadAllOptions,
  ReadRevision,
  ResolvedEvent,
} from '@eventstore/db-client'
import { BACKWARDS, END, FORWARDS, START } from '@eventstore/db-client'
import type { Aborted, Position, ReadError, StoreUnavailable } from '@meldplicht/event-store'
import { either as E } from 'fp-ts'
import { readFailureOf, typeOf } from './client-error.ts'
import type { Collected } from './collect.ts'
import { collect } from './collect.ts'
import type { Connection } from './connection.ts'

/** The highest revision and position that a server gives out; it chokes on higher ones. */
export const HIGHEST = 2n ** 63n - 1n

/** The options that every call to the server obeys. */
export interface Limits {
  /** In milliseconds; for reads it starts anew with each event. */
  readonly timeout: number
  readonly signal: AbortSignal
}

/** A call that took too long. */
export const late = (timeout: number): StoreUnavailable => ({
  _tag: 'StoreUnavailable',
  reason: 'timeout',
  detail: `the server did not answer within ${timeout} ms`,
})

/** How often a refusal by a node that is not the leader is sent on; it has done nothing. */
export const REDIRECTIONS = 3

/** Every node that was asked sent us on to another. */
export const noLeader: StoreUnavailable = {
  _tag: 'StoreUnavailable',
  reason: 'unreachable',
  detail: 'no node of the cluster leads now',
  cause: 'server-not-ready',
}

interface Failed {
  readonly _tag: 'Failed'
  readonly error: unknown
}

const outcome = <A>(
  collected: Collected<A>,
  timeout: number,
): E.Either<Failed | StoreUnavailable | Aborted, ReadonlyArray<A>> => {
  switch (collected._tag) {
    case 'done':
      return E.right(collected.items)
    case 'failed':
      return E.left({ _tag: 'Failed', error: collected.error })
    case 'late':
      return E.left(late(timeout))
    case 'aborted':
      return E.left({ _tag: 'Aborted' })
  }
}

const reading = async <A>(
  connection: Connection,
  { timeout, signal }: Limits,
  read: (client: EventStoreDBClient) => Parameters<typeof collect<A>>[0],
): ReturnType<typeof collect<A>> => {
  for (let redirections = 0; ; redirections += 1) {
    const client = connection.client()
    const collected = await collect(read(client), timeout, signal)
    if (collected._tag === 'late') connection.renew(client)
    const isRefused = collected._tag === 'failed' && typeOf(collected.error) === 'not-leader'
    const isCut = collected._tag === 'done' && connection.isGivenUp(client)
    if (!isRefused && !isCut) return collected
    if (redirections < REDIRECTIONS) continue
    return isCut ? { _tag: 'failed', error: undefined } : collected
  }
}

/** What a read of a stream asks for. */
export interface StreamQuery {
  readonly from: ReadRevision
  readonly backwards?: boolean
  readonly maxCount?: number
}

/** Reads a stream as the server shows it; `missing` when it says that there is none. */
export const readFromStream = async (
  connection: Connection,
  stream: string,
  { from, backwards = false, maxCount }: StreamQuery,
  limits: Limits,
): Promise<E.Either<ReadError, ReadonlyArray<ResolvedEvent> | 'missing'>> => {
  const collected = await reading<ResolvedEvent<EventType>>(connection, limits, (client) =>
    client.readStream(stream, {
      fromRevision: from,
      direction: backwards ? BACKWARDS : FORWARDS,
      ...connection.reading,
      ...(maxCount === undefined ? {} : { maxCount }),
    }),
  )
  const read = outcome(collected, limits.timeout)
  if (E.isRight(read)) return read
  if (read.left._tag !== 'Failed') return E.left(read.left)
  const { error } = read.left
  if (typeOf(error) === 'stream-not-found') return E.right('missing')
  return E.left(readFailureOf(stream, error))
}

/** The newest event of a stream as the server shows it. */
export const readNewest = async (
  connection: Connection,
  stream: string,
  limits: Limits,
): Promise<E.Either<ReadError, ResolvedEvent | 'missing'>> => {
  const query = { from: END, backwards: true, maxCount: 1 } as const
  const read = await readFromStream(connection, stream, query, limits)
  if (E.isLeft(read)) return read
  const [newest] = read.right === 'missing' ? [] : read.right
  return E.right(newest ?? 'missing')
}

type ReadAll = Promise<E.Either<ReadError, ReadonlyArray<AllStreamResolvedEvent>>>

const readAll = async (
  connection: Connection,
  options: Pick<ReadAllOptions, 'fromPosition' | 'direction' | 'maxCount'>,
  limits: Limits,
): ReadAll => {
  const collected = await reading<AllStreamResolvedEvent>(connection, limits, (client) =>
    client.readAll({ ...options, ...connection.reading }),
  )
  const read = outcome(collected, limits.timeout)
  if (E.isRight(read)) return read
  if (read.left._tag !== 'Failed') return E.left(read.left)
  return E.left(readFailureOf('', read.left.error))
}

/** Reads the whole log onwards, the event at `from` included, without any filter. */
export const readAllFrom = (
  connection: Connection,
  from: Position | undefined,
  maxCount: number,
  limits: Limits,
): ReadAll => {
  const fromPosition = from === undefined ? START : { commit: from, prepare: from }
  return readAll(connection, { fromPosition, direction: FORWARDS, maxCount }, limits)
}

/** Reads the whole log backwards from its end, or from `before`, which is excluded. */
export const readAllBefore = (
  connection: Connection,
  before: Position | undefined,
  maxCount: number,
  limits: Limits,
): ReadAll => {
  const fromPosition = before === undefined ? END : { commit: before, prepare: before }
  return readAll(connection, { fromPosition, direction: BACKWARDS, maxCount }, limits)
}
