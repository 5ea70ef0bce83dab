import type { IncidentId, ReadPart } from '@meldplicht/domain'
import { IncidentRead } from '@meldplicht/domain'
import type { taskEither as TE } from 'fp-ts'
import type { AppError } from '../errors.ts'
import type { Deps } from '../ports/deps.ts'
import { asJson } from './as-json.ts'
import type { ReadCall } from './call.ts'
import { recordAccess } from './record-access.ts'

/**
 * Records that a person reads an incident, before anything of it is shown (P-05). When that
 * cannot be recorded, the reading fails.
 */
export const recordRead = (
  deps: Deps,
  incident: IncidentId,
  part: ReadPart,
  call: ReadCall,
): TE.TaskEither<AppError, void> => {
  const data = asJson(
    IncidentRead.required.data.encode({ incident, reader: call.actor.person, part }),
  )
  return recordAccess(deps, { type: 'IncidentRead', version: 1, data }, call)
}
