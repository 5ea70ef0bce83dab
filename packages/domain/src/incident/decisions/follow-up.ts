import { either as E, function as F } from 'fp-ts'
import type { ItemId } from '../../values/ids.ts'
import type { Incident } from '../state.ts'
import type { Check } from './checks.ts'
import { all, happened, hasRole, pass, refuseIf, saidInTime } from './checks.ts'
import type { Decision } from './context.ts'

/** What the wrong recipient declared. */
export const recordDeclaration: Decision<'RecordDeclaration'> = (data, _incident, context) =>
  F.pipe(
    all(saidInTime(data.said, context.now), happened('declaredAt', data.declaredAt, context.now)),
    E.map(() => [{ type: 'RecipientDeclared', version: 1, data }]),
  )

/** Evidence that was kept, before restoring. */
export const secureEvidence: Decision<'SecureEvidence'> = (data, incident, context) =>
  F.pipe(
    all(
      happened('securedAt', data.securedAt, context.now),
      refuseIf(
        incident.evidence.some((kept) => kept.data.evidence === data.evidence),
        { _tag: 'ItemAlreadyKnown', item: data.evidence },
      ),
    ),
    E.map(() => [{ type: 'EvidenceSecured', version: 1, data }]),
  )

/** A file joins the dossier. What it is follows from the file itself, which is stored by now. */
export const attachEvidence: Decision<'AttachEvidence'> = (data, incident, context) => {
  const { file } = context
  if (file === undefined) return E.left({ _tag: 'FileMissing' })
  const secured = (item: ItemId): boolean =>
    incident.evidence.some((kept) => kept.data.evidence === item)
  return F.pipe(
    all(
      saidInTime(data.said, context.now),
      refuseIf(
        incident.attachments.some((one) => one.data.attachment === data.attachment),
        { _tag: 'ItemAlreadyKnown', item: data.attachment },
      ),
      data.evidence === undefined || secured(data.evidence)
        ? pass
        : E.left({ _tag: 'ItemUnknown', item: data.evidence }),
    ),
    E.map(() => [{ type: 'EvidenceAttached', version: 1, data: { ...data, file } }]),
  )
}

/** A measure, with its kind, owner and date. */
export const planMeasure: Decision<'PlanMeasure'> = (data, incident) =>
  F.pipe(
    refuseIf(
      incident.measures.some((m) => m.planned.data.measure === data.measure),
      { _tag: 'ItemAlreadyKnown', item: data.measure },
    ),
    E.map(() => [{ type: 'MeasurePlanned', version: 1, data }]),
  )

const openMeasure = (incident: Incident, item: ItemId): Check => {
  const measure = incident.measures.find((m) => m.planned.data.measure === item)
  if (measure === undefined) return E.left({ _tag: 'ItemUnknown', item })
  const ended = measure.completed !== undefined || measure.dropped !== undefined
  return refuseIf(ended, { _tag: 'ItemEnded', item })
}

/** A measure is done. */
export const completeMeasure: Decision<'CompleteMeasure'> = (data, incident, context) =>
  F.pipe(
    all(
      openMeasure(incident, data.measure),
      happened('completedAt', data.completedAt, context.now),
    ),
    E.map(() => [{ type: 'MeasureCompleted', version: 1, data }]),
  )

/** A measure will not be done. */
export const dropMeasure: Decision<'DropMeasure'> = (data, incident) =>
  F.pipe(
    openMeasure(incident, data.measure),
    E.map(() => [{ type: 'MeasureDropped', version: 1, data }]),
  )

/** What the incident did, to people or to the organisation. */
export const recordConsequence: Decision<'RecordConsequence'> = (data, _incident, context) =>
  F.pipe(
    happened('noticedAt', data.noticedAt, context.now),
    E.map(() => [{ type: 'ConsequenceRecorded', version: 1, data }]),
  )

/** What it cost. */
export const recordCost: Decision<'RecordCost'> = (data) =>
  E.right([{ type: 'CostRecorded', version: 1, data }])

/** Somebody of the Board received the newest report (P-13). */
export const recordBoardReceipt: Decision<'RecordBoardReceipt'> = (data, incident, context) => {
  const report = incident.boardReports.at(-1)
  if (report === undefined) return E.left({ _tag: 'BoardReportMissing' })
  return F.pipe(
    all(
      hasRole(context, data.receivedBy, 'board'),
      happened('receivedAt', data.receivedAt, context.now),
    ),
    E.map(() => [
      { type: 'BoardReceiptRecorded', version: 1, data: { ...data, report: report.id } },
    ]),
  )
}

/** The report to the Board (P-13): every incident, with cause and measures, by the FG. */
export const reportToBoard: Decision<'ReportToBoard'> = (data, _incident, context) =>
  F.pipe(
    all(
      hasRole(context, data.reportedBy, 'fg'),
      happened('reportedAt', data.reportedAt, context.now),
    ),
    E.map(() => [{ type: 'BoardReported', version: 1, data }]),
  )
