import type { OrganisationId, Personal } from '@meldplicht/domain'
import { function as F, taskEither as TE } from 'fp-ts'
import type { UseCase } from '../handling/call.ts'
import { openPlace } from '../handling/open-place.ts'
import { servedRows } from '../handling/served-organisations.ts'
import type { Actor } from '../ports/policy.ts'
import type { OrganisationRow } from '../ports/projections.ts'

/** An organisation in a list, its name opened. */
export interface OrganisationLine {
  readonly organisation: OrganisationId
  readonly name: Personal | undefined
}

/** Every organisation of this installation that the reader serves (P-02), oldest first. */
export const listOrganisations =
  (call: { readonly actor: Actor }): UseCase<ReadonlyArray<OrganisationLine>> =>
  (deps) =>
    F.pipe(
      servedRows(deps, call.actor, 'ListOrganisations'),
      TE.chain((rows) =>
        TE.traverseSeqArray((row: OrganisationRow) =>
          F.pipe(
            openPlace(deps, row.name),
            TE.map((name) => ({ organisation: row.organisation, name })),
          ),
        )(rows),
      ),
    )
