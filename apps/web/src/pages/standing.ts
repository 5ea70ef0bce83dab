import type { IncidentSummary } from '@meldplicht/application'
import { keysOf } from '@meldplicht/domain'
import type { PeopleStanding, Standing, WhereStanding } from '../view/models/register.ts'
import { verdictOf } from './incident/verdict.ts'

/** How the notification to the authority stands, from the views. */
export const standingOf = (summary: IncidentSummary): Standing => {
  const { filing, authorityDecision, assessed, limits, notNotifying } = summary
  if (summary.status === 'duplicate' && filing === undefined) return { _tag: 'duplicate' }
  if (filing !== undefined)
    return filing.withdrawnAt === undefined
      ? { _tag: 'filed', verdict: verdictOf(filing), reasons: filing.withReasons }
      : { _tag: 'withdrawn', at: filing.withdrawnAt }
  if (authorityDecision === 'do-not-notify')
    return { _tag: 'not-notified', secondPerson: notNotifying === 'second-person' }
  if (assessed.authority === 'not-required' && authorityDecision === 'none')
    return { _tag: 'no-duty' }
  return assessed.authority === 'undetermined'
    ? { _tag: 'not-assessed', limit: limits.strict }
    : { _tag: 'not-yet', limit: limits.strict }
}

/** How the message to people stands; the newest one that was sent speaks. */
export const peopleStandingOf = (summary: IncidentSummary): PeopleStanding => {
  const told = summary.informed.at(-1)
  if (told !== undefined)
    return { _tag: 'informed', people: told.people, means: keysOf(told.means) }
  const decision = summary.subjectDecision
  if (decision === undefined) return { _tag: 'no-decision' }
  return decision === 'do-not-inform' ? { _tag: 'none' } : { _tag: 'decided' }
}

/** Where an incident stands. */
export const whereOf = ({ status, tasks }: IncidentSummary): WhereStanding => {
  const step = tasks[0]?.kind
  return status !== 'open' || step === undefined ? { _tag: 'closed' } : { _tag: 'step', step }
}
