import type { Instant } from '@meldplicht/domain'
import type {
  Envelope,
  ExpectedRevision,
  Json,
  Revision,
  StreamName,
} from '@meldplicht/event-store'
import { revision } from '@meldplicht/event-store'
import { function as F, taskEither as TE } from 'fp-ts'
import type { AppError } from '../errors.ts'
import type { Deps } from '../ports/deps.ts'
import type { WriteCall } from './call.ts'
import { eventIdOf } from './derived-id.ts'

/** An event that was decided, as JSON, before its personal fields are sealed. */
export interface Encoded {
  readonly type: string
  readonly version: number
  readonly data: Json
  /** The law edition that it rests on. */
  readonly edition?: string
}

/** What goes into every envelope of one command. */
export interface Frame {
  readonly stream: StreamName
  readonly at: ExpectedRevision
  readonly now: Instant
  readonly fingerprint: string
  readonly organisationRevision?: Revision
}

const envelope = (
  event: Encoded,
  index: number,
  count: number,
  frame: Frame,
  call: WriteCall,
): Envelope => ({
  envelope: 1,
  stream: frame.stream,
  revision: revision((frame.at === 'no-stream' ? -1n : frame.at) + 1n + BigInt(index)),
  eventId: eventIdOf(frame.stream, call.commandId, index),
  type: event.type,
  version: event.version,
  organisation: call.organisation,
  recordedAt: frame.now,
  actorId: call.actor.person,
  commandId: call.commandId,
  commandIndex: index,
  commandCount: count,
  fingerprint: frame.fingerprint,
  correlationId: call.commandId,
  causationId: call.commandId,
  data: event.data,
  ...(frame.organisationRevision === undefined
    ? {}
    : { organisationRevision: frame.organisationRevision }),
  ...(event.edition === undefined ? {} : { edition: event.edition }),
})

// Never the readable data instead: what the vault did not give back is not stored.
const withData = (plain: Envelope, data: Json | undefined): Envelope => {
  if (data === undefined) throw new TypeError('the vault sealed fewer events than it was given')
  return { ...plain, data }
}

/**
 * Turns decided events into frozen envelopes: ids derived, personal fields sealed under keys that
 * are durable by now. Frozen means: a resend sends these, byte for byte.
 */
export const freeze = (
  deps: Pick<Deps, 'vault'>,
  events: ReadonlyArray<Encoded>,
  frame: Frame,
  call: WriteCall,
): TE.TaskEither<AppError, ReadonlyArray<Envelope>> => {
  const plain = events.map((event, i) => envelope(event, i, events.length, frame, call))
  const bound = plain.map(({ stream, eventId, data }) => ({ binding: { stream, eventId }, data }))
  return F.pipe(
    deps.vault.sealAll(bound),
    TE.bimap(
      (error): AppError => ({ _tag: 'VaultFailed', error }),
      (sealed) => plain.map((one, i) => withData(one, sealed[i])),
    ),
  )
}
