import { either as E, function as F } from 'fp-ts'
import { assessmentOf } from '../assessed-now.ts'
import { obstaclesToClosing } from '../obstacles.ts'
import { refuseIf } from './checks.ts'
import type { Decision } from './context.ts'

/** Closing asks that nothing is open: no duty, no question, no measure, no Board report. */
export const closeIncident: Decision<'CloseIncident'> = (data, incident, context) => {
  const obstacles = obstaclesToClosing(incident, assessmentOf(incident, context.edition))
  return F.pipe(
    refuseIf(obstacles.length > 0, { _tag: 'CannotCloseYet', obstacles }),
    E.map(() => [{ type: 'IncidentClosed', version: 1, data }]),
  )
}

/** New facts reopen a closed incident. */
export const reopenIncident: Decision<'ReopenIncident'> = (data, incident) =>
  F.pipe(
    refuseIf(incident.status === 'open', { _tag: 'IncidentNotClosed' }),
    E.map(() => [{ type: 'IncidentReopened', version: 1, data }]),
  )
