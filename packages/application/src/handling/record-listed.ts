import type { ReadList } from '@meldplicht/domain'
import { IncidentsListed } from '@meldplicht/domain'
import { function as F, taskEither as TE } from 'fp-ts'
import type { AppError } from '../errors.ts'
import type { Deps } from '../ports/deps.ts'
import type { IncidentSummary } from '../projections/summary.ts'
import { asJson } from './as-json.ts'
import type { ReadCall } from './call.ts'
import { recordAccess } from './record-access.ts'

/** An incident as it stands in a list. */
interface Shown {
  readonly summary: Pick<IncidentSummary, 'incident' | 'organisation'>
}

/**
 * Records which incidents a list shows to a person, before it is shown (P-05): one event for each
 * organisation that has an incident in it. When that cannot be recorded, the reading fails.
 */
export const recordListed = (
  deps: Deps,
  list: ReadList,
  shown: ReadonlyArray<Shown>,
  call: Pick<ReadCall, 'actor' | 'signal'>,
): TE.TaskEither<AppError, void> => {
  const organisations = [...new Set(shown.map(({ summary }) => summary.organisation))]
  return F.pipe(
    organisations,
    TE.traverseSeqArray((organisation) => {
      const incidents = shown.flatMap(({ summary }) =>
        summary.organisation === organisation ? [summary.incident] : [],
      )
      const data = asJson(
        IncidentsListed.required.data.encode({ incidents, reader: call.actor.person, list }),
      )
      const event = { type: 'IncidentsListed', version: 1, data }
      return recordAccess(deps, event, { ...call, organisation })
    }),
    TE.map(() => undefined),
  )
}
