import { either as E, function as F } from 'fp-ts'
import { deadlinesFrom } from '../../clock/deadline.ts'
import { timeliness } from '../../clock/verdict.ts'
import { hasMandate } from '../../organisation/state.ts'
import type { CommandData } from '../commands.ts'
import { authorityDecisionOf, clockOf } from '../knowledge.ts'
import type { Incident } from '../state.ts'
import type { Check } from './checks.ts'
import { all, happened, hasRole, notInFuture, ordered, refuseIf } from './checks.ts'
import type { DecideContext, Decision } from './context.ts'

type Notify = CommandData<'NotifyAuthority'>

const inName = (data: Notify, context: DecideContext): Check => {
  const { mandate, filedBy, filedAt } = data
  if (mandate._tag === 'controller') return hasRole(context, filedBy, 'decider')
  const covered = hasMandate(context.organisation, mandate.mandate, filedBy.id, filedAt)
  return all(hasRole(context, filedBy, 'fg'), refuseIf(!covered, { _tag: 'MandateMissing' }))
}

const inOrder = (data: Notify, incident: Incident): Check => {
  const filed = incident.filings.some((filing) => filing.filed.data.kind === 'initial')
  return all(
    refuseIf(data.kind === 'initial' && filed, { _tag: 'InitialFilingExists' }),
    refuseIf(data.kind !== 'initial' && !filed, { _tag: 'InitialFilingMissing' }),
    refuseIf(data.kind === 'withdrawal' && data.withdrawalReason === undefined, {
      _tag: 'WithdrawalNeedsReason',
    }),
    refuseIf(
      incident.filings.some((filing) => filing.filed.data.filing === data.filing),
      { _tag: 'ItemAlreadyKnown', item: data.filing },
    ),
  )
}

/**
 * A filing that was made (AVG 33). It follows a decision to notify; a first filing past the strict
 * moment carries the reasons for the delay (33(1)); its verdict is fixed here, for good.
 */
export const notifyAuthority: Decision<'NotifyAuthority'> = (data, incident, context) => {
  const clock = clockOf(incident)
  const limits = deadlinesFrom(clock.since, context.edition.authority.hours)
  const verdict = timeliness(data.filedAt, limits)
  const late = data.kind === 'initial' && verdict !== 'within'
  return F.pipe(
    all(
      notInFuture('filedAt', data.filedAt, context.now),
      refuseIf(data.filedAt < clock.since, { _tag: 'FiledBeforeClock', since: clock.since }),
      refuseIf(data.kind !== 'withdrawal' && authorityDecisionOf(incident) !== 'notify', {
        _tag: 'DecisionMissing',
        duty: 'authority',
      }),
      inName(data, context),
      inOrder(data, incident),
      refuseIf(data.followUpPromisedAt !== undefined && data.followUpPromisedAt < data.filedAt, {
        _tag: 'TimesReversed',
        field: 'followUpPromisedAt',
      }),
      refuseIf(late && data.reasonsForDelay === undefined, {
        _tag: 'DelayNeedsReasons',
        strict: limits.strict,
        filedAt: data.filedAt,
      }),
    ),
    E.map(() => {
      const under = { kind: clock._tag, since: clock.since, ...limits }
      return [
        {
          type: 'AuthorityNotified',
          version: 1,
          data: { ...data, clock: under, timeliness: verdict },
        },
      ]
    }),
  )
}

/** The authority confirmed a filing. */
export const recordAcknowledgement: Decision<'RecordAcknowledgement'> = (
  data,
  incident,
  context,
) => {
  const filing = incident.filings.find((f) => f.filed.data.filing === data.filing)
  if (filing === undefined) return E.left({ _tag: 'ItemUnknown', item: data.filing })
  return F.pipe(
    all(
      refuseIf(filing.acknowledged !== undefined, { _tag: 'ItemEnded', item: data.filing }),
      notInFuture('acknowledgedAt', data.acknowledgedAt, context.now),
    ),
    E.map(() => [{ type: 'AuthorityAcknowledged', version: 1, data }]),
  )
}

/** People were told, after the controller decided that they should be (AVG 34). */
export const informSubjects: Decision<'InformSubjects'> = (data, incident, context) => {
  const decision = incident.subjectDecisions.at(-1)?.data.decision
  return F.pipe(
    all(
      happened('informedAt', data.informedAt, context.now),
      ordered('people', data.people),
      ordered('returned', data.returned),
      refuseIf(decision === undefined || decision === 'do-not-inform', {
        _tag: 'DecisionMissing',
        duty: 'subjects',
      }),
    ),
    E.map(() => [{ type: 'SubjectsInformed', version: 1, data }]),
  )
}
