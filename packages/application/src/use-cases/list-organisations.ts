import type { OrganisationId, Personal } from '@meldplicht/domain'
import { function as F, taskEither as TE } from 'fp-ts'
import type { AppError } from '../errors.ts'
import type { UseCase } from '../handling/call.ts'
import { openPlace } from '../handling/open-place.ts'
import { permit } from '../handling/permit.ts'
import type { Actor } from '../ports/policy.ts'

/** An organisation in a list, its name opened. */
export interface OrganisationLine {
  readonly organisation: OrganisationId
  readonly name: Personal | undefined
}

/** Every organisation of this installation (P-02), oldest first. */
export const listOrganisations =
  (call: { readonly actor: Actor }): UseCase<ReadonlyArray<OrganisationLine>> =>
  (deps) =>
    F.pipe(
      permit(deps, { actor: call.actor, action: 'ListOrganisations' }),
      TE.chain(() =>
        F.pipe(
          deps.projections.organisations(),
          TE.mapLeft((error): AppError => ({ _tag: 'ViewsFailed', error })),
        ),
      ),
      TE.chain((rows) =>
        TE.traverseSeqArray((row: (typeof rows)[number]) =>
          F.pipe(
            openPlace(deps, row.name),
            TE.map((name) => ({ organisation: row.organisation, name })),
          ),
        )(rows),
      ),
    )
