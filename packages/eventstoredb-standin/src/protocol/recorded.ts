import type { ReadResp as ReadRespMessage } from '@eventstore/db-client/generated/streams_pb.js'
import type { ServerEvent } from '../log/server-event.ts'
import type { ServerLog } from '../log/server-log.ts'
import { shared, streams } from './messages.ts'

const { ReadResp } = streams

const TICKS_PER_MILLISECOND = 10_000

const recorded = (event: ServerEvent): ReadRespMessage.ReadEvent.RecordedEvent => {
  const message = new ReadResp.ReadEvent.RecordedEvent()
    .setId(new shared.UUID().setString(event.id))
    .setStreamIdentifier(
      new shared.StreamIdentifier().setStreamName(Buffer.from(event.stream, 'utf8')),
    )
    .setStreamRevision(event.revision.toString())
    .setCommitPosition(event.position.toString())
    .setPreparePosition(event.position.toString())
    .setData(event.data)
    .setCustomMetadata(event.metadata)
  message
    .getMetadataMap()
    .set('type', event.type)
    .set('content-type', event.contentType)
    .set('created', String(event.created * TICKS_PER_MILLISECOND))
  return message
}

const targetOf = (log: ServerLog, link: ServerEvent): ServerEvent | undefined => {
  const [revision, stream] = Buffer.from(link.data).toString('utf8').split(/@(.*)/su)
  return stream === undefined ? undefined : log.of(stream)[Number(revision)]
}

/** One event as an answer to a read; a link is followed when that was asked for. */
export const eventAnswer = (
  log: ServerLog,
  event: ServerEvent,
  resolveLinks: boolean,
): ReadRespMessage => {
  const read = new ReadResp.ReadEvent().setCommitPosition(event.position.toString())
  const isLink = resolveLinks && event.type === '$>'
  const target = isLink ? targetOf(log, event) : event
  if (target !== undefined) read.setEvent(recorded(target))
  if (isLink) read.setLink(recorded(event))
  return new ReadResp().setEvent(read)
}
