import type { Incident, IncidentDue, IncidentId, RegisterEntry } from '@meldplicht/domain'
import { dueOf, editionInForce, entryOf } from '@meldplicht/domain'
import { function as F, taskEither as TE } from 'fp-ts'
import type { AppError } from '../errors.ts'
import type { ReadCall, UseCase } from '../handling/call.ts'
import { loadIncident } from '../handling/load.ts'
import { permit } from '../handling/permit.ts'
import { recordRead } from '../handling/record-read.ts'
import type { TimelineItem } from './timeline.ts'
import { timelineOf } from './timeline.ts'

/** An incident as one may see it now, opened. */
export interface IncidentView {
  readonly incident: Incident
  readonly entry: RegisterEntry
  readonly due: IncidentDue
  readonly timeline: ReadonlyArray<TimelineItem>
}

/** Shows one incident. That it was read is recorded first (P-05). */
export const showIncident =
  (id: IncidentId, call: ReadCall): UseCase<IncidentView> =>
  (deps) =>
    F.pipe(
      permit(deps, {
        actor: call.actor,
        action: 'ReadIncident',
        organisation: call.organisation,
        incident: id,
      }),
      TE.chain(() => loadIncident(deps, call.organisation, id, 'opened', call.signal)),
      TE.chain(({ state, stored }) =>
        state === undefined
          ? TE.left<AppError>({ _tag: 'NotFound', what: 'incident' })
          : TE.right({ incident: state, stored }),
      ),
      TE.chainFirst(() => recordRead(deps, id, 'incident', call)),
      TE.map(({ incident, stored }) => {
        const now = deps.clock.now()
        const edition = editionInForce(now)
        return {
          incident,
          entry: entryOf(incident, edition),
          due: dueOf(incident, edition, now),
          timeline: timelineOf(stored.map(({ envelope }) => envelope)),
        }
      }),
    )
