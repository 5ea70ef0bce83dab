import type { AppendResult } from '@eventstore/db-client'
import { NO_STREAM } from '@eventstore/db-client'
import type {
  AppendError,
  Appended,
  Envelope,
  ExpectedRevision,
  OutcomeUnknown,
  Revision,
  StreamName,
} from '@meldplicht/event-store'
import { checkAppendValue, Position } from '@meldplicht/event-store'
import { either as E, readonlyNonEmptyArray as RNEA } from 'fp-ts'
import type { FailedAppend } from './client-error.ts'
import { appendFailureOf, damaged, typeOf } from './client-error.ts'
import type { Connection } from './connection.ts'
import type { Hidden } from './hidden.ts'
import type { Known } from './known.ts'
import type { Proposal } from './recorded.ts'
import { propose, sentOf, storedOf } from './recorded.ts'
import type { Limits } from './server.ts'
import { HIGHEST, late, REDIRECTIONS, readFromStream } from './server.ts'
import type { Turns } from './turns.ts'
import { within } from './within.ts'

/** What an append works with. */
export interface Appending {
  readonly connection: Connection
  readonly hidden: Hidden
  readonly known: Known
  readonly turns: Turns
}

interface Order extends FailedAppend {
  readonly events: RNEA.ReadonlyNonEmptyArray<Envelope>
  readonly proposal: Proposal
}

type Answer = E.Either<AppendError, Appended>

const unknown = (reason: string): E.Either<OutcomeUnknown, never> =>
  E.left({ _tag: 'OutcomeUnknown', reason })

// A revision that the server cannot hold is one that no stream has: it says so by itself.
const serverRevision = (expected: ExpectedRevision): typeof NO_STREAM | bigint => {
  if (expected === 'no-stream') return NO_STREAM
  return expected < HIGHEST ? expected : HIGHEST - 1n
}

const send = async (
  connection: Connection,
  order: Order,
  { timeout, signal }: Limits,
): Promise<E.Either<AppendError, AppendResult>> => {
  const { stream, expected, proposal } = order
  for (let redirections = 0; ; redirections += 1) {
    const client = connection.client()
    const append = client.appendToStream(stream, [...proposal.events], {
      expectedRevision: serverRevision(expected),
      // A node that sends it on to the leader has not heard of it yet when it answers.
      requiresLeader: true,
    })
    const sent = await within(timeout, signal, append)
    switch (sent._tag) {
      case 'done':
        return E.right(sent.value)
      case 'late':
        connection.renew(client)
        return unknown(`the server did not answer within ${timeout} ms`)
      case 'aborted':
        return unknown('the caller left before the answer came')
      case 'failed':
        if (typeOf(sent.error) === 'not-leader' && redirections < REDIRECTIONS) continue
        return E.left(appendFailureOf(order, sent.error))
    }
  }
}

// The server answers a repetition as it answered the first time. Whose sending it was that wrote
// the last event stands in that event.
const readBack = async (
  { connection, hidden }: Appending,
  { stream, proposal }: Order,
  last: Revision,
  limits: Limits,
): Promise<Answer> => {
  const query = { from: last, maxCount: 1 }
  const read = await readFromStream(connection, stream, query, limits)
  const notRead = unknown('the append was accepted, but could not be read back')
  if (E.isLeft(read)) return notRead
  const [event] = read.right === 'missing' ? [] : read.right.flatMap((each) => each.event ?? [])
  if (event === undefined) {
    // Either it was hidden meanwhile, or this node has not heard of it yet.
    const asked = await hidden.ask(stream, limits)
    return E.isLeft(asked) ? asked : notRead
  }
  const stored = storedOf(event)
  if (E.isLeft(stored)) return stored
  const written = sentOf(event) === proposal.sent
  return E.right({ revision: last, position: stored.right.position, written })
}

const settle = async (
  appending: Appending,
  order: Order,
  { nextExpectedRevision, position }: AppendResult,
  limits: Limits,
): Promise<Answer> => {
  const { known } = appending
  const { stream, expected, events } = order
  const last = RNEA.last(events).revision
  // A soft-deleted stream goes on where it was: what we called revision 0 is none.
  if (nextExpectedRevision !== last)
    return E.left(damaged(stream, `the append came to revision ${nextExpectedRevision}`))
  const isNew = known.of(stream) === expected
  known.answered(stream, last)
  if (isNew && Position.is(position?.commit))
    return E.right({ revision: last, position: position.commit, written: true })
  return readBack(appending, order, last, limits)
}

const perform = async (appending: Appending, order: Order, limits: Limits): Promise<Answer> => {
  const { connection, hidden, known } = appending
  const { stream } = order
  const checked = await hidden.check(stream, limits)
  if (E.isLeft(checked)) return checked
  const sent = await send(connection, order, limits)
  if (E.isRight(sent)) return settle(appending, order, sent.right, limits)
  const error = sent.left
  if (error._tag === 'WrongExpectedRevision') known.answered(stream, error.actual)
  else if (error._tag === 'OutcomeUnknown') known.doubt(stream)
  return sent
}

/**
 * Appends at an explicit revision, always: only then is a repetition known for sure. One after
 * another on each stream. Its turn must come within the time limit; the server then has the whole
 * of it for each answer, so that silence is the server's and a silent client is rightly replaced.
 */
export const appendTo = async (
  appending: Appending,
  stream: StreamName,
  expected: ExpectedRevision,
  events: RNEA.ReadonlyNonEmptyArray<Envelope>,
  { timeout, signal }: Limits,
): Promise<Answer> => {
  const checked = checkAppendValue(stream, expected, events)
  if (E.isLeft(checked)) return checked
  const proposal = propose(events)
  const until = performance.now() + timeout
  const end = await appending.turns.take(stream)
  try {
    if (signal.aborted) return E.left({ _tag: 'Aborted' })
    if (performance.now() >= until) return E.left(late(timeout))
    const order: Order = { stream, expected, events, proposal }
    return await perform(appending, order, { timeout, signal })
  } finally {
    end()
  }
}
