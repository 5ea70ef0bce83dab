import type { IncidentId, Instant, OrganisationId } from '@meldplicht/domain'
import { IncidentId as IncidentIdCodec } from '@meldplicht/domain'
import type { Envelope, EventStore, Stored } from '@meldplicht/event-store'
import type { Vault } from '@meldplicht/vault'
import { either as E, function as F, taskEither as TE } from 'fp-ts'
import type { AppError } from '../errors.ts'
import { loadIncident } from '../handling/load.ts'
import type { ProjectionsUnavailable } from '../ports/projections-error.ts'
import type { Unnumbered } from './summarise.ts'
import { summarise } from './summarise.ts'

/** What the projector needs. */
export interface ProjectorDeps {
  readonly store: EventStore
  readonly vault: Vault
  readonly now: () => Instant
}

/** An incident as folded from its whole stream, or why that will not work however often one tries. */
export type Folded =
  | { readonly _tag: 'summary'; readonly summary: Unnumbered }
  | {
      readonly _tag: 'unreadable'
      readonly stream: string
      readonly organisation: OrganisationId
      readonly incident: IncidentId
      readonly reason: string
    }

/** Why a batch cannot be projected now; trying again may help. */
export interface Failure {
  readonly reason: string
  /** When it was the views themselves that could not be written. */
  readonly views?: ProjectionsUnavailable
}

/** The incident of a stream name. */
export const incidentOf = (stream: string): string => stream.slice(stream.indexOf('.') + 1)

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : 'unknown')

const summed = (
  stream: string,
  work: () => Unnumbered,
): E.Either<{ readonly lasting: string }, Unnumbered> =>
  E.tryCatch(work, (error) => ({ lasting: `${stream} cannot be summed up: ${messageOf(error)}` }))

// What is damaged or of a newer version stays so; a store that is away comes back.
const isLasting = (error: AppError): boolean =>
  error._tag === 'HistoryUnreadable' ||
  (error._tag === 'StoreFailed' && error.error._tag === 'HistoryDamaged')

const reasonOf = (error: AppError): string =>
  error._tag === 'HistoryUnreadable' || error._tag === 'StoreFailed'
    ? `${error._tag} (${error.error._tag})`
    : error._tag

const foldOne = (
  deps: ProjectorDeps,
  { stream, organisation }: Envelope,
  signal: AbortSignal,
): TE.TaskEither<Failure, ReadonlyArray<Folded>> => {
  const incident = incidentOf(stream)
  if (!IncidentIdCodec.is(incident)) return TE.right([])
  const unreadable = (reason: string): ReadonlyArray<Folded> => [
    { _tag: 'unreadable', stream, organisation, incident, reason },
  ]
  return F.pipe(
    loadIncident(deps, organisation, incident, 'sealed', signal),
    TE.map(({ state }): ReadonlyArray<Folded> => {
      if (state === undefined) return unreadable('the history does not begin with a report')
      const line = summed(stream, () => summarise(state, deps.now()))
      return E.isRight(line)
        ? [{ _tag: 'summary', summary: line.right }]
        : unreadable(line.left.lasting)
    }),
    TE.orElse((error) =>
      isLasting(error)
        ? TE.right(unreadable(reasonOf(error)))
        : TE.left<Failure, ReadonlyArray<Folded>>({ reason: `${stream}: ${reasonOf(error)}` }),
    ),
  )
}

/**
 * Folds each incident of a batch once, from its whole stream: the line shows what is known now,
 * and folding it again after a later event gives the same line. A history that cannot be read
 * stands in the way of no other.
 */
export const foldIncidents = (
  deps: ProjectorDeps,
  batch: ReadonlyArray<Stored>,
  signal: AbortSignal,
): TE.TaskEither<Failure, ReadonlyArray<Folded>> => {
  const envelopes = batch
    .map(({ envelope }) => envelope)
    .filter(({ stream }) => stream.startsWith('incident-'))
  const distinct = [...new Map(envelopes.map((one) => [one.stream, one])).values()]
  return F.pipe(
    distinct,
    TE.traverseSeqArray((envelope) => foldOne(deps, envelope, signal)),
    TE.map((all) => all.flat()),
  )
}
