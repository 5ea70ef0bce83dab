import type { IncidentId, ItemId, ReadPart } from '@meldplicht/domain'
import { AttachmentRead, IncidentRead } from '@meldplicht/domain'
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

/** Records that a person is given a file, before they get it (P-05). */
export const recordAttachmentRead = (
  deps: Deps,
  incident: IncidentId,
  attachment: ItemId,
  call: ReadCall,
): TE.TaskEither<AppError, void> => {
  const data = asJson(
    AttachmentRead.required.data.encode({ incident, attachment, reader: call.actor.person }),
  )
  return recordAccess(deps, { type: 'AttachmentRead', version: 1, data }, call)
}
