import type { IncidentSummary } from '@meldplicht/application'
import type { Incident, IncidentDue } from '@meldplicht/domain'
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
  'record-signal',
  'request-information',
  'secure-evidence',
  'plan-measure',
  'record-declaration',
  'record-consequence',
]

/** What else one may do now. A step that a rule would refuse anyway is not offered. */
export const othersOf = (incident: Incident, due: IncidentDue): ReadonlyArray<StepKey> => {
  if (incident.status === 'duplicate') return []
  if (incident.status === 'closed') return ['reopen']
  const { step } = nextOf(due.tasks)
  const filed = incident.filings.length > 0
  const sometimes: ReadonlyArray<readonly [StepKey, boolean]> = [
    ['correct-awareness', incident.awareness.length > 0],
    ['decide-subjects', true],
    ['establish-legal-facts', true],
    ['establish-group-facts', true],
    ['notify-other-authority', true],
    ['notify-insurer', true],
    ['record-board-receipt', incident.boardReports.length > incident.boardReceipts.length],
    ['decide-not-to-notify', incident.advices.length > 0 && !filed],
    ['file-follow-up', filed],
    ['record-acknowledgement', incident.filings.some((one) => one.acknowledged === undefined)],
    ['withdraw-filing', filed],
    ['mark-as-duplicate', true],
  ]
  const kinds: ReadonlyArray<StepKey> = [
    ...due.tasks.map(({ kind }) => kind),
    ...always,
    ...sometimes.filter(([, may]) => may).map(([key]) => key),
  ]
  return [...new Set(kinds)].filter((key) => key !== step)
}
