import type {
  AppendReq,
  AppendResp as AppendRespMessage,
} from '@eventstore/db-client/generated/streams_pb.js'
import type { handleClientStreamingCall } from '@grpc/grpc-js'
import type { Fault } from '../faults.ts'
import type { Answer, Expected, Proposed } from '../log/server-event.ts'
import type { Context } from './context.ts'
import { asksForLeader } from './context.ts'
import type { CallError } from './errors.ts'
import { notLeader, streamDeleted, tooLarge, unavailable, unknown } from './errors.ts'
import { shared, streams } from './messages.ts'
import { expectedOf, nameOf, proposedOf } from './reading.ts'

const { AppendResp } = streams

const success = (revision: bigint, position: bigint): AppendRespMessage => {
  const at = new AppendResp.Position()
    .setCommitPosition(position.toString())
    .setPreparePosition(position.toString())
  const done = new AppendResp.Success().setCurrentRevision(revision.toString()).setPosition(at)
  return new AppendResp().setSuccess(done)
}

const conflict = (expected: Expected, actual: bigint | 'no-stream'): AppendRespMessage => {
  const wrong = new AppendResp.WrongExpectedVersion()
  if (actual === 'no-stream') wrong.setCurrentNoStream(new shared.Empty())
  else wrong.setCurrentRevision(actual.toString())
  if (expected === 'any') wrong.setExpectedAny(new shared.Empty())
  else if (expected === 'no-stream') wrong.setExpectedNoStream(new shared.Empty())
  else if (expected === 'stream-exists') wrong.setExpectedStreamExists(new shared.Empty())
  else wrong.setExpectedRevision(expected.toString())
  return new AppendResp().setWrongExpectedVersion(wrong)
}

const replyOf = (
  stream: string,
  expected: Expected,
  answer: Answer,
): AppendRespMessage | CallError => {
  switch (answer._tag) {
    case 'done':
      return success(answer.revision, answer.position)
    case 'wrong':
      return conflict(expected, answer.actual)
    case 'deleted':
      return streamDeleted(stream)
    case 'too-large':
      return tooLarge(answer.limit)
    case 'malformed':
      return unknown('Exception was thrown by handler.')
  }
}

/** The faults of an append that asks for the leader, or does not. */
export const appendFaults = (forLeader: boolean): ReadonlyArray<Fault> => [
  'silent-append',
  'stored-in-silence',
  'unknown',
  ...(forLeader ? (['not-leader'] as const) : []),
  'unavailable',
  'answer-lost',
  'late-append',
]

const failureOf = (due: Fault, { host, port }: Context): CallError => {
  if (due === 'unknown') return unknown()
  return due === 'not-leader' ? notLeader(host, port()) : unavailable()
}

/** The classic append: one call, one answer. */
export const append =
  (context: Context): handleClientStreamingCall<AppendReq, AppendRespMessage> =>
  (call, done) => {
    const refusal = context.refuse(call.metadata)
    if (refusal !== undefined) return done(refusal)
    const { log, faults, lateAfter, opened } = context
    opened(call)
    const events: Array<Proposed> = []
    let stream = ''
    let expected: Expected = 'any'
    call.on('data', (message: AppendReq) => {
      const options = message.getOptions()
      if (options !== undefined) {
        stream = nameOf(options.getStreamIdentifier())
        expected = expectedOf(options)
      }
      const proposed = message.getProposedMessage()
      if (proposed !== undefined) events.push(proposedOf(proposed))
    })
    call.on('end', () => {
      const store = (): Answer => log.append(stream, expected, events)
      const due = faults.due(...appendFaults(asksForLeader(call.metadata)))
      if (due === 'stored-in-silence') store()
      if (due === 'stored-in-silence' || due === 'silent-append') return
      if (due === 'answer-lost') store()
      const isStored = due === undefined || due === 'late-append'
      const reply = isStored ? replyOf(stream, expected, store()) : failureOf(due, context)
      const answer = (): void => (reply instanceof Error ? done(reply) : done(null, reply))
      if (due === 'late-append') setTimeout(answer, lateAfter)
      else answer()
    })
  }
