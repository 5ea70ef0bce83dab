import type { Clock } from '../clock/clock.ts'
import type { Facts } from '../facts/facts.ts'
import type { LegalFacts } from '../facts/legal-facts.ts'
import type { AnalysisContradiction } from '../incident/analysis-contradictions.ts'
import { analysisContradictions } from '../incident/analysis-contradictions.ts'
import { assessmentOf } from '../incident/assessed-now.ts'
import type { IncidentEvent } from '../incident/events/catalogue.ts'
import { evolve } from '../incident/evolve.ts'
import type { DecisionStatus } from '../incident/knowledge.ts'
import { clockOf, factsOf } from '../incident/knowledge.ts'
import { groupsOf, legalOf } from '../incident/legal-knowledge.ts'
import type { OtherDuty } from '../incident/other-duties.ts'
import { otherDutiesOf } from '../incident/other-duties.ts'
import { standingDecisionOf } from '../incident/standing.ts'
import type { Incident, IncidentState } from '../incident/state.ts'
import { noIncident } from '../incident/state.ts'
import type { Assessment, GroupCircumstances } from '../law/assessment.ts'
import type { Classification } from '../law/classify.ts'
import { classify } from '../law/classify.ts'
import type { LawEdition } from '../law/edition.ts'
import type { Recorded } from '../recorded.ts'
import type { IncidentId } from '../values/ids.ts'

/**
 * One entry of the register of data breaches (AVG 33(5), P-09): every report has one, whatever
 * came of it. Facts, effects and remedial action; analysis, advice, decisions with their reasons,
 * filings, measures and the report to the Board.
 */
export interface RegisterEntry extends Omit<Incident, 'id'> {
  readonly incident: IncidentId
  readonly classification: Classification
  readonly contradictions: ReadonlyArray<AnalysisContradiction>
  readonly clock: Clock
  /** Facts relating to the breach, as known at the end of the history that was folded. */
  readonly facts: Facts
  /** What we are in the eyes of the law, where, and what was judged of other duties. */
  readonly legal: LegalFacts
  /** Groups of people for whom some facts are different. */
  readonly groups: ReadonlyArray<GroupCircumstances>
  readonly assessment: Assessment
  readonly otherDuties: ReadonlyArray<OtherDuty>
  readonly authorityDecision: DecisionStatus
}

/** The entry that a state gives, under one edition of the law. */
export const entryOf = ({ id, ...incident }: Incident, edition: LawEdition): RegisterEntry => {
  const whole = { id, ...incident }
  const facts = factsOf(whole)
  const assessment = assessmentOf(whole, edition)
  return {
    ...incident,
    incident: id,
    classification: classify(facts),
    contradictions: analysisContradictions(whole),
    clock: clockOf(whole),
    facts,
    legal: legalOf(whole),
    groups: groupsOf(whole),
    otherDuties: otherDutiesOf(whole, assessment),
    assessment,
    authorityDecision: standingDecisionOf(whole, assessment),
  }
}

/** The register entry as a fold over the events of one incident; none without a report. */
export const registerEntry = (
  events: ReadonlyArray<Recorded<IncidentEvent>>,
  edition: LawEdition,
): RegisterEntry | undefined => {
  const state = events.reduce<IncidentState>(evolve, noIncident)
  return state === undefined ? undefined : entryOf(state, edition)
}
