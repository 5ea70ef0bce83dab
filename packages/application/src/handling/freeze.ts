import type { EventId, Instant } from '@meldplicht/domain'
import type {
  Envelope,
  ExpectedRevision,
  Json,
  Revision,
  StreamName,
} from '@meldplicht/event-store'
import { firstRevision, revision } from '@meldplicht/event-store'
import type { SealedCommand } from '@meldplicht/vault'
import { function as F, readonlyArray as RA, taskEither as TE } from 'fp-ts'
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
  /** The command as JSON, for its fingerprint. */
  readonly content: Json
  readonly organisationRevision?: Revision
}

const eventIdsOf = (
  events: ReadonlyArray<Encoded>,
  { stream }: Frame,
  { commandId }: WriteCall,
): ReadonlyArray<EventId> => events.map((_, i) => eventIdOf(stream, commandId, i))

const envelopes = (
  events: ReadonlyArray<Encoded>,
  ids: ReadonlyArray<EventId>,
  { fingerprint, data }: SealedCommand,
  frame: Frame,
  call: WriteCall,
): ReadonlyArray<Envelope> => {
  const first = firstRevision(frame.at)
  return events.map(({ type, version, edition }, i): Envelope => {
    const [eventId, sealed] = [ids[i], data[i]]
    // Never the readable data instead: what the vault did not give back is not stored.
    if (eventId === undefined || sealed === undefined)
      throw new TypeError('the vault sealed fewer events than it was given')
    return {
      envelope: 1,
      stream: frame.stream,
      revision: revision(first + BigInt(i)),
      eventId,
      type,
      version,
      organisation: call.organisation,
      recordedAt: frame.now,
      actorId: call.actor.person,
      commandId: call.commandId,
      commandIndex: i,
      commandCount: events.length,
      fingerprint,
      correlationId: call.commandId,
      causationId: call.commandId,
      data: sealed,
      ...(frame.organisationRevision === undefined
        ? {}
        : { organisationRevision: frame.organisationRevision }),
      ...(edition === undefined ? {} : { edition }),
    }
  })
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
  const { stream } = frame
  const ids = eventIdsOf(events, frame, call)
  const bound = RA.zipWith(events, ids, ({ data }, eventId) => ({
    binding: { stream, eventId },
    data,
  }))
  return F.pipe(
    deps.vault.sealCommand(frame, bound),
    TE.bimap(
      (error): AppError => ({ _tag: 'VaultFailed', error }),
      (sealed) => envelopes(events, ids, sealed, frame, call),
    ),
  )
}
