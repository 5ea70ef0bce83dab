import type { Assessment } from '../law/assessment.ts'
import { dutyState } from './assessed-now.ts'
import type { SubjectDecision } from './events/subject-notification-decided.ts'
import { isNotified, isWithdrawn, promisedFollowUpOf } from './knowledge.ts'
import { openQuestions } from './not-notifying.ts'
import { otherDutiesOf } from './other-duties.ts'
import { standingDecisionOf, standingSubjectDecisionOf } from './standing.ts'
import type { Incident } from './state.ts'

/** What is still open when somebody wants to close. */
export type Obstacle =
  | 'awareness-not-recorded'
  | 'written-confirmation-missing'
  | 'analysis-incomplete'
  | 'advice-missing'
  | 'authority-decision-missing'
  | 'authority-not-notified'
  | 'final-filing-missing'
  | 'subjects-decision-missing'
  | 'subjects-not-informed'
  | 'controller-not-notified'
  | 'authority-request-open'
  | 'other-duties-not-judged'
  | 'other-authority-not-notified'
  | 'questions-open'
  | 'measures-open'
  | 'board-not-reported'

/** Whether a report by phone still waits for its written record (P-06). */
export const needsWrittenConfirmation = (incident: Incident): boolean =>
  incident.reported.data.channel === 'phone' && incident.confirmations.length === 0

const authority = (incident: Incident, assessment: Assessment): ReadonlyArray<Obstacle> => {
  switch (standingDecisionOf(incident, assessment)) {
    case 'none':
      // Not notifying a breach is a decision with reasons as well, also where no duty follows (5(2)).
      return assessment.breach === 'no' ? [] : ['authority-decision-missing']
    case 'waits-for-second-person':
      return ['authority-decision-missing']
    case 'do-not-notify':
      return []
    case 'notify':
      return isNotified(incident) || isWithdrawn(incident) ? [] : ['authority-not-notified']
  }
}

/**
 * Whether people were told in the way that was decided: a public message stands in place of
 * letters only where that was decided (AVG 34(3)(c)).
 */
export const isTold = (incident: Incident, decision: SubjectDecision): boolean =>
  decision === 'inform-in-public'
    ? incident.informings.length > 0 || incident.publicCommunications.length > 0
    : incident.informings.some(({ data }) => data.individually)

const subjects = (incident: Incident, assessment: Assessment): ReadonlyArray<Obstacle> => {
  const decision = standingSubjectDecisionOf(incident, assessment)?.data.decision
  if (decision === undefined)
    return dutyState(assessment, 'subjects') === 'not-required' ? [] : ['subjects-decision-missing']
  return decision !== 'do-not-inform' && !isTold(incident, decision)
    ? ['subjects-not-informed']
    : []
}

const others = (incident: Incident, assessment: Assessment): ReadonlyArray<Obstacle> => {
  const states = otherDutiesOf(incident, assessment).map(({ stands }) => stands)
  return [
    ...(states.includes('to-judge') ? (['other-duties-not-judged'] as const) : []),
    ...(states.includes('required') ? (['other-authority-not-notified'] as const) : []),
  ]
}

const obstacles = (incident: Incident, assessment: Assessment): ReadonlyArray<Obstacle> => [
  ...(incident.awareness.length === 0 && assessment.breach !== 'no'
    ? (['awareness-not-recorded'] as const)
    : []),
  ...(needsWrittenConfirmation(incident) ? (['written-confirmation-missing'] as const) : []),
  ...(openQuestions(incident).length > 0 ? (['analysis-incomplete'] as const) : []),
  ...(incident.advices.length === 0 ? (['advice-missing'] as const) : []),
  ...authority(incident, assessment),
  ...(promisedFollowUpOf(incident) === undefined ? [] : (['final-filing-missing'] as const)),
  ...subjects(incident, assessment),
  ...(dutyState(assessment, 'controller') === 'required' && incident.controllerNotices.length === 0
    ? (['controller-not-notified'] as const)
    : []),
  ...(incident.authorityRequests.some((request) => request.answered === undefined)
    ? (['authority-request-open'] as const)
    : []),
  ...others(incident, assessment),
  ...(incident.questions.some((q) => q.answered === undefined)
    ? (['questions-open'] as const)
    : []),
  ...(incident.measures.some((m) => m.completed === undefined && m.dropped === undefined)
    ? (['measures-open'] as const)
    : []),
  ...(incident.boardReports.length === 0 ? (['board-not-reported'] as const) : []),
]

/**
 * What still stands in the way of closing (`practice.md`, point 10). Every report can be closed,
 * whatever came of it; nothing can be closed while a duty, a question or a measure is open.
 */
export const obstaclesToClosing = (
  incident: Incident,
  assessment: Assessment,
): ReadonlyArray<Obstacle> =>
  // An exercise stays in the register, and no duty follows from it.
  incident.exercises.length > 0 ? [] : obstacles(incident, assessment)
