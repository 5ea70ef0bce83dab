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
import type {
  Envelope,
  ExpectedRevision,
  Stored,
  StreamName,
  StreamRead,
} from '@meldplicht/event-store'
import { incidentStream, organisationStream, revision } from '@meldplicht/event-store'
import type { Vault } from '@meldplicht/vault'
import { either as E, function as F, taskEither as TE } from 'fp-ts'
import type { AppError } from '../errors.ts'
import type { Deps } from '../ports/deps.ts'

/** A stream as loaded: its events, the state they fold to, and where the next event goes. */
export interface Loaded<S> {
  readonly stored: ReadonlyArray<Stored>
  readonly state: S
  readonly at: ExpectedRevision
}

/** What an envelope adds to its event. */
const metaOf = (envelope: Envelope): Meta => ({
  id: envelope.eventId,
  recordedAt: envelope.recordedAt,
  typedBy: envelope.actorId,
  ...(envelope.edition === undefined ? {} : { edition: envelope.edition }),
})

const storedOf = (read: StreamRead): ReadonlyArray<Stored> =>
  read._tag === 'missing' ? [] : read.events

const readStored = (
  deps: Pick<Deps, 'store'>,
  stream: StreamName,
  signal: AbortSignal,
): TE.TaskEither<AppError, ReadonlyArray<Stored>> =>
  F.pipe(
    deps.store.readStream(stream, revision(0n), { signal }),
    TE.bimap((error): AppError => ({ _tag: 'StoreFailed', error }), storedOf),
  )

const decodeAll = <E>(
  stored: ReadonlyArray<Stored>,
  decode: (raw: RawEvent) => E.Either<UndecodableEvent, E>,
): E.Either<AppError, ReadonlyArray<Recorded<E>>> =>
  E.traverseArray(({ envelope }: Stored) =>
    F.pipe(
      decode(envelope),
      E.bimap(
        (error): AppError => ({ _tag: 'HistoryUnreadable', stream: envelope.stream, error }),
        (event): Recorded<E> => ({ ...metaOf(envelope), event }),
      ),
    ),
  )(stored)

const atOf = (stored: ReadonlyArray<Stored>): ExpectedRevision =>
  stored.at(-1)?.envelope.revision ?? 'no-stream'

/** The events with every sealed field opened, or shown as erased where its key is gone. */
const openAll = (
  vault: Vault,
  stored: ReadonlyArray<Stored>,
): TE.TaskEither<AppError, ReadonlyArray<Stored>> =>
  F.pipe(
    stored,
    TE.traverseArray(({ position, envelope }) =>
      F.pipe(
        vault.open({ stream: envelope.stream, eventId: envelope.eventId }, envelope.data),
        TE.bimap(
          (error): AppError => ({ _tag: 'VaultFailed', error }),
          (data): Stored => ({ position, envelope: { ...envelope, data } }),
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
      readStored(deps, stream, signal),
      TE.chain((read) => (opening === 'opened' ? openAll(deps.vault, read) : TE.right(read))),
      TE.chainEitherK((stored) =>
        F.pipe(
          decodeAll(stored, decode),
          E.map((events) => ({ stored, state: fold(events), at: atOf(stored) })),
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
