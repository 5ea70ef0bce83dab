import { function as F, taskEither as TE } from 'fp-ts'
import { table } from '../output/table.ts'
import { organisationNames } from '../run/organisation.ts'
import type { CommandSpec } from '../run/spec.ts'

/** Every organisation of this installation (P-02). */
export const organisationList: CommandSpec = {
  name: 'organisation list',
  summary: 'Toon de organisaties.',
  example: 'meldplicht organisation list',
  options: [],
  run: (_given, session) =>
    F.pipe(
      organisationNames(session),
      TE.map((names) => [...names].map(([id, name]) => ({ organisation: id, name }))),
      TE.map((organisations) => ({
        json: { organisations },
        text:
          organisations.length === 0
            ? 'Er is nog geen organisatie.'
            : table(
                ['naam', 'id'],
                organisations.map(({ organisation, name }) => [name, organisation]),
              ),
      })),
    ),
}
