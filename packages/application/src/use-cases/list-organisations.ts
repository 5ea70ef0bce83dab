import type { OrganisationId, Personal } from '@meldplicht/domain'
import { function as F, taskEither as TE } from 'fp-ts'
import type { UseCase } from '../handling/call.ts'
import type { SealProblem } from '../handling/open-place.ts'
import { openPlace } from '../handling/open-place.ts'
import { servedRows } from '../handling/served-organisations.ts'
import type { Actor } from '../ports/policy.ts'
import type { OrganisationRow } from '../ports/projections.ts'

/** An organisation in a list, its name opened. */
export interface OrganisationLine {
  readonly organisation: OrganisationId
  readonly name: Personal | undefined
  /** When there is a name that cannot be read. */
  readonly nameProblem?: SealProblem
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
            TE.map(({ text: name, problem }) => ({
              organisation: row.organisation,
              name,
              ...(problem === undefined ? {} : { nameProblem: problem }),
            })),
          ),
        )(rows),
      ),
    )
