import { assess } from '../law/assess.ts'
import type { Assessment, Duty, DutyState } from '../law/assessment.ts'
import type { LawEdition } from '../law/edition.ts'
import type { Assessed } from './events/assessed.ts'
import { clockOf, factsOf } from './knowledge.ts'
import { groupsOf, legalOf, traitOf } from './legal-knowledge.ts'
import type { Incident } from './state.ts'

/** What the law asks on the facts as recorded now, with the clock that runs now. */
export const assessmentOf = (incident: Incident, edition: LawEdition): Assessment => {
  const hold = incident.informingHolds.at(-1)?.data
  const held = hold === undefined ? {} : { hold: { until: hold.until } }
  const legal = legalOf(incident)
  return assess(
    {
      facts: factsOf(incident),
      clock: clockOf(incident),
      financialUndertaking: traitOf(legal, 'financial-undertaking'),
      reach: legal,
      groups: groupsOf(incident),
      ...held,
    },
    edition,
  )
}

/** The state of one duty in an assessment. A duty that is not listed is not there. */
export const dutyState = (assessment: Assessment, duty: Duty): DutyState =>
  assessment.obligations.find((obligation) => obligation.duty === duty)?.state ?? 'not-required'

/** The summary that is stored with an advice or a decision. */
export const summaryOf = (assessment: Assessment): Assessed => ({
  breach: assessment.breach,
  risk: assessment.risk,
  authority: dutyState(assessment, 'authority'),
  subjects: dutyState(assessment, 'subjects'),
})
