import type { IncidentId } from '@meldplicht/domain'
import { INCIDENT_COMMANDS, receiptCode } from '@meldplicht/domain'
import { either as E, function as F, taskEither as TE } from 'fp-ts'
import type { AppError } from '../errors.ts'
import type { UseCase, WriteCall } from '../handling/call.ts'
import { incidentIdOf } from '../handling/derived-id.ts'
import { handleIncident } from '../handling/handle-incident.ts'
import { badInput, decodeInput } from '../handling/input.ts'
import type { Written } from '../handling/written.ts'

/** A report that is in: its incident, and the code for the receipt. */
export interface Reported extends Written {
  readonly incident: IncidentId
  readonly code: string
}

// What the system derives cannot be sent in as well, unless it says the same.
const FOLLOWS = { nl: 'volgt uit de aanroep', en: 'follows from the call' }

const withDerived = (
  input: unknown,
  derived: Readonly<Record<string, string>>,
): E.Either<AppError, unknown> => {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return E.right(input)
  const given: ReadonlyMap<string, unknown> = new Map(Object.entries(input))
  const other = Object.keys(derived).find(
    (key) => given.has(key) && given.get(key) !== derived[key],
  )
  return other === undefined
    ? E.right({ ...input, ...derived })
    : E.left(badInput({ path: `data.${other}`, message: FOLLOWS }))
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
    return F.pipe(
      withDerived(input, { incident, organisation: call.organisation }),
      E.chain((data) =>
        decodeInput(INCIDENT_COMMANDS.ReportIncident, { _tag: 'ReportIncident', data }),
      ),
      TE.fromEither,
      TE.chain((command) => handleIncident(incident, command, call)(deps)),
      TE.map((written) => ({ ...written, incident, code: receiptCode(incident) })),
    )
  }
