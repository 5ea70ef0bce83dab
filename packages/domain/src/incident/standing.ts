import type { Assessment, DutyState } from '../law/assessment.ts'
import { dutyState } from './assessed-now.ts'
import type { DecisionStatus } from './knowledge.ts'
import { newestDecisionOf, statusOf } from './knowledge.ts'
import { isMet, notNotifyingConditions } from './not-notifying.ts'
import type { DataOf, Incident } from './state.ts'

const WEIGHT: Readonly<Record<DutyState, number>> = {
  'not-required': 0,
  undetermined: 1,
  required: 2,
}

const isHeavier = (now: DutyState, then: DutyState): boolean => WEIGHT[now] > WEIGHT[then]

// "New facts reopen this": what was asked when it was decided not to notify is asked ever since.
const isOvertaken = (
  incident: Incident,
  decided: DataOf<'AuthorityNotificationDecided'>,
  assessment: Assessment,
): boolean =>
  !notNotifyingConditions(incident, decided).every(isMet) ||
  isHeavier(dutyState(assessment, 'authority'), decided.assessed.authority)

/**
 * Where the decision about the authority stands on what is recorded now. A decision not to notify
 * stands no more once new facts speak against it or make the duty heavier; it stays in the
 * history. A closed incident keeps what was decided: new facts reopen it first.
 */
export const standingDecisionOf = (incident: Incident, assessment: Assessment): DecisionStatus => {
  const newest = newestDecisionOf(incident)
  if (newest === undefined) return 'none'
  const status = statusOf(newest)
  if (status === 'notify' || incident.status !== 'open') return status
  return isOvertaken(incident, newest.decided.data, assessment) ? 'none' : status
}

/** The decision about the people concerned that stands; silence stands no more once the duty is heavier. */
export const standingSubjectDecisionOf = (
  incident: Incident,
  assessment: Assessment,
): Incident['subjectDecisions'][number] | undefined => {
  const newest = incident.subjectDecisions.at(-1)
  const silent = newest?.data.decision === 'do-not-inform'
  return silent && isHeavier(dutyState(assessment, 'subjects'), newest.data.assessed.subjects)
    ? undefined
    : newest
}
