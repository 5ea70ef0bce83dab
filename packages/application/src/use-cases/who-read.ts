import type { IncidentId } from '@meldplicht/domain'
import { function as F, taskEither as TE } from 'fp-ts'
import type { AppError } from '../errors.ts'
import type { ReadCall, UseCase } from '../handling/call.ts'
import { permit } from '../handling/permit.ts'
import type { AccessRow } from '../ports/projections.ts'

/** Who read an incident, newest first (P-05). */
export const whoRead =
  (incident: IncidentId, call: ReadCall): UseCase<ReadonlyArray<AccessRow>> =>
  (deps) =>
    F.pipe(
      permit(deps, {
        actor: call.actor,
        action: 'ReadAccess',
        organisation: call.organisation,
        incident,
      }),
      TE.chain(() =>
        F.pipe(
          deps.projections.reads(incident),
          TE.mapLeft((error): AppError => ({ _tag: 'ViewsFailed', error })),
        ),
      ),
    )
