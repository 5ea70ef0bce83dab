import type { OrganisationId } from '@meldplicht/domain'
import { IncidentId } from '@meldplicht/domain'
import { function as F, taskEither as TE } from 'fp-ts'
import type { AppError } from '../errors.ts'
import type { UseCase } from '../handling/call.ts'
import { permit } from '../handling/permit.ts'
import type { Actor } from '../ports/policy.ts'
import type { ProjectionsUnavailable } from '../ports/projections-error.ts'
import type { IncidentSummary } from '../projections/summary.ts'

/** Finds an incident by its id, or by its number within an organisation (`2026-0007`). */
export const findIncident =
  (
    reference: string,
    organisation: OrganisationId | undefined,
    call: { readonly actor: Actor },
  ): UseCase<IncidentSummary> =>
  (deps) =>
    F.pipe(
      permit(deps, { actor: call.actor, action: 'ReadRegister' }),
      TE.chain(() => {
        const found = IncidentId.is(reference)
          ? deps.projections.incident(reference)
          : organisation === undefined
            ? TE.right(undefined)
            : deps.projections.byNumber(organisation, reference)
        return TE.mapLeft(
          (error: ProjectionsUnavailable): AppError => ({
            _tag: 'ViewsFailed',
            error,
          }),
        )(found)
      }),
      TE.chain((summary) =>
        summary === undefined ||
        (organisation !== undefined && summary.organisation !== organisation)
          ? TE.left<AppError>({ _tag: 'NotFound', what: 'incident' })
          : TE.right(summary),
      ),
    )
