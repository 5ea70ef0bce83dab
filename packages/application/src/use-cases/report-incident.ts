import type { IncidentId } from '@meldplicht/domain'
import { INCIDENT_COMMANDS, receiptCode } from '@meldplicht/domain'
import { function as F, taskEither as TE } from 'fp-ts'
import type { UseCase, WriteCall } from '../handling/call.ts'
import { incidentIdOf } from '../handling/derived-id.ts'
import { handleIncident } from '../handling/handle-incident.ts'
import { decodeInput } from '../handling/input.ts'
import type { Written } from '../handling/written.ts'

/** A report that is in: its incident, and the code for the receipt. */
export interface Reported extends Written {
  readonly incident: IncidentId
  readonly code: string
}

/**
 * Reports a suspicion (P-04). Takes the data of command `ReportIncident` without `incident` and
 * `organisation`: the first follows from the command id, so that a report that is sent twice opens
 * one incident, the second from the call.
 */
export const reportIncident =
  (input: unknown, call: WriteCall): UseCase<Reported> =>
  (deps) => {
    const incident = incidentIdOf(call.commandId)
    const given = typeof input === 'object' && input !== null ? input : {}
    const data = { ...given, incident, organisation: call.organisation }
    const decoded = decodeInput(INCIDENT_COMMANDS.ReportIncident, { _tag: 'ReportIncident', data })
    return F.pipe(
      TE.fromEither(decoded),
      TE.chain((command) => handleIncident(incident, command, call)(deps)),
      TE.map((written) => ({ ...written, incident, code: receiptCode(incident) })),
    )
  }
