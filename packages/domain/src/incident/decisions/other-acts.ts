import { either as E, function as F } from 'fp-ts'
import { holdsRole, isOfController, partyOf } from '../../organisation/state.ts'
import { scoreSeverity as score } from '../../severity/severity.ts'
import type { Instant } from '../../values/instant.ts'
import { assessmentOf, summaryOf } from '../assessed-now.ts'
import type { CommandData } from '../commands.ts'
import { otherDutiesOf } from '../other-duties.ts'
import type { Incident } from '../state.ts'
import { all, happened, hasRole, notInFuture, refuseIf, saidInTime } from './checks.ts'
import type { DecideContext, Decision } from './context.ts'

/** A processor told us; each controller's clock runs from its own notice (AVG 33(2)). */
export const receiveProcessorNotice: Decision<'ReceiveProcessorNotice'> = (
  data,
  incident,
  context,
) =>
  F.pipe(
    all(
      refuseIf(partyOf(context.organisation, data.party) === undefined, {
        _tag: 'PartyUnknown',
        party: data.party,
      }),
      refuseIf(
        incident.notices.some((notice) => notice.data.notice === data.notice),
        { _tag: 'ItemAlreadyKnown', item: data.notice },
      ),
      saidInTime(data.said, context.now),
      notInFuture('receivedAt', data.receivedAt, context.now),
      happened('processorAware', data.processorAware, context.now),
    ),
    E.map(() => [{ type: 'ProcessorNoticeReceived', version: 1, data }]),
  )

/** The ENISA score, computed here from what was chosen; evidence, never a decision. */
export const scoreSeverity: Decision<'ScoreSeverity'> = (data, _incident, context) =>
  F.pipe(
    hasRole(context, data.scoredBy, 'fg'),
    E.map(() => {
      const { quarters } = score(data.circumstances)
      return [{ type: 'SeverityScored', version: 1, data: { ...data, quarters } }]
    }),
  )

/** The FG's own view of the risk, beside what the rules say on the same facts. */
export const assessRisk: Decision<'AssessRisk'> = (data, incident, context) =>
  F.pipe(
    hasRole(context, data.assessedBy, 'fg'),
    E.map(() => {
      const assessed = summaryOf(assessmentOf(incident, context.edition))
      return [{ type: 'RiskAssessed', version: 1, data: { ...data, assessed } }]
    }),
  )

/** We are the processor: whether our controller is told. */
export const decideController: Decision<'DecideController'> = (data, incident, context) =>
  F.pipe(
    hasRole(context, data.decidedBy, 'decider'),
    E.map(() => {
      const assessed = summaryOf(assessmentOf(incident, context.edition))
      return [{ type: 'ControllerNotificationDecided', version: 1, data: { ...data, assessed } }]
    }),
  )

/** Our controller was told. Without undue delay and without weighing risk: no decision comes first. */
export const notifyController: Decision<'NotifyController'> = (data, incident, context) =>
  F.pipe(
    all(
      notInFuture('notifiedAt', data.notifiedAt, context.now),
      refuseIf(
        incident.controllerNotices.some((notice) => notice.data.notice === data.notice),
        { _tag: 'ItemAlreadyKnown', item: data.notice },
      ),
    ),
    E.map(() => [{ type: 'ControllerNotified', version: 1, data }]),
  )

// Lateness is judged against the limit as it stood then; what is corrected later stands beside it.
const limitOf = (
  { regime, step }: CommandData<'NotifyOtherAuthority'>,
  incident: Incident,
  { edition }: DecideContext,
): Instant | undefined => {
  const duties = otherDutiesOf(incident, assessmentOf(incident, edition))
  const due = duties.find((duty) => duty.regime === regime && duty.step === step)?.due
  return due?._tag === 'deadline' ? due.at : undefined
}

/** A filing under another regime; its later clocks run from it. */
export const notifyOtherAuthority: Decision<'NotifyOtherAuthority'> = (data, incident, context) =>
  F.pipe(
    all(
      notInFuture('filedAt', data.filedAt, context.now),
      refuseIf(
        incident.otherFilings.some((filing) => filing.data.filing === data.filing),
        { _tag: 'ItemAlreadyKnown', item: data.filing },
      ),
    ),
    E.map(() => {
      const limit = limitOf(data, incident, context)
      const held = limit === undefined ? {} : { limit }
      return [{ type: 'OtherAuthorityNotified', version: 1, data: { ...data, ...held } }]
    }),
  )

/** The authority asked or ordered something, with a due date of its own. */
export const recordAuthorityRequest: Decision<'RecordAuthorityRequest'> = (
  data,
  incident,
  context,
) =>
  F.pipe(
    all(
      notInFuture('askedAt', data.askedAt, context.now),
      refuseIf(data.dueAt !== undefined && data.dueAt < data.askedAt, {
        _tag: 'TimesReversed',
        field: 'dueAt',
      }),
      refuseIf(
        incident.authorityRequests.some(({ asked }) => asked.data.question === data.question),
        { _tag: 'ItemAlreadyKnown', item: data.question },
      ),
    ),
    E.map(() => [{ type: 'AuthorityAsked', version: 1, data }]),
  )

/** The answer to the authority. */
export const answerAuthority: Decision<'AnswerAuthority'> = (data, incident, context) => {
  const request = incident.authorityRequests.find((r) => r.asked.data.question === data.question)
  if (request === undefined) return E.left({ _tag: 'ItemUnknown', item: data.question })
  return F.pipe(
    all(
      refuseIf(request.answered !== undefined, { _tag: 'ItemEnded', item: data.question }),
      notInFuture('answeredAt', data.answeredAt, context.now),
    ),
    E.map(() => [{ type: 'AuthorityAnswered', version: 1, data }]),
  )
}

/** Leniency of the authority; the verdict of art. 33 stays what it is. */
export const recordLeniency: Decision<'RecordLeniency'> = (data, incident) =>
  F.pipe(
    refuseIf(!incident.filings.some(({ filed }) => filed.data.filing === data.filing), {
      _tag: 'ItemUnknown',
      item: data.filing,
    }),
    E.map(() => [{ type: 'AuthorityLeniencyRecorded', version: 1, data }]),
  )

/** How and when people will be told. */
export const planInforming: Decision<'PlanInforming'> = (data) =>
  E.right([{ type: 'SubjectsInformingPlanned', version: 1, data }])

/** Telling people waits at the request of an authority; the duty to notify does not (recital 88). */
export const holdInforming: Decision<'HoldInforming'> = (data) =>
  E.right([{ type: 'SubjectsInformingHeld', version: 1, data }])

/** A public message was made. */
export const communicateInPublic: Decision<'CommunicateInPublic'> = (data, _incident, context) =>
  F.pipe(
    happened('madeAt', data.madeAt, context.now),
    E.map(() => [{ type: 'PublicCommunicationMade', version: 1, data }]),
  )

/** It was reported to the police. */
export const filePoliceReport: Decision<'FilePoliceReport'> = (data, _incident, context) =>
  F.pipe(
    happened('filedAt', data.filedAt, context.now),
    E.map(() => [{ type: 'PoliceReportFiled', version: 1, data }]),
  )

/** The insurer was told. */
export const notifyInsurer: Decision<'NotifyInsurer'> = (data, _incident, context) =>
  F.pipe(
    happened('notifiedAt', data.notifiedAt, context.now),
    E.map(() => [{ type: 'InsurerNotified', version: 1, data }]),
  )

/** This was an exercise. */
export const declareExercise: Decision<'DeclareExercise'> = (data, incident, context) =>
  F.pipe(
    all(
      // Once it was handled as real it cannot become an exercise: that would go around the guard
      // on not notifying.
      refuseIf(
        [incident.awareness, incident.advices, incident.authorityDecisions, incident.filings].some(
          (acts) => acts.length > 0,
        ),
        { _tag: 'ExerciseTooLate' },
      ),
      hasRole(context, data.declaredBy, 'fg'),
      hasRole(context, data.confirmedBy, 'decider'),
      refuseIf(
        holdsRole(context.organisation, data.confirmedBy.id, 'fg') ||
          data.confirmedBy.id === data.declaredBy.id,
        { _tag: 'SecondPersonUnfit', why: 'is-the-fg' },
      ),
      refuseIf(!isOfController(context.organisation, data.confirmedBy.id), {
        _tag: 'SecondPersonUnfit',
        why: 'not-from-controller',
      }),
    ),
    E.map(() => [{ type: 'ExerciseDeclared', version: 1, data }]),
  )
