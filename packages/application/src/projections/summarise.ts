import type { DecisionStatus, Facts, Incident, Instant } from '@meldplicht/domain'
import {
  assessmentOf,
  citationText,
  classify,
  dateOf,
  dueOf,
  editionInForce,
  factsOf,
  standingDecisionOf,
  summaryOf,
} from '@meldplicht/domain'
import { incidentStream } from '@meldplicht/event-store'
import { asJson } from '../handling/as-json.ts'
import type { IncidentSummary, ReadPlace } from './summary.ts'

/** Everything of a summary but its number, which follows from the order of the log. */
export type Unnumbered = Omit<IncidentSummary, 'number'>

// The newest statement that has a title; without one the words of the report stand in.
const titleOf = (incident: Incident): ReadPlace | undefined => {
  const titled = incident.statements.findLast(({ facts }) => facts.title !== undefined)
  const said = titled ?? incident.statements.find(({ facts }) => facts.whatHappened !== undefined)
  if (said === undefined) return undefined
  const field: keyof Facts = titled === undefined ? 'whatHappened' : 'title'
  return {
    stream: incidentStream(incident.organisation, incident.id),
    eventId: said.id,
    data: { facts: { [field]: asJson(said.facts[field]) } },
  }
}

const filingOf = (incident: Incident): IncidentSummary['filing'] => {
  const newest = incident.filings.at(-1)?.filed.data
  if (newest === undefined) return undefined
  // The verdict is the first filing's: what follows it only completes or withdraws.
  const first = incident.filings[0]?.filed.data ?? newest
  return {
    kind: newest.kind,
    filedAt: first.filedAt,
    timeliness: first.timeliness,
    since: first.clock.since,
    strict: first.clock.strict,
    withReasons: first.reasonsForDelay !== undefined,
    ...(newest.kind === 'withdrawal' ? { withdrawnAt: newest.filedAt } : {}),
  }
}

const notNotifyingOf = (
  incident: Incident,
  standing: DecisionStatus,
): IncidentSummary['notNotifying'] => {
  if (standing !== 'do-not-notify') return undefined
  const asked = incident.authorityDecisions.at(-1)?.decided.data.secondPerson
  return asked?._tag === 'asked' ? 'second-person' : 'short-list'
}

/** The earliest moment that a line has to be at: a limit of the law, or a date that was agreed. */
export const dueAt = ({ tasks }: Pick<Unnumbered, 'tasks'>): Instant | undefined =>
  tasks
    .flatMap(({ due }) => dateOf(due) ?? [])
    .toSorted()
    .at(0)

/** The line of an incident in lists. It holds no text that anybody wrote, only what is sealed. */
export const summarise = (incident: Incident, now: Instant): Unnumbered => {
  const edition = editionInForce(now)
  const assessment = assessmentOf(incident, edition)
  // What stands now: a decision that new facts reopened shows as not taken.
  const standing = standingDecisionOf(incident, assessment)
  const { clock, limits, limitRuns, tasks } = dueOf(incident, edition, now)
  const title = titleOf(incident)
  const filing = filingOf(incident)
  const notNotifying = notNotifyingOf(incident, standing)
  const subjectDecision = incident.subjectDecisions.at(-1)?.data.decision
  return {
    incident: incident.id,
    organisation: incident.organisation,
    status: incident.status,
    reportedAt: incident.reported.data.reportedAt,
    reporter: incident.reported.data.said.by,
    classification: classify(factsOf(incident)).outcome,
    assessed: summaryOf(assessment),
    why: assessment.reasons
      .slice(0, 2)
      .map(({ text, citation }) => ({ text, citation: citationText(citation) })),
    clock: { kind: clock._tag, since: clock.since },
    limits,
    limitRuns,
    tasks,
    authorityDecision: standing,
    informed: incident.informings.map(({ data }) => ({
      people: data.people,
      individually: data.individually,
      means: data.means,
    })),
    boardReported: incident.boardReports.length > 0,
    ...(title === undefined ? {} : { title }),
    ...(filing === undefined ? {} : { filing }),
    ...(subjectDecision === undefined ? {} : { subjectDecision }),
    ...(notNotifying === undefined ? {} : { notNotifying }),
  }
}
