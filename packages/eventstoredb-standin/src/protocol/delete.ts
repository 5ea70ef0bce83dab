import type {
  DeleteReq,
  DeleteResp as DeleteRespMessage,
  TombstoneReq,
  TombstoneResp as TombstoneRespMessage,
} from '@eventstore/db-client/generated/streams_pb.js'
import type { handleUnaryCall } from '@grpc/grpc-js'
import { status } from '@grpc/grpc-js'
import type { Answer } from '../log/server-event.ts'
import type { Context } from './context.ts'
import type { CallError } from './errors.ts'
import { streamDeleted, unknown } from './errors.ts'
import { streams } from './messages.ts'
import { expectedOf, nameOf } from './reading.ts'

const { DeleteResp, TombstoneResp } = streams

type Request = DeleteReq | TombstoneReq

const failureOf = (
  stream: string,
  answer: Exclude<Answer, { readonly _tag: 'done' }>,
): CallError => {
  if (answer._tag === 'deleted') return streamDeleted(stream)
  if (answer._tag !== 'wrong') return unknown()
  return Object.assign(unknown('wrong expected version'), { code: status.FAILED_PRECONDITION })
}

const ask = (
  context: Context,
  request: Request,
  act: 'remove' | 'tombstone',
): CallError | { readonly position: string } => {
  const options = request.getOptions()
  const stream = nameOf(options?.getStreamIdentifier())
  const expected = options === undefined ? 'any' : expectedOf(options)
  const answer = context.log[act](stream, expected)
  return answer._tag === 'done'
    ? { position: answer.position.toString() }
    : failureOf(stream, answer)
}

/** Soft deletion of a stream. */
export const remove =
  (context: Context): handleUnaryCall<DeleteReq, DeleteRespMessage> =>
  ({ request, metadata }, done) => {
    const answer = context.refuse(metadata) ?? ask(context, request, 'remove')
    if (answer instanceof Error) return done(answer)
    const { position } = answer
    const at = new DeleteResp.Position().setCommitPosition(position).setPreparePosition(position)
    done(null, new DeleteResp().setPosition(at))
  }

/** Deletion of a stream for ever. */
export const tombstone =
  (context: Context): handleUnaryCall<TombstoneReq, TombstoneRespMessage> =>
  ({ request, metadata }, done) => {
    const answer = context.refuse(metadata) ?? ask(context, request, 'tombstone')
    if (answer instanceof Error) return done(answer)
    const { position } = answer
    const at = new TombstoneResp.Position().setCommitPosition(position).setPreparePosition(position)
    done(null, new TombstoneResp().setPosition(at))
  }
