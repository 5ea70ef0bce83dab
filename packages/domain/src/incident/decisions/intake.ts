import { either as E, function as F } from 'fp-ts'
import { isOfficeHours } from '../../clock/office-hours.ts'
import type { EventId } from '../../values/ids.ts'
import type { Instant } from '../../values/instant.ts'
import type { CommandData } from '../commands.ts'
import type { OfficeHoursAtReport } from '../events/incident-reported.ts'
import type { Incident } from '../state.ts'
import {
  all,
  happened,
  notInFuture,
  possible,
  refuseIf,
  saidInTime,
  somethingSaid,
} from './checks.ts'
import type { DecideContext, Decided, Decision } from './context.ts'
import { legalAtReport } from './legal.ts'

const atOffice = (at: Instant, context: DecideContext): OfficeHoursAtReport => {
  const hours = context.organisation.officeHours?.data.hours
  if (hours === undefined) return 'unknown'
  return isOfficeHours(at, hours) ? 'inside' : 'outside'
}

/** A report at the first suspicion (P-04): who, how and when; everything else may come later. */
export const report = (data: CommandData<'ReportIncident'>, context: DecideContext): Decided =>
  F.pipe(
    all(
      notInFuture('reportedAt', data.reportedAt, context.now),
      happened('firstNoticed', data.firstNoticed, context.now),
      saidInTime(data.said, context.now),
      possible(data.facts, context),
    ),
    E.map(() => [
      {
        type: 'IncidentReported' as const,
        version: 1 as const,
        data: { ...data, officeHours: atOffice(data.reportedAt, context) },
      },
      ...legalAtReport(context),
    ]),
  )

/** More is known (P-08). */
export const supplement: Decision<'SupplementReport'> = (data, _incident, context) =>
  F.pipe(
    all(
      somethingSaid(data.facts),
      saidInTime(data.said, context.now),
      possible(data.facts, context),
    ),
    E.map(() => [{ type: 'ReportSupplemented', version: 1, data }]),
  )

/** The written record of a report by phone (P-06). */
export const confirmInWriting: Decision<'ConfirmInWriting'> = (data, _incident, context) =>
  F.pipe(
    all(saidInTime(data.said, context.now), happened('confirmedAt', data.confirmedAt, context.now)),
    E.map(() => [{ type: 'ReportConfirmedInWriting', version: 1, data }]),
  )

/** A signal that came before or beside the report; it can move the presumed clock back. */
export const recordSignal: Decision<'RecordSignal'> = (data, _incident, context) =>
  F.pipe(
    all(
      saidInTime(data.said, context.now),
      notInFuture('receivedAt', data.receivedAt, context.now),
    ),
    E.map(() => [{ type: 'SignalReceived', version: 1, data }]),
  )

/** Facts that the handling brought to light. */
export const establishFacts: Decision<'EstablishFacts'> = (data, _incident, context) =>
  F.pipe(
    all(
      somethingSaid(data.facts),
      saidInTime(data.said, context.now),
      possible(data.facts, context),
    ),
    E.map(() => [{ type: 'FactsEstablished', version: 1, data }]),
  )

const isStatement = (incident: Incident, id: EventId): boolean =>
  incident.statements.some((statement) => statement.id === id)

/** A correction names what it corrects; the old statement stays visible. */
export const correctFact: Decision<'CorrectFact'> = (data, incident, context) =>
  F.pipe(
    all(
      refuseIf(!isStatement(incident, data.corrects), { _tag: 'EventUnknown', id: data.corrects }),
      somethingSaid(data.facts),
      saidInTime(data.said, context.now),
      possible(data.facts, context),
    ),
    E.map(() => [{ type: 'FactCorrected', version: 1, data }]),
  )

/** This report belongs to another incident. */
export const markAsDuplicate: Decision<'MarkAsDuplicate'> = (data, incident) =>
  F.pipe(
    refuseIf(data.of === incident.id, { _tag: 'DuplicateOfItself' }),
    E.map(() => [{ type: 'MarkedAsDuplicate', version: 1, data }]),
  )
