import type {
  IncidentEvent,
  IncidentId,
  IncidentState,
  Meta,
  OrganisationEvent,
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
  EventStore,
  Revision,
  Stored,
  StreamName,
  StreamRead,
} from '@meldplicht/event-store'
import { incidentStream, organisationStream, revision } from '@meldplicht/event-store'
import type { Vault } from '@meldplicht/vault'
import { either as E, function as F, taskEither as TE } from 'fp-ts'
import type { AppError } from '../errors.ts'
import type { Deps } from '../ports/deps.ts'
import type { Folded, Loaded } from './loaded.ts'
import { remembered } from './remembered.ts'

/** What an envelope adds to its event. */
const metaOf = (envelope: Envelope): Meta => ({
  id: envelope.eventId,
  recordedAt: envelope.recordedAt,
  typedBy: envelope.actorId,
  ...(envelope.edition === undefined ? {} : { edition: envelope.edition }),
})

const readFrom = (
  deps: Pick<Deps, 'store'>,
  stream: StreamName,
  from: Revision,
  signal: AbortSignal,
): TE.TaskEither<AppError, StreamRead> =>
  F.pipe(
    deps.store.readStream(stream, from, { signal }),
    TE.mapLeft((error): AppError => ({ _tag: 'StoreFailed', error })),
  )

const storedOf = (read: StreamRead): ReadonlyArray<Stored> =>
  read._tag === 'missing' ? [] : read.events

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

type Load<S> = (
  deps: Pick<Deps, 'store' | 'vault'>,
  stream: StreamName,
  opening: Opening,
  signal: AbortSignal,
) => TE.TaskEither<AppError, Loaded<S>>

const load = <S, E>(
  decode: (raw: RawEvent) => E.Either<UndecodableEvent, E>,
  evolveBy: (state: S, event: Recorded<E>) => S,
  nothing: S,
): Load<S> => {
  const memory = remembered<S>()
  const start: Folded<S> = { stored: [], state: nothing, at: 'no-stream' }

  const after = (
    before: Folded<S>,
    stored: ReadonlyArray<Stored>,
  ): E.Either<AppError, Folded<S>> =>
    stored.length === 0
      ? E.right(before)
      : F.pipe(
          decodeAll(stored, decode),
          E.map((events) => ({
            stored: [...before.stored, ...stored],
            state: events.reduce(evolveBy, before.state),
            at: stored.at(-1)?.envelope.revision ?? before.at,
          })),
        )

  const whole = (
    deps: Pick<Deps, 'store' | 'vault'>,
    stream: StreamName,
    opening: Opening,
    signal: AbortSignal,
  ): TE.TaskEither<AppError, Folded<S>> =>
    F.pipe(
      readFrom(deps, stream, revision(0n), signal),
      TE.map(storedOf),
      TE.chain((read) => (opening === 'opened' ? openAll(deps.vault, read) : TE.right(read))),
      TE.chainEitherK((stored) => after(start, stored)),
    )

  const note = (store: EventStore, stream: StreamName, folded: Folded<S>): void => {
    if (folded.at === 'no-stream') memory.forget(store, stream)
    else memory.set(store, stream, folded)
  }

  const remembering = (store: EventStore, stream: StreamName, folded: Folded<S>): Loaded<S> => {
    note(store, stream, folded)
    const grown = (stored: Stored): void => {
      const next = after(folded, [stored])
      if (E.isRight(next)) note(store, stream, next.right)
    }
    return { ...folded, grown }
  }

  const since = async (
    deps: Pick<Deps, 'store' | 'vault'>,
    stream: StreamName,
    before: Folded<S>,
    at: Revision,
    signal: AbortSignal,
  ): Promise<E.Either<AppError, Folded<S>>> => {
    const read = await deps.store.readStream(stream, revision(at + 1n), { signal })()
    if (E.isLeft(read)) return E.left({ _tag: 'StoreFailed', error: read.left })
    const { right } = read
    // Shorter than it was: nobody knows what this is, so all of it is looked at.
    return right._tag === 'missing' || right.last < at
      ? whole(deps, stream, 'sealed', signal)()
      : after(before, right.events)
  }

  // Nothing that was opened is remembered: its key may be destroyed, and it is nobody's to keep.
  return (deps, stream, opening, signal) => async () => {
    if (opening === 'opened') {
      const opened = await whole(deps, stream, opening, signal)()
      return E.map((folded: Folded<S>) => ({ ...folded, grown: F.constVoid }))(opened)
    }
    const { store } = deps
    const before = memory.get(store, stream)
    const loaded =
      before === undefined || before.at === 'no-stream'
        ? await whole(deps, stream, opening, signal)()
        : await since(deps, stream, before, before.at, signal)
    return E.map((folded: Folded<S>) => remembering(store, stream, folded))(loaded)
  }
}

const loadIncidentStream = load<IncidentState, IncidentEvent>(
  decodeIncidentEvent,
  evolve,
  noIncident,
)

const loadOrganisationStream = load<OrganisationState, OrganisationEvent>(
  decodeOrganisationEvent,
  evolveOrganisation,
  undefined,
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
