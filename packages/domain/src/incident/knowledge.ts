import type { Clock } from '../clock/clock.ts'
import type { Facts } from '../facts/facts.ts'
import type { Instant } from '../values/instant.ts'
import { earliest } from '../values/moment.ts'
import type { AuthorityDecided, Incident, Statement } from './state.ts'

/** What is known now: of each field, what was said last. */
export const factsOf = (incident: Incident): Facts =>
  Object.fromEntries(incident.statements.flatMap(({ facts }) => Object.entries(facts)))

/** Everything that was ever said about one field, oldest first. */
export const historyOf = (incident: Incident, field: keyof Facts): ReadonlyArray<Statement> =>
  incident.statements.filter((statement) => statement.facts[field] !== undefined)

/** The signals that can start the presumed clock, earliest first. */
export const signalsOf = (
  incident: Incident,
): ReadonlyArray<{
  readonly at: Instant
  readonly signal: 'report' | 'signal' | 'processor-notice'
}> => {
  const noticed = earliest(incident.reported.data.firstNoticed)
  return [
    { at: incident.reported.data.reportedAt, signal: 'report' as const },
    ...(noticed === undefined ? [] : [{ at: noticed, signal: 'signal' as const }]),
    ...incident.notices.map(({ data }) => ({
      at: data.receivedAt,
      signal: 'processor-notice' as const,
    })),
    ...incident.signals.map(({ data }) => ({
      at: data.receivedAt,
      signal:
        data.kind === 'processor-notice' ? ('processor-notice' as const) : ('signal' as const),
    })),
  ].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

/** The presumed clock: from the earliest credible signal, whatever was recorded about awareness. */
export const presumedClockOf = (incident: Incident): Clock => {
  const first = signalsOf(incident)[0]
  return {
    _tag: 'presumed',
    since: first?.at ?? incident.reported.data.reportedAt,
    signal: first?.signal ?? 'report',
  }
}

/** The clock that runs. There is always one: until awareness is recorded it is presumed. */
export const clockOf = (incident: Incident): Clock => {
  const aware = incident.awareness.at(-1)
  return aware === undefined
    ? presumedClockOf(incident)
    : { _tag: 'aware', since: aware.data.awareAt }
}

/** Where a decision about the authority stands: one that waits for a second person is none yet. */
export type DecisionStatus = 'none' | 'notify' | 'do-not-notify' | 'waits-for-second-person'

/** The status of one decision; a second person who disagrees leaves it without effect. */
export const statusOf = ({ decided, answered }: AuthorityDecided): DecisionStatus => {
  if (decided.data.decision === 'notify') return 'notify'
  if (decided.data.secondPerson._tag !== 'asked') return 'do-not-notify'
  if (answered === undefined) return 'waits-for-second-person'
  return answered.data.agrees ? 'do-not-notify' : 'none'
}

/**
 * The newest decision about the authority that was not turned down: a second person who disagrees
 * leaves the one before it in force.
 */
export const newestDecisionOf = (incident: Incident): AuthorityDecided | undefined =>
  incident.authorityDecisions.findLast((decision) => statusOf(decision) !== 'none')

/** Where the decision about the authority stands by what was decided and answered. */
export const authorityDecisionOf = (incident: Incident): DecisionStatus => {
  const newest = newestDecisionOf(incident)
  return newest === undefined ? 'none' : statusOf(newest)
}

/** Whether the authority was notified: only a filing that was recorded and not withdrawn counts. */
export const isNotified = (incident: Incident): boolean => {
  const newest = incident.filings.at(-1)
  return newest !== undefined && newest.filed.data.kind !== 'withdrawal'
}

/** Whether the newest filing withdrew the ones before it. */
export const isWithdrawn = (incident: Incident): boolean =>
  incident.filings.length > 0 && !isNotified(incident)

/** When a follow-up was promised to the authority, as long as no final filing came after it. */
export const promisedFollowUpOf = (incident: Incident): Instant | undefined => {
  if (!isNotified(incident)) return undefined
  const final = incident.filings.findLastIndex(({ filed }) => filed.data.kind === 'final')
  return incident.filings
    .slice(final + 1)
    .findLast(({ filed }) => filed.data.followUpPromisedAt !== undefined)?.filed.data
    .followUpPromisedAt
}
