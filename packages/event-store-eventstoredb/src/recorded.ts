import { randomUUID } from 'node:crypto'
import type { EventData, RecordedEvent } from '@eventstore/db-client'
import { jsonEvent } from '@eventstore/db-client'
import type { Envelope, HistoryDamaged, Stored } from '@meldplicht/event-store'
import { encodeEnvelope, envelopeFrom, Position } from '@meldplicht/event-store'
import { either as E, readonlyNonEmptyArray as RNEA } from 'fp-ts'
import { damaged } from './client-error.ts'

type Fields = Readonly<Record<string, unknown>>

const isFields = (u: unknown): u is Fields =>
  typeof u === 'object' && u !== null && !Array.isArray(u) && !(u instanceof Uint8Array)

/** An append as it goes over the wire, with the mark by which it is known again. */
export interface Proposal {
  readonly events: ReadonlyArray<EventData>
  /** Stands in the metadata of the last event: tells this sending from an earlier one. */
  readonly sent: string
}

// The client stringifies by itself, and a value that it cannot stringify leaves a promise that
// never settles: only what was checked to be an envelope, so JSON, comes here.
const proposed = (event: Envelope, sent: Fields): EventData => {
  const { data, type, eventId, correlationId, causationId, ...rest } = encodeEnvelope(event)
  const bare = isFields(data)
  return jsonEvent({
    id: eventId,
    type,
    // The client reads text that is no JSON as a string: a string of ours must look different.
    data: bare ? data : { value: data },
    metadata: {
      ...rest,
      ...(bare ? {} : { wrapped: true }),
      ...sent,
      // The names by which the server's own projections follow causes.
      $correlationId: correlationId,
      $causationId: causationId,
    },
  })
}

/** Lays checked envelopes out as events of EventStoreDB. */
export const propose = (envelopes: RNEA.ReadonlyNonEmptyArray<Envelope>): Proposal => {
  const sent = randomUUID()
  const last = envelopes.length - 1
  const events = RNEA.mapWithIndex((i, event: Envelope) =>
    proposed(event, i === last ? { sent } : {}),
  )(envelopes)
  return { events, sent }
}

/** The mark of the sending that wrote this event, if it was the last of its append. */
export const sentOf = ({ metadata }: RecordedEvent): unknown =>
  isFields(metadata) ? metadata['sent'] : undefined

const envelopeOf = ({ id, type, data, metadata }: RecordedEvent): unknown => {
  if (!isFields(metadata) || !isFields(data)) return undefined
  const { $correlationId, $causationId, sent: _, wrapped, ...rest } = metadata
  return {
    ...rest,
    eventId: id,
    type,
    data: wrapped === true ? data['value'] : data,
    correlationId: $correlationId,
    causationId: $causationId,
  }
}

const problemOf = (event: RecordedEvent): string => {
  if (event.type === '$streamDeleted') return 'the stream has a tombstone'
  if (typeof event.data === 'string' && /^\ufffd+$/u.test(event.data))
    return `revision ${event.revision} was redacted`
  return `revision ${event.revision} is not an envelope v1`
}

/** Reads an event of ours; the canonical bytes of what comes out are those that went in. */
export const storedOf = (event: RecordedEvent): E.Either<HistoryDamaged, Stored> => {
  const { streamId, revision } = event
  const at = event.position?.commit
  const envelope = envelopeFrom(envelopeOf(event))
  if (envelope === undefined) return E.left(damaged(streamId, problemOf(event)))
  if (envelope.stream !== streamId || envelope.revision !== revision)
    return E.left(damaged(streamId, `revision ${revision} holds an event of another place`))
  if (!Position.is(at))
    return E.left(damaged(streamId, `revision ${revision} has no position: is the server too old?`))
  return E.right({ position: at, envelope })
}
