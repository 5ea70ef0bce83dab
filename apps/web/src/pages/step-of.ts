import type { IncidentSummary } from '@meldplicht/application'
import type { Incident, IncidentDue } from '@meldplicht/domain'
import { factsOf } from '@meldplicht/domain'
import type { StepKey } from '../view/models/step.ts'

/** The next step and the one after it, as far as they differ. */
export interface Next {
  readonly step?: StepKey
  readonly after?: StepKey
}

/** The first two different tasks of an incident. */
export const nextOf = (tasks: IncidentSummary['tasks'] | IncidentDue['tasks']): Next => {
  const step = tasks[0]?.kind
  const after = tasks.find(({ kind }) => kind !== step)?.kind
  return {
    ...(step === undefined ? {} : { step }),
    ...(after === undefined ? {} : { after }),
  }
}

const always: ReadonlyArray<StepKey> = [
  'supplement-report',
  'establish-facts',
  'establish-group-facts',
  'record-signal',
  'record-processor-notice',
  'request-information',
  'record-declaration',
  'mark-as-duplicate',
  'answer-four-questions',
  'score-severity',
  'assess-risk',
  'advise',
  'decide-subjects',
  'establish-legal-facts',
  'record-authority-request',
  'notify-other-authority',
  'file-police-report',
  'notify-insurer',
  'communicate-in-public',
  'secure-evidence',
  'attach-evidence',
  'plan-measure',
  'record-consequence',
  'report-to-board',
]

// An exercise that was handled as real is none any more; that would go around the guard on not
// notifying, and a rule refuses it.
const untouched = (incident: Incident): boolean =>
  [incident.awareness, incident.advices, incident.authorityDecisions, incident.filings].every(
    (acts) => acts.length === 0,
  )

const sometimes = (incident: Incident): ReadonlyArray<readonly [StepKey, boolean]> => {
  const filed = incident.filings.length > 0
  const silent = incident.subjectDecisions.at(-1)?.data.decision === 'do-not-inform'
  const processor = factsOf(incident).ourRole === 'processor'
  return [
    ['correct-awareness', incident.awareness.length > 0],
    ['declare-exercise', incident.exercises.length === 0 && untouched(incident)],
    ['decide-authority', incident.authorityDecisions.length > 0],
    ['decide-not-to-notify', incident.advices.length > 0 && !filed],
    ['decide-controller', processor],
    ['notify-controller', processor],
    ['file-follow-up', filed],
    ['record-acknowledgement', incident.filings.some((one) => one.acknowledged === undefined)],
    ['withdraw-filing', filed],
    ['record-leniency', filed],
    ['plan-informing', !silent],
    ['hold-informing', !silent],
    ['inform-subjects', !silent && incident.subjectDecisions.length > 0],
    ['record-board-receipt', incident.boardReports.length > incident.boardReceipts.length],
  ]
}

/** What else one may do now. A step that a rule would refuse anyway is not offered. */
export const othersOf = (incident: Incident, due: IncidentDue): ReadonlyArray<StepKey> => {
  if (incident.status === 'duplicate') return []
  if (incident.status === 'closed') return ['reopen']
  const { step } = nextOf(due.tasks)
  const kinds: ReadonlyArray<StepKey> = [
    ...due.tasks.map(({ kind }) => kind),
    ...always,
    ...sometimes(incident).flatMap(([key, may]) => (may ? [key] : [])),
  ]
  return [...new Set(kinds)].filter((key) => key !== step)
}
