import type { Clock } from '../clock/clock.ts'
import { isEscalated } from '../clock/clock.ts'
import type { Deadlines } from '../clock/deadline.ts'
import { deadlinesFrom } from '../clock/deadline.ts'
import { assessmentOf, dutyState } from '../incident/assessed-now.ts'
import { clockOf, isNotified, isWithdrawn, promisedFollowUpOf } from '../incident/knowledge.ts'
import { openQuestions } from '../incident/not-notifying.ts'
import { isTold, needsWrittenConfirmation } from '../incident/obstacles.ts'
import type { OtherDuty } from '../incident/other-duties.ts'
import { otherDutiesOf } from '../incident/other-duties.ts'
import { standingDecisionOf, standingSubjectDecisionOf } from '../incident/standing.ts'
import type { Incident } from '../incident/state.ts'
import type { Assessment } from '../law/assessment.ts'
import type { LawEdition } from '../law/edition.ts'
import type { Instant } from '../values/instant.ts'
import {
  legalQuestion,
  otherDutyTasks,
  promisedTasks,
  promisedToController,
} from './other-duty-tasks.ts'
import type { Task, TaskDue } from './task.ts'
import { dateOf } from './task.ts'

/** What is due on one incident: a pure function of state, edition and now; never an event. */
export interface IncidentDue {
  readonly clock: Clock
  readonly limits: Deadlines
  /** Whether the 72-hour limit still matters: no filing, no effective decision not to file. */
  readonly limitRuns: boolean
  /** A presumed clock that has run for more than 24 hours. */
  readonly escalated: boolean
  /** In the order in which they are done; the first is the next step. */
  readonly tasks: ReadonlyArray<Task>
  /** Every duty to notify beside the AVG, with its own clock; what is filed or not there as well. */
  readonly otherDuties: ReadonlyArray<OtherDuty>
}

const reportedAt = (incident: Incident): Instant => incident.reported.data.reportedAt

const intakeTasks = (incident: Incident): ReadonlyArray<Task> => {
  const { channel, officeHours } = incident.reported.data
  const since = reportedAt(incident)
  const spoken =
    channel === 'phone' || incident.confirmations.some((c) => c.data.channel === 'phone')
  return [
    ...(officeHours !== 'inside' && !spoken && incident.advices.length === 0
      ? [{ kind: 'call-desk', due: { _tag: 'no-date', since } } as const]
      : []),
    ...(needsWrittenConfirmation(incident)
      ? [{ kind: 'confirm-in-writing', due: { _tag: 'no-date', since } } as const]
      : []),
  ]
}

const authorityTasks = (
  incident: Incident,
  assessment: Assessment,
  limits: Deadlines,
): ReadonlyArray<Task> => {
  const limit = { _tag: 'limit', limits } as const
  switch (standingDecisionOf(incident, assessment)) {
    case 'notify':
      return isNotified(incident) || isWithdrawn(incident)
        ? []
        : [{ kind: 'notify-authority', due: limit }]
    case 'waits-for-second-person':
      return [{ kind: 'answer-as-second-person', due: limit }]
    case 'do-not-notify':
      return []
    case 'none':
      return assessment.breach === 'no'
        ? []
        : [
            ...(incident.advices.length > 0 && incident.memos.length === 0
              ? [{ kind: 'send-memo', due: limit } as const]
              : []),
            { kind: 'decide-authority', due: limit },
          ]
  }
}

const followUps = (incident: Incident): ReadonlyArray<Task> => {
  const at = promisedFollowUpOf(incident)
  return at === undefined ? [] : [{ kind: 'file-follow-up', due: { _tag: 'agreed', at } }]
}

// A hold by the police can put off telling people until its date; a plan can set the date.
const whenToInform = (incident: Incident, decidedAt: Instant, now: Instant): TaskDue => {
  const hold = incident.informingHolds.at(-1)?.data.until
  if (hold !== undefined && hold > now) return { _tag: 'agreed', at: hold }
  const planned = incident.informingPlans.at(-1)?.data.plannedFor
  return planned === undefined
    ? { _tag: 'no-date', since: decidedAt }
    : { _tag: 'agreed', at: planned }
}

const subjectTasks = (
  incident: Incident,
  assessment: Assessment,
  now: Instant,
): ReadonlyArray<Task> => {
  const newest = standingSubjectDecisionOf(incident, assessment)
  if (newest === undefined)
    return dutyState(assessment, 'subjects') === 'not-required'
      ? []
      : [{ kind: 'decide-subjects', due: { _tag: 'no-date', since: clockOf(incident).since } }]
  return newest.data.decision !== 'do-not-inform' && !isTold(incident, newest.data.decision)
    ? [{ kind: 'inform-subjects', due: whenToInform(incident, newest.recordedAt, now) }]
    : []
}

const controllerTask = (incident: Incident, assessment: Assessment): ReadonlyArray<Task> =>
  dutyState(assessment, 'controller') === 'required' && incident.controllerNotices.length === 0
    ? [
        {
          kind: 'notify-controller',
          due: promisedToController(incident) ?? {
            _tag: 'no-date',
            since: clockOf(incident).since,
          },
        },
      ]
    : []

const requestTasks = (incident: Incident): ReadonlyArray<Task> =>
  incident.authorityRequests
    .filter((request) => request.answered === undefined)
    .map(({ asked }): Task => {
      const { dueAt: at, askedAt: since } = asked.data
      const due: TaskDue = at === undefined ? { _tag: 'no-date', since } : { _tag: 'agreed', at }
      return { kind: 'answer-authority', due }
    })

const otherTasks = (incident: Incident): ReadonlyArray<Task> => [
  ...incident.questions
    .filter((question) => question.answered === undefined)
    .map(({ asked }): Task => {
      const at = asked.data.expectedAt
      const since = asked.data.requestedAt
      const due: TaskDue = at === undefined ? { _tag: 'no-date', since } : { _tag: 'agreed', at }
      return { kind: 'receive-information', due }
    }),
  ...incident.measures
    .filter((m) => m.completed === undefined && m.dropped === undefined)
    .map(({ planned }): Task => {
      const at = planned.data.due
      const due: TaskDue =
        at === undefined ? { _tag: 'no-date', since: planned.recordedAt } : { _tag: 'agreed', at }
      return { kind: 'complete-measure', due }
    }),
]

/**
 * What is due on an incident now. Passing time is never an event: ask again later and the same
 * history gives another answer.
 */
export const dueOf = (incident: Incident, edition: LawEdition, now: Instant): IncidentDue => {
  const clock = clockOf(incident)
  const limits = deadlinesFrom(clock.since, edition.authority.hours)
  const assessment = assessmentOf(incident, edition)
  const since = reportedAt(incident)
  const otherDuties = otherDutiesOf(incident, assessment)
  const authority = authorityTasks(incident, assessment, limits)
  const base = {
    clock,
    limits,
    escalated: isEscalated(clock, now),
    limitRuns: authority.length > 0 && !isNotified(incident),
    otherDuties,
  }
  if (incident.status !== 'open') return { ...base, limitRuns: false, tasks: [] }
  const close: Task = { kind: 'close', due: { _tag: 'no-date', since } }
  if (incident.exercises.length > 0) return { ...base, limitRuns: false, tasks: [close] }
  // A clock that runs out before the AVG's does not wait for the advice on the AVG.
  const other = otherDutyTasks(incident, otherDuties)
  const isSooner = ({ due }: Task): boolean => (dateOf(due) ?? since) < limits.strict
  const before: ReadonlyArray<Task> = [
    ...intakeTasks(incident),
    ...other.filter(isSooner),
    ...(openQuestions(incident).length > 0 && incident.advices.length === 0
      ? [{ kind: 'answer-four-questions', due: { _tag: 'limit', limits } } as const]
      : []),
    ...(incident.advices.length === 0
      ? [{ kind: 'advise', due: { _tag: 'limit', limits } } as const]
      : []),
  ]
  // After the acts of the authority's duty: the presumed clock does not wait for it, nor do they.
  const awareness: ReadonlyArray<Task> =
    incident.awareness.length === 0 && assessment.breach !== 'no'
      ? [{ kind: 'establish-awareness', due: { _tag: 'limit', limits } }]
      : []
  const middle = [
    ...authority,
    ...awareness,
    ...other.filter((task) => !isSooner(task)),
    ...followUps(incident),
    ...controllerTask(incident, assessment),
    ...requestTasks(incident),
    ...subjectTasks(incident, assessment, now),
  ]
  const after: ReadonlyArray<Task> = [
    ...otherTasks(incident),
    ...(openQuestions(incident).length > 0 && incident.advices.length > 0
      ? [{ kind: 'answer-four-questions', due: { _tag: 'no-date', since } } as const]
      : []),
    ...(incident.boardReports.length === 0
      ? [{ kind: 'report-to-board', due: { _tag: 'no-date', since } } as const]
      : []),
  ]
  const open = [...before, ...middle, ...after]
  if (open.length === 0) return { ...base, tasks: [close] }
  // What stands in nobody's way is asked as long as the incident keeps people busy anyway.
  const beside: ReadonlyArray<Task> = open.some(({ kind }) => kind !== 'call-desk')
    ? [...promisedTasks(incident, assessment), ...legalQuestion(incident, otherDuties)]
    : []
  return { ...base, tasks: [...open, ...beside] }
}
