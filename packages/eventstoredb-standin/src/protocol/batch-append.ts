import type {
  BatchAppendReq,
  BatchAppendResp as BatchAppendRespMessage,
} from '@eventstore/db-client/generated/streams_pb.js'
import type { handleBidiStreamingCall, ServerDuplexStream } from '@grpc/grpc-js'
import type { Answer, Expected, Proposed } from '../log/server-event.ts'
import { appendFaults } from './append.ts'
import type { Context } from './context.ts'
import { asksForLeader } from './context.ts'
import { notLeader, unavailable, unknown } from './errors.ts'
import { any, empty, shared, status, streams } from './messages.ts'
import { expectedOfBatch, nameOf, proposedOf, uuidOf } from './reading.ts'

const { BatchAppendResp } = streams

interface Batch {
  readonly stream: string
  readonly expected: Expected
  readonly events: Array<Proposed>
}

type Call = ServerDuplexStream<BatchAppendReq, BatchAppendRespMessage>

const wrongExpected = (expected: Expected, actual: bigint | 'no-stream'): Uint8Array => {
  const wrong = new shared.WrongExpectedVersion()
  const none = new empty.Empty()
  if (actual === 'no-stream') wrong.setCurrentNoStream(none)
  else wrong.setCurrentStreamRevision(actual.toString())
  if (expected === 'any') wrong.setExpectedAny(none)
  else if (expected === 'no-stream') wrong.setExpectedNoStream(none)
  else if (expected === 'stream-exists') wrong.setExpectedStreamExists(none)
  else wrong.setExpectedStreamPosition(expected.toString())
  return wrong.serializeBinary()
}

// A message without fields has no bytes.
const NO_BYTES = new Uint8Array()

const detailsOf = (
  expected: Expected,
  answer: Exclude<Answer, { readonly _tag: 'done' }>,
): readonly [type: string, bytes: Uint8Array] => {
  switch (answer._tag) {
    case 'wrong':
      return ['WrongExpectedVersion', wrongExpected(expected, answer.actual)]
    case 'deleted':
      return ['StreamDeleted', NO_BYTES]
    case 'too-large': {
      const exceeded = new shared.MaximumAppendSizeExceeded().setMaxappendsize(answer.limit)
      return ['MaximumAppendSizeExceeded', exceeded.serializeBinary()]
    }
    case 'malformed':
      return ['BadRequest', NO_BYTES]
  }
}

const answered = (
  id: string,
  { stream, expected }: Batch,
  answer: Answer,
): BatchAppendRespMessage => {
  const response = new BatchAppendResp()
    .setCorrelationId(new shared.UUID().setString(id))
    .setStreamIdentifier(new shared.StreamIdentifier().setStreamName(Buffer.from(stream)))
  if (answer._tag === 'done') {
    const position = new shared.AllStreamPosition()
      .setCommitPosition(answer.position.toString())
      .setPreparePosition(answer.position.toString())
    const success = new BatchAppendResp.Success()
      .setCurrentRevision(answer.revision.toString())
      .setPosition(position)
    return response.setSuccess(success)
  }
  const [type, bytes] = detailsOf(expected, answer)
  const details = new any.Any()
  details.pack(bytes, `event_store.client.${type}`)
  return response.setError(new status.Status().setMessage(type).setDetails(details))
}

const complete = (context: Context, call: Call, id: string, batch: Batch): void => {
  const { log, faults, host, port, lateAfter } = context
  const store = (): Answer => log.append(batch.stream, batch.expected, batch.events)
  const later = (answer: BatchAppendRespMessage): void =>
    void setTimeout(() => call.writable && call.write(answer), lateAfter)
  const due = faults.due(...appendFaults(asksForLeader(call.metadata)), 'malformed-twice')
  switch (due) {
    case 'silent-append':
      return
    case 'stored-in-silence':
      store()
      return
    case 'unknown':
      return void call.emit('error', unknown())
    case 'not-leader':
      return void call.emit('error', notLeader(host, port()))
    case 'unavailable':
      return void call.emit('error', unavailable())
    case 'answer-lost':
      store()
      return void call.emit('error', unavailable())
    case 'late-append':
      later(answered(id, batch, store()))
      return
    case 'malformed-twice': {
      const malformed = answered(id, batch, { _tag: 'malformed' })
      call.write(malformed)
      later(malformed)
      return
    }
    default:
      call.write(answered(id, batch, store()))
  }
}

/** The batch append: many appends on one call, each known by its correlation id. */
export const batchAppend =
  (context: Context): handleBidiStreamingCall<BatchAppendReq, BatchAppendRespMessage> =>
  (call) => {
    const refusal = context.refuse(call.metadata)
    if (refusal !== undefined) return void call.emit('error', refusal)
    context.opened(call)
    const open = new Map<string, Batch>()
    call.on('data', (message: BatchAppendReq) => {
      const id = uuidOf(message.getCorrelationId())
      const options = message.getOptions()
      if (options !== undefined) {
        const stream = nameOf(options.getStreamIdentifier())
        open.set(id, { stream, expected: expectedOfBatch(options), events: [] })
      }
      const batch = open.get(id)
      if (batch === undefined) return
      batch.events.push(...message.getProposedMessagesList().map(proposedOf))
      if (!message.getIsFinal()) return
      open.delete(id)
      complete(context, call, id, batch)
    })
    call.on('end', () => call.end())
  }
