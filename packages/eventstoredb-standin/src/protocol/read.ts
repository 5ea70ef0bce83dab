import type {
  ReadReq,
  ReadResp as ReadRespMessage,
} from '@eventstore/db-client/generated/streams_pb.js'
import type { handleServerStreamingCall } from '@grpc/grpc-js'
import type { ServerEvent } from '../log/server-event.ts'
import type { ServerLog } from '../log/server-log.ts'
import type { Context } from './context.ts'
import { asksForLeader } from './context.ts'
import type { CallError } from './errors.ts'
import { noSuchPosition, notLeader, streamDeleted, unavailable, unknown } from './errors.ts'
import { passes } from './filter.ts'
import { streams } from './messages.ts'
import { nameOf } from './reading.ts'
import { eventAnswer } from './recorded.ts'
import { sender } from './sender.ts'
import { subscribe } from './subscribe.ts'

const { ReadReq: ReadRequest, ReadResp } = streams

type Options = ReadReq.Options
type Found = ReadonlyArray<ServerEvent>

const isBackwards = (options: Options): boolean =>
  options.getReadDirection() === ReadRequest.Options.ReadDirection.BACKWARDS

const ofStream = (log: ServerLog, options: Options): Found | CallError | undefined => {
  const from = options.getStream()
  const stream = nameOf(from?.getStreamIdentifier())
  if (log.isTombstoned(stream)) return streamDeleted(stream)
  const events = log.visible(stream)
  if (from === undefined || events === undefined) return undefined
  const back = isBackwards(options)
  if (from.hasStart()) return back ? events.slice(0, 1) : events
  if (from.hasEnd()) return back ? events.toReversed() : []
  const revision = BigInt(from.getRevision())
  return back
    ? events.filter((event) => event.revision <= revision).toReversed()
    : events.filter((event) => event.revision >= revision)
}

// From a position forwards includes the event there, backwards does not: so on a real server.
const ofAll = (log: ServerLog, options: Options): Found | CallError => {
  const { all } = log
  const from = options.getAll()
  const back = isBackwards(options)
  if (from === undefined || from.hasStart()) return back ? [] : all
  if (from.hasEnd()) return back ? all.toReversed() : []
  const position = BigInt(from.getPosition()?.getCommitPosition() ?? 0)
  if (!log.isPosition(position)) return noSuchPosition()
  return back
    ? all.filter((event) => event.position < position).toReversed()
    : all.filter((event) => event.position >= position)
}

// A node that has heard of no event of a stream says that there is no such stream.
const withoutNewest = ({ all }: ServerLog, found: Found | undefined): Found | undefined => {
  const newest = all.at(-1)
  const isOnly = found?.length === 1 && found[0] === newest && newest?.revision === 0n
  return isOnly ? undefined : found?.filter((event) => event !== newest)
}

/** Reads and subscriptions, of a stream and of the whole log. */
export const read =
  (context: Context): handleServerStreamingCall<ReadReq, ReadRespMessage> =>
  (call) => {
    const fail = (error: CallError): void => void call.emit('error', error)
    const refusal = context.refuse(call.metadata)
    if (refusal !== undefined) return fail(refusal)
    const { log, faults } = context
    context.opened(call)
    const forLeader = asksForLeader(call.metadata)
    const due = faults.due('silent-read', 'unknown-read', 'unavailable-read')
    if (due === 'silent-read') return
    if (due !== undefined) return fail(due === 'unknown-read' ? unknown() : unavailable())
    if (forLeader && faults.due('not-leader-read') !== undefined)
      return fail(notLeader(context.host, context.port()))
    const options = call.request.getOptions()
    // The real server insists on this option as well.
    if (options?.hasUuidOption() !== true) return fail(unknown('UUID option is missing'))
    if (options.hasSubscription()) return void subscribe(context, call, options)
    const all = options.hasStream() ? ofStream(log, options) : ofAll(log, options)
    if (all instanceof Error) return fail(all)
    const isBehind = !forLeader && faults.due('behind') !== undefined
    const found = isBehind ? withoutNewest(log, all) : all
    const isHalf = faults.due('half-read') !== undefined
    const { send, gone } = sender(call)
    const answer = async (): Promise<void> => {
      if (found === undefined) {
        const missing = new ReadResp.StreamNotFound()
        missing.setStreamIdentifier(options.getStream()?.getStreamIdentifier())
        await send(new ReadResp().setStreamNotFound(missing))
      }
      const wanted = (found ?? []).filter((event) => passes(options, event))
      for (const event of wanted.slice(0, Number(options.getCount()))) {
        if (gone()) return
        await send(eventAnswer(log, event, options.getResolveLinks()))
        if (isHalf) return
      }
      call.end()
    }
    void answer()
  }
