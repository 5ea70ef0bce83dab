import { randomUUID } from 'node:crypto'
import type { ReadReq } from '@eventstore/db-client/generated/streams_pb.js'
import type { ServerEvent } from '../log/server-event.ts'
import type { ServerLog } from '../log/server-log.ts'
import type { Context } from './context.ts'
import { streamDeleted, subscribedNowhere, tooSlow } from './errors.ts'
import { passes } from './filter.ts'
import { streams } from './messages.ts'
import { nameOf } from './reading.ts'
import { eventAnswer } from './recorded.ts'
import type { ReadCall } from './sender.ts'
import { sender } from './sender.ts'

const { ReadResp } = streams

/** How many events are looked at for one step of a client's checkpoint interval. */
const CHECKPOINT_UNIT = 32

/** How many events too many a `duplicate` fault gives, and how many messages `dropped` lets pass. */
const DUPLICATES = 5
const DROPPED_AFTER = 3

type Options = ReadReq.Options

/** What a subscription goes through: the next event after the one that it was at. */
interface Course {
  /** Resolves to the index of the first event to send. */
  readonly start: number
  readonly at: (index: number) => ServerEvent | undefined
}

const firstAfter = (events: ReadonlyArray<ServerEvent>, isAfter: (e: ServerEvent) => boolean) => {
  const found = events.findIndex(isAfter)
  return found < 0 ? events.length : found
}

const courseOfAll = (log: ServerLog, options: Options): Course => {
  const from = options.getAll()
  const at = (index: number): ServerEvent | undefined => log.all[index]
  if (from === undefined || from.hasStart()) return { start: 0, at }
  if (from.hasEnd()) return { start: log.all.length, at }
  const position = BigInt(from.getPosition()?.getCommitPosition() ?? 0)
  return { start: firstAfter(log.all, (event) => event.position > position), at }
}

const courseOfStream = (log: ServerLog, options: Options): Course => {
  const from = options.getStream()
  const stream = nameOf(from?.getStreamIdentifier())
  const hidden = log.of(stream).length - (log.visible(stream) ?? []).length
  const at = (index: number): ServerEvent | undefined => log.of(stream)[index]
  if (from === undefined || from.hasStart()) return { start: hidden, at }
  if (from.hasEnd()) return { start: log.of(stream).length, at }
  return { start: Math.max(hidden, Number(from.getRevision()) + 1), at }
}

const confirmation = () =>
  new ReadResp().setConfirmation(
    new ReadResp.SubscriptionConfirmation().setSubscriptionId(randomUUID()),
  )

/** "Nowhere yet", as the server's -1 comes out of its unsigned field. */
const NOWHERE = { position: 2n ** 64n - 1n }

const checkpoint = ({ position }: Pick<ServerEvent, 'position'>) =>
  new ReadResp().setCheckpoint(
    new ReadResp.Checkpoint()
      .setCommitPosition(position.toString())
      .setPreparePosition(position.toString()),
  )

/** Sends what is there, says that this is all, and goes on with what comes. */
export const subscribe = async (
  { log, faults }: Context,
  call: ReadCall,
  options: Options,
): Promise<void> => {
  const stream = options.hasStream() ? nameOf(options.getStream()?.getStreamIdentifier()) : ''
  if (log.isTombstoned(stream)) return void call.emit('error', streamDeleted(stream))
  const due = faults.due(
    'stalled',
    'never-caught-up',
    'deaf',
    'dropped',
    'checkpoint-nowhere',
    'duplicate',
  )
  const { send, gone, idle, wake } = sender(call)
  const { start, at } = options.hasStream()
    ? courseOfStream(log, options)
    : courseOfAll(log, options)
  const interval = options.getFilter()?.getCheckpointintervalmultiplier() ?? 0
  await send(confirmation())
  const from = options.getAll()?.getPosition()?.getCommitPosition()
  if (from !== undefined && !log.isPosition(BigInt(from)))
    return void call.emit('error', subscribedNowhere())
  if (due === 'stalled') return
  if (due === 'checkpoint-nowhere') await send(checkpoint(NOWHERE))
  const unwatch = log.watch(wake)
  let index = due === 'duplicate' ? Math.max(0, start - DUPLICATES) : start
  let caughtUp = false
  let sent = 0
  for (let looked = 1; !gone(); ) {
    const event = at(index)
    if (event === undefined) {
      const isSaid = caughtUp || due === 'never-caught-up'
      if (!isSaid) await send(new ReadResp().setCaughtUp(new ReadResp.CaughtUp()))
      caughtUp = true
      if (due === 'deaf') break
      await idle()
      continue
    }
    index += 1
    if (passes(options, event)) {
      sent += 1
      if (due === 'dropped' && sent > DROPPED_AFTER) {
        call.emit('error', tooSlow())
        break
      }
      await send(eventAnswer(log, event, options.getResolveLinks()))
    }
    if (interval > 0 && looked % (CHECKPOINT_UNIT * interval) === 0) await send(checkpoint(event))
    looked += 1
  }
  unwatch()
}
