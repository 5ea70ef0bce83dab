import type { IncidentId } from '@meldplicht/domain'
import { incidentStream } from '@meldplicht/event-store'
import { function as F, taskEither as TE } from 'fp-ts'
import type { AppError } from '../errors.ts'
import type { ReadCall, UseCase } from '../handling/call.ts'
import { permit } from '../handling/permit.ts'
import { standing } from '../handling/standing.ts'
import type { AccessRow } from '../ports/projections.ts'

/** Who read an incident of an organisation, newest first (P-05). */
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
      TE.chain(() => standing(deps, incidentStream(call.organisation, incident), call.signal)),
      TE.chain((at) =>
        at === 'no-stream'
          ? TE.left<AppError>({ _tag: 'NotFound', what: 'incident' })
          : F.pipe(
              deps.projections.reads(call.organisation, incident),
              TE.mapLeft((error): AppError => ({ _tag: 'ViewsFailed', error })),
            ),
      ),
    )
