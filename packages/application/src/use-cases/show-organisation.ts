import type { Organisation } from '@meldplicht/domain'
import { function as F, taskEither as TE } from 'fp-ts'
import type { AppError } from '../errors.ts'
import type { ReadCall, UseCase } from '../handling/call.ts'
import { loadOrganisation } from '../handling/load.ts'
import { permit } from '../handling/permit.ts'

/** Shows an organisation's settings, opened: contact points, office hours, parties, people. */
export const showOrganisation =
  (call: ReadCall): UseCase<Organisation> =>
  (deps) =>
    F.pipe(
      permit(deps, {
        actor: call.actor,
        action: 'ReadOrganisation',
        organisation: call.organisation,
      }),
      TE.chain(() => loadOrganisation(deps, call.organisation, 'opened', call.signal)),
      TE.chain(({ state }) =>
        state === undefined
          ? TE.left<AppError>({ _tag: 'NotFound', what: 'organisation' })
          : TE.right(state),
      ),
    )
