import type { StreamIdentifier, UUID } from '@eventstore/db-client/generated/shared_pb.js'
import type {
  AppendReq,
  BatchAppendReq,
  DeleteReq,
} from '@eventstore/db-client/generated/streams_pb.js'
import type { Expected, Proposed } from '../log/server-event.ts'

const utf8 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8')

/** The name in a stream identifier; empty when there is none. */
export const nameOf = (identifier: StreamIdentifier | undefined): string =>
  identifier === undefined ? '' : utf8(identifier.getStreamName_asU8())

const unsigned = (n: bigint): string => BigInt.asUintN(64, n).toString(16).padStart(16, '0')

/** A UUID as text, whichever of its two forms was sent. */
export const uuidOf = (uuid: UUID | undefined): string => {
  const structured = uuid?.getStructured()
  if (structured === undefined) return uuid?.getString() ?? ''
  const hex =
    unsigned(BigInt(structured.getMostSignificantBits())) +
    unsigned(BigInt(structured.getLeastSignificantBits()))
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5')
}

/** What a proposed message asks to store. */
export const proposedOf = (
  message: AppendReq.ProposedMessage | BatchAppendReq.ProposedMessage,
): Proposed => {
  const headers = message.getMetadataMap()
  return {
    id: uuidOf(message.getId()),
    type: headers.get('type') ?? '',
    contentType: headers.get('content-type') ?? '',
    data: message.getData_asU8(),
    metadata: message.getCustomMetadata_asU8(),
  }
}

/** The expected revision of an append, a deletion or a tombstone. */
export const expectedOf = (options: AppendReq.Options | DeleteReq.Options): Expected => {
  if (options.hasAny()) return 'any'
  if (options.hasNoStream()) return 'no-stream'
  return options.hasStreamExists() ? 'stream-exists' : BigInt(options.getRevision())
}

/** The same of a batch. */
export const expectedOfBatch = (options: BatchAppendReq.Options): Expected => {
  if (options.hasAny()) return 'any'
  if (options.hasNoStream()) return 'no-stream'
  return options.hasStreamExists() ? 'stream-exists' : BigInt(options.getStreamPosition())
}
