import type { Clock } from '../clock/clock.ts'
import type { Facts } from '../facts/facts.ts'
import type { AnalysisContradiction } from '../incident/analysis-contradictions.ts'
import { analysisContradictions } from '../incident/analysis-contradictions.ts'
import { assessmentOf } from '../incident/assessed-now.ts'
import type { IncidentEvent } from '../incident/events/catalogue.ts'
import { evolve } from '../incident/evolve.ts'
import type { DecisionStatus } from '../incident/knowledge.ts'
import { clockOf, factsOf } from '../incident/knowledge.ts'
import { standingDecisionOf } from '../incident/standing.ts'
import type { Incident, IncidentState } from '../incident/state.ts'
import { noIncident } from '../incident/state.ts'
import type { Assessment } from '../law/assessment.ts'
import type { Classification } from '../law/classify.ts'
import { classify } from '../law/classify.ts'
import type { LawEdition } from '../law/edition.ts'
import type { Recorded } from '../recorded.ts'
import type { IncidentId, OrganisationId } from '../values/ids.ts'

/**
 * One entry of the register of data breaches (AVG 33(5), P-09): every report has one, whatever
 * came of it. Facts, effects and remedial action; analysis, advice, decisions with their reasons,
 * filings, measures and the report to the Board.
 */
export interface RegisterEntry {
  readonly incident: IncidentId
  readonly organisation: OrganisationId
  readonly status: Incident['status']
  readonly reported: Incident['reported']
  readonly classification: Classification
  readonly contradictions: ReadonlyArray<AnalysisContradiction>
  readonly clock: Clock
  readonly awareness: Incident['awareness']
  /** Facts relating to the breach, as known at the end of the history that was folded. */
  readonly facts: Facts
  readonly statements: Incident['statements']
  /** Effects: what people and the organisation noticed, and what it cost. */
  readonly consequences: Incident['consequences']
  readonly costs: Incident['costs']
  readonly analyses: Incident['analyses']
  readonly assessment: Assessment
  readonly advices: Incident['advices']
  readonly authorityDecisions: Incident['authorityDecisions']
  readonly authorityDecision: DecisionStatus
  readonly subjectDecisions: Incident['subjectDecisions']
  readonly filings: Incident['filings']
  readonly informings: Incident['informings']
  readonly declarations: Incident['declarations']
  readonly evidence: Incident['evidence']
  /** Remedial action. */
  readonly measures: Incident['measures']
  readonly boardReports: Incident['boardReports']
  readonly duplicates: Incident['duplicates']
  readonly closings: Incident['closings']
  readonly reopenings: Incident['reopenings']
}

/** The entry that a state gives, under one edition of the law. */
export const entryOf = (incident: Incident, edition: LawEdition): RegisterEntry => {
  const facts = factsOf(incident)
  const assessment = assessmentOf(incident, edition)
  return {
    incident: incident.id,
    organisation: incident.organisation,
    status: incident.status,
    reported: incident.reported,
    classification: classify(facts),
    contradictions: analysisContradictions(incident),
    clock: clockOf(incident),
    awareness: incident.awareness,
    facts,
    statements: incident.statements,
    consequences: incident.consequences,
    costs: incident.costs,
    analyses: incident.analyses,
    assessment,
    advices: incident.advices,
    authorityDecisions: incident.authorityDecisions,
    authorityDecision: standingDecisionOf(incident, assessment),
    subjectDecisions: incident.subjectDecisions,
    filings: incident.filings,
    informings: incident.informings,
    declarations: incident.declarations,
    evidence: incident.evidence,
    measures: incident.measures,
    boardReports: incident.boardReports,
    duplicates: incident.duplicates,
    closings: incident.closings,
    reopenings: incident.reopenings,
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
