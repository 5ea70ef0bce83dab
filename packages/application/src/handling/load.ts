import type {
  IncidentId,
  IncidentState,
  Meta,
  OrganisationId,
  OrganisationState,
  RawEvent,
  Recorded,
  UndecodableEvent,
} from '@meldplicht/domain'
import {
  decodeIncidentEvent,
  decodeOrganisationEvent,
  evolve,
  evolveOrganisation,
  noIncident,
} from '@meldplicht/domain'
import type { Envelope, ExpectedRevision, StreamName, StreamRead } from '@meldplicht/event-store'
import { incidentStream, organisationStream, revision } from '@meldplicht/event-store'
import type { Vault } from '@meldplicht/vault'
import { either as E, function as F, taskEither as TE } from 'fp-ts'
import type { AppError } from '../errors.ts'
import type { Deps } from '../ports/deps.ts'

/** A stream as loaded: the envelopes, the state they fold to, and where the next event goes. */
export interface Loaded<S> {
  readonly envelopes: ReadonlyArray<Envelope>
  readonly state: S
  readonly at: ExpectedRevision
}

/** What an envelope adds to its event. */
export const metaOf = (envelope: Envelope): Meta => ({
  id: envelope.eventId,
  recordedAt: envelope.recordedAt,
  typedBy: envelope.actorId,
  ...(envelope.edition === undefined ? {} : { edition: envelope.edition }),
})

const envelopesOf = (read: StreamRead): ReadonlyArray<Envelope> =>
  read._tag === 'missing' ? [] : read.events.map(({ envelope }) => envelope)

const readEnvelopes = (
  deps: Pick<Deps, 'store'>,
  stream: StreamName,
  signal: AbortSignal,
): TE.TaskEither<AppError, ReadonlyArray<Envelope>> =>
  F.pipe(
    deps.store.readStream(stream, revision(0n), { signal }),
    TE.bimap((error): AppError => ({ _tag: 'StoreFailed', error }), envelopesOf),
  )

const decodeAll = <E>(
  envelopes: ReadonlyArray<Envelope>,
  decode: (raw: RawEvent) => E.Either<UndecodableEvent, E>,
): E.Either<AppError, ReadonlyArray<Recorded<E>>> =>
  E.traverseArray((envelope: Envelope) =>
    F.pipe(
      decode(envelope),
      E.bimap(
        (error): AppError => ({ _tag: 'HistoryUnreadable', stream: envelope.stream, error }),
        (event): Recorded<E> => ({ ...metaOf(envelope), event }),
      ),
    ),
  )(envelopes)

const atOf = (envelopes: ReadonlyArray<Envelope>): ExpectedRevision =>
  envelopes.at(-1)?.revision ?? 'no-stream'

/** The envelopes with every sealed field opened, or shown as erased where its key is gone. */
export const openAll = (
  vault: Vault,
  envelopes: ReadonlyArray<Envelope>,
): TE.TaskEither<AppError, ReadonlyArray<Envelope>> =>
  F.pipe(
    envelopes,
    TE.traverseArray((envelope) =>
      F.pipe(
        vault.open({ stream: envelope.stream, eventId: envelope.eventId }, envelope.data),
        TE.bimap(
          (error): AppError => ({ _tag: 'VaultFailed', error }),
          (data): Envelope => ({ ...envelope, data }),
        ),
      ),
    ),
  )

/** How much a load opens: deciding needs no names, so it works on what is sealed. */
export type Opening = 'sealed' | 'opened'

const load =
  <S, E>(
    decode: (raw: RawEvent) => E.Either<UndecodableEvent, E>,
    fold: (events: ReadonlyArray<Recorded<E>>) => S,
  ) =>
  (
    deps: Pick<Deps, 'store' | 'vault'>,
    stream: StreamName,
    opening: Opening,
    signal: AbortSignal,
  ): TE.TaskEither<AppError, Loaded<S>> =>
    F.pipe(
      readEnvelopes(deps, stream, signal),
      TE.chain((read) => (opening === 'opened' ? openAll(deps.vault, read) : TE.right(read))),
      TE.chainEitherK((envelopes) =>
        F.pipe(
          decodeAll(envelopes, decode),
          E.map((events) => ({ envelopes, state: fold(events), at: atOf(envelopes) })),
        ),
      ),
    )

const loadIncidentStream = load(decodeIncidentEvent, (events) =>
  events.reduce<IncidentState>(evolve, noIncident),
)

const loadOrganisationStream = load(decodeOrganisationEvent, (events) =>
  events.reduce<OrganisationState>(evolveOrganisation, undefined),
)

/** Loads one incident. A missing stream is a state of its own, not an error. */
export const loadIncident = (
  deps: Pick<Deps, 'store' | 'vault'>,
  organisation: OrganisationId,
  incident: IncidentId,
  opening: Opening,
  signal: AbortSignal,
): TE.TaskEither<AppError, Loaded<IncidentState>> =>
  loadIncidentStream(deps, incidentStream(organisation, incident), opening, signal)

/** Loads an organisation's settings. */
export const loadOrganisation = (
  deps: Pick<Deps, 'store' | 'vault'>,
  organisation: OrganisationId,
  opening: Opening,
  signal: AbortSignal,
): TE.TaskEither<AppError, Loaded<OrganisationState>> =>
  loadOrganisationStream(deps, organisationStream(organisation), opening, signal)
