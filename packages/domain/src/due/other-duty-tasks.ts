import type { AgreedTerm, AgreedWith } from '../facts/legal-facts.ts'
import { clockOf } from '../incident/knowledge.ts'
import { agreedTermsOf } from '../incident/legal-knowledge.ts'
import type { OtherDuty } from '../incident/other-duties.ts'
import type { Incident } from '../incident/state.ts'
import type { Assessment } from '../law/assessment.ts'
import { configuredDue } from '../law/regimes/regime-duties.ts'
import type { Instant } from '../values/instant.ts'
import type { Task, TaskDue } from './task.ts'

/** A step that runs from a filing does not exist before that filing is recorded. */
export const isAfterFiling = ({ due }: OtherDuty): boolean =>
  due._tag === 'waits-for' && due.anchor._tag === 'filing'

const dueOf = ({ regime, step, due }: OtherDuty, since: Instant): TaskDue => ({
  _tag: 'regime',
  regime,
  step,
  since,
  ...(due._tag === 'deadline' ? { at: due.at } : {}),
})

const soonest = (a: OtherDuty, b: OtherDuty): number => {
  const [x, y] = [a, b].map(({ due }) => (due._tag === 'deadline' ? due.at : ''))
  return x === y ? 0 : (x ?? '') < (y ?? '') ? -1 : 1
}

/** What the other regimes ask now: file what is there, and judge what may be. */
export const otherDutyTasks = (
  incident: Incident,
  duties: ReadonlyArray<OtherDuty>,
): ReadonlyArray<Task> => {
  const { since } = clockOf(incident)
  const open = duties.filter((duty) => !isAfterFiling(duty)).toSorted(soonest)
  const [judge] = open.filter(({ stands }) => stands === 'to-judge')
  return [
    // One question, at the moment of the soonest clock that may be running.
    ...(judge === undefined
      ? []
      : [{ kind: 'judge-other-duties', due: dueOf(judge, since) } as const]),
    ...open
      .filter(({ stands }) => stands === 'required')
      .map((duty): Task => ({ kind: 'notify-other-authority', due: dueOf(duty, since) })),
  ]
}

/** Whether it is not known yet what we are in the eyes of some law: one quiet question. */
export const legalQuestion = (
  incident: Incident,
  duties: ReadonlyArray<OtherDuty>,
): ReadonlyArray<Task> =>
  duties.some(({ stands }) => stands === 'to-ask')
    ? [{ kind: 'establish-legal-facts', due: { _tag: 'no-date', since: clockOf(incident).since } }]
    : []

const promised = (incident: Incident, term: AgreedTerm): TaskDue => ({
  _tag: 'promised',
  with: term.with,
  at: configuredDue(term, clockOf(incident).since),
})

const isKept = (
  incident: Incident,
  term: AgreedTerm,
  terms: ReadonlyArray<AgreedTerm>,
): boolean => {
  switch (term.with) {
    case 'insurer':
      return incident.insurerNotices.length > 0
    case 'controller':
      return incident.controllerNotices.length > 0
    case 'contract':
      // With several contracts the filing says which by the id of the term.
      return incident.otherFilings.some(
        ({ data }) =>
          data.regime === 'contract' &&
          (data.step === term.term || terms.filter((one) => one.with === 'contract').length === 1),
      )
  }
}

const KIND: Readonly<Record<AgreedWith, Task['kind']>> = {
  insurer: 'notify-insurer',
  controller: 'notify-controller',
  contract: 'notify-other-authority',
}

/** By when our controller has to hear it by what was agreed; 33(2) itself names no hours. */
export const promisedToController = (incident: Incident): TaskDue | undefined => {
  const [soon] = agreedTermsOf(incident)
    .filter((term) => term.with === 'controller')
    .toSorted((a, b) => a.hours - b.hours)
  return soon === undefined ? undefined : promised(incident, soon)
}

/** Notices that were promised to an insurer or in a contract, while this may be a breach. */
export const promisedTasks = (incident: Incident, assessment: Assessment): ReadonlyArray<Task> => {
  const terms = agreedTermsOf(incident)
  return assessment.breach === 'no'
    ? []
    : terms
        .filter((term) => term.with !== 'controller' && !isKept(incident, term, terms))
        .map((term): Task => ({ kind: KIND[term.with], due: promised(incident, term) }))
}
