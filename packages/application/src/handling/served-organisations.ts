import type { OrganisationId } from '@meldplicht/domain'
import { function as F, taskEither as TE } from 'fp-ts'
import type { AppError } from '../errors.ts'
import type { Deps } from '../ports/deps.ts'
import type { Action, Actor } from '../ports/policy.ts'
import type { OrganisationRow } from '../ports/projections.ts'
import { permit } from './permit.ts'

/** The rows of every organisation for which somebody may do this, oldest first (P-02). */
export const servedRows = (
  deps: Pick<Deps, 'policy' | 'projections'>,
  actor: Actor,
  action: Action,
): TE.TaskEither<AppError, ReadonlyArray<OrganisationRow>> =>
  F.pipe(
    permit(deps, { actor, action }),
    TE.chain(() =>
      F.pipe(
        deps.projections.organisations(),
        TE.mapLeft((error): AppError => ({ _tag: 'ViewsFailed', error })),
      ),
    ),
    TE.map((rows) =>
      rows.filter(({ organisation }) => deps.policy({ actor, action, organisation })),
    ),
  )

/** The ids of these organisations. */
export const servedOrganisations = (
  deps: Pick<Deps, 'policy' | 'projections'>,
  actor: Actor,
  action: Action,
): TE.TaskEither<AppError, ReadonlyArray<OrganisationId>> =>
  F.pipe(
    servedRows(deps, actor, action),
    TE.map((rows) => rows.map(({ organisation }) => organisation)),
  )
