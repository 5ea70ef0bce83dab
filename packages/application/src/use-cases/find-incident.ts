import type { OrganisationId } from '@meldplicht/domain'
import { IncidentId } from '@meldplicht/domain'
import { function as F, taskEither as TE } from 'fp-ts'
import type { AppError } from '../errors.ts'
import type { UseCase } from '../handling/call.ts'
import { permit } from '../handling/permit.ts'
import type { Deps } from '../ports/deps.ts'
import type { Actor } from '../ports/policy.ts'
import type { ProjectionsUnavailable } from '../ports/projections-error.ts'
import type { IncidentSummary } from '../projections/summary.ts'

const candidates = (
  { projections }: Deps,
  reference: string,
  organisation: OrganisationId | undefined,
): TE.TaskEither<ProjectionsUnavailable, ReadonlyArray<IncidentSummary>> => {
  if (IncidentId.is(reference)) return projections.incident(reference)
  if (organisation === undefined) return TE.right([])
  return F.pipe(
    projections.byNumber(organisation, reference),
    TE.map((summary) => (summary === undefined ? [] : [summary])),
  )
}

/**
 * Finds an incident by its id, or by its number within an organisation (`2026-0007`). One of an
 * organisation that the reader does not serve is not there (P-02).
 */
export const findIncident =
  (
    reference: string,
    organisation: OrganisationId | undefined,
    call: { readonly actor: Actor },
  ): UseCase<IncidentSummary> =>
  (deps) => {
    const asked = { actor: call.actor, action: 'ReadRegister' } as const
    const isTheirs = (summary: IncidentSummary): boolean =>
      (organisation === undefined || summary.organisation === organisation) &&
      deps.policy({ ...asked, organisation: summary.organisation })
    return F.pipe(
      permit(deps, organisation === undefined ? asked : { ...asked, organisation }),
      TE.chain(() =>
        F.pipe(
          candidates(deps, reference, organisation),
          TE.mapLeft((error): AppError => ({ _tag: 'ViewsFailed', error })),
        ),
      ),
      TE.chain((found) => {
        const summary = found.find(isTheirs)
        return summary === undefined
          ? TE.left<AppError>({ _tag: 'NotFound', what: 'incident' })
          : TE.right(summary)
      }),
    )
  }
