import type { IncidentCommand, IncidentId } from '@meldplicht/domain'
import { taskEither as TE } from 'fp-ts'
import type * as t from 'io-ts'
import type { UseCase, WriteCall } from '../handling/call.ts'
import { handleIncident } from '../handling/handle-incident.ts'
import { decodeInput } from '../handling/input.ts'
import type { Written } from '../handling/written.ts'

/** A use case on an incident that is there. `input` comes from outside and is decoded here. */
export type IncidentUseCase = (
  incident: IncidentId,
  input: unknown,
  call: WriteCall,
) => UseCase<Written>

/** The use case of one command on an incident. */
export const incidentUseCase =
  (codec: t.Decoder<unknown, IncidentCommand>, _tag: IncidentCommand['_tag']): IncidentUseCase =>
  (incident, input, call) =>
  (deps) => {
    const decoded = decodeInput(codec, { _tag, data: input })
    return decoded._tag === 'Left'
      ? TE.left(decoded.left)
      : handleIncident(incident, decoded.right, call)(deps)
  }
