import type { OrganisationId, Personal } from '@meldplicht/domain'
import { function as F, taskEither as TE } from 'fp-ts'
import type { AppError } from '../errors.ts'
import type { ReadCall, UseCase } from '../handling/call.ts'
import type { SealProblem } from '../handling/open-place.ts'
import { openPlace } from '../handling/open-place.ts'
import { permit } from '../handling/permit.ts'
import { servedOrganisations } from '../handling/served-organisations.ts'
import type { Deps } from '../ports/deps.ts'
import type { Actor } from '../ports/policy.ts'
import type { ListQuery, UnreadableIncident } from '../ports/projections.ts'
import type { IncidentSummary } from '../projections/summary.ts'

/** A line of a list, its title opened (or erased, or absent). */
export interface IncidentLine {
  readonly summary: IncidentSummary
  readonly title: Personal | undefined
  /** When there is a title that cannot be read. */
  readonly titleProblem?: SealProblem
}

/** A page of lines. */
export interface IncidentLines {
  readonly total: number
  readonly lines: ReadonlyArray<IncidentLine>
  /** Incidents that are there and whose history cannot be read; not among `lines`. */
  readonly unreadable: ReadonlyArray<UnreadableIncident>
}

const openLines = (
  deps: Deps,
  rows: ReadonlyArray<IncidentSummary>,
): TE.TaskEither<AppError, ReadonlyArray<IncidentLine>> =>
  TE.traverseSeqArray((summary: IncidentSummary) =>
    F.pipe(
      openPlace(deps, summary.title),
      TE.map(({ text: title, problem }) => ({
        summary,
        title,
        ...(problem === undefined ? {} : { titleProblem: problem }),
      })),
    ),
  )(rows)

const lines = (deps: Deps, query: ListQuery): TE.TaskEither<AppError, IncidentLines> =>
  F.pipe(
    deps.projections.incidents(query),
    TE.mapLeft((error): AppError => ({ _tag: 'ViewsFailed', error })),
    TE.chain(({ total, rows, unreadable }) =>
      F.pipe(
        openLines(deps, rows),
        TE.map((opened) => ({ total, lines: opened, unreadable })),
      ),
    ),
  )

/**
 * The register as a list, newest first: every report of an organisation, whatever came of it
 * (P-09). For a program: what is shown to a person goes through `readRegister`, which records it.
 */
export const listRegister =
  (
    query: Pick<ListQuery, 'status' | 'year' | 'limit' | 'offset'>,
    call: ReadCall,
  ): UseCase<IncidentLines> =>
  (deps) =>
    F.pipe(
      permit(deps, {
        actor: call.actor,
        action: 'ReadRegister',
        organisation: call.organisation,
      }),
      TE.chain(() => lines(deps, { ...query, organisations: [call.organisation] })),
    )

/**
 * What is due: every open incident, of one organisation or of all that the reader serves; what is
 * due first comes first, what has no date last. For a program: what is shown to a person goes
 * through `readDue`, which records it.
 */
export const listDue =
  (
    query: { readonly organisation?: OrganisationId; readonly limit: number },
    call: { readonly actor: Actor },
  ): UseCase<IncidentLines> =>
  (deps) =>
    F.pipe(
      query.organisation === undefined
        ? servedOrganisations(deps, call.actor, 'ReadDue')
        : F.pipe(
            permit(deps, {
              actor: call.actor,
              action: 'ReadDue',
              organisation: query.organisation,
            }),
            TE.map(() => (query.organisation === undefined ? [] : [query.organisation])),
          ),
      TE.chain((organisations) =>
        lines(deps, { organisations, status: 'open', order: 'due', limit: query.limit, offset: 0 }),
      ),
    )
