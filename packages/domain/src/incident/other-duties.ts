import type { YesNoUnknown } from '../facts/nature.ts'
import type { Assessment } from '../law/assessment.ts'
import type { Bilingual } from '../law/citation.ts'
import type { EntityTrait, RegimeTrigger } from '../law/regimes/regime.ts'
import { EntityTrait as EntityTraits } from '../law/regimes/regime.ts'
import type { RegimeCircumstances, RegimeDuty } from '../law/regimes/regime-duties.ts'
import { regimeDuties } from '../law/regimes/regime-duties.ts'
import { REGIMES } from '../law/regimes/regimes.ts'
import type { Instant } from '../values/instant.ts'
import { earliest } from '../values/moment.ts'
import { clockOf, factsOf, presumedClockOf } from './knowledge.ts'
import { legalOf, traitOf, triggerOf } from './legal-knowledge.ts'
import { standingDecisionOf } from './standing.ts'
import type { Incident } from './state.ts'

/**
 * How a duty beside the AVG stands:
 * - `done`: it was filed, or a later step of the same regime was;
 * - `required`: it is there, and open;
 * - `to-judge`: we are bound, and nobody said whether this is what the regime asks about (or the
 *   other way round): the clock may be running;
 * - `to-ask`: it is not known whether we are bound at all;
 * - `not-required`: on the recorded facts none follows.
 */
export type OtherDutyState = 'done' | 'required' | 'to-judge' | 'to-ask' | 'not-required'

/** One step of one regime beside the AVG, as it stands for one incident. */
export interface OtherDuty extends RegimeDuty {
  readonly regimeTitle: Bilingual
  readonly stands: OtherDutyState
  readonly filedAt?: Instant
  /** True where it takes the place of AVG 33 for the service, so that nothing is filed twice. */
  readonly replacesAuthority: boolean
}

const BREACH: Readonly<Record<Assessment['breach'], YesNoUnknown>> = {
  yes: 'yes',
  no: 'no',
  undetermined: 'unknown',
}
// What the assessment says; the other triggers are for a person to judge.
const FOLLOWS: ReadonlySet<RegimeTrigger> = new Set(['personal-data-breach', 'risk-not-unlikely'])

const triggersOf = (
  incident: Incident,
  assessment: Assessment,
): RegimeCircumstances['triggers'] => {
  const legal = legalOf(incident)
  const judged = (trigger: RegimeTrigger): YesNoUnknown =>
    triggerOf(legal, trigger)?.holds ?? 'unknown'
  const breach = BREACH[assessment.breach]
  // The test of AVG 33, and with its decision: a risk that is undetermined is not unlikely, until
  // the controller decided, with a second person, that it is.
  const settled =
    assessment.risk === 'unlikely' || standingDecisionOf(incident, assessment) === 'do-not-notify'
  return {
    'personal-data-breach': breach,
    'risk-not-unlikely': settled ? 'no' : breach,
    'significant-incident': judged('significant-incident'),
    'major-ict-incident': judged('major-ict-incident'),
    'significant-impact-on-trust-service': judged('significant-impact-on-trust-service'),
    'disruption-of-essential-service': judged('disruption-of-essential-service'),
  }
}

const traitsOf = (incident: Incident): RegimeCircumstances['traits'] => {
  const legal = legalOf(incident)
  const traits: Partial<Record<EntityTrait, YesNoUnknown>> = {}
  for (const trait of EntityTraits.keys) traits[trait] = traitOf(legal, trait)
  return traits
}

const keyOf = (regime: string, step: string): string => `${regime}/${step}`

interface Filed {
  readonly at: Partial<Record<string, Instant>>
  readonly complete: Partial<Record<string, YesNoUnknown>>
}

// Where a regime takes the place of AVG 33 the filing with the AP is its filing: never two.
const withAuthority = (incident: Incident): ReadonlyArray<readonly [string, Instant]> =>
  Object.values(REGIMES)
    .filter(({ replacesAuthority }) => replacesAuthority)
    .flatMap(({ id, steps }) =>
      incident.filings.flatMap(({ filed: { data } }): ReadonlyArray<readonly [string, Instant]> => {
        const named = data.under?._tag === 'listed' ? data.under.keys : undefined
        const counts = named === undefined || named.some((law) => law === id)
        const step =
          data.kind === 'withdrawal' || !counts ? undefined : steps[data.kind === 'initial' ? 0 : 1]
        return step === undefined ? [] : [[keyOf(id, step.id), data.filedAt]]
      }),
    )

const filedOf = (incident: Incident): Filed => {
  const filed: Filed = { at: {}, complete: {} }
  const all = [
    ...withAuthority(incident),
    ...incident.otherFilings.map(
      ({ data }) => [keyOf(data.regime, data.step), data.filedAt] as const,
    ),
  ]
  for (const [key, at] of all) {
    const before = filed.at[key]
    if (before === undefined || at < before) filed.at[key] = at
  }
  for (const { data } of incident.otherFilings)
    if (data.complete !== undefined) filed.complete[keyOf(data.regime, data.step)] = data.complete
  return filed
}

// Nobody says when it was detected: then it was by the earliest credible signal at the latest.
const detectedAt = (incident: Incident): Instant => {
  const said = factsOf(incident).detectedAt
  const first = presumedClockOf(incident).since
  const known = said === undefined ? undefined : earliest(said)
  return known === undefined || first < known ? first : known
}

const circumstances = (
  incident: Incident,
  assessment: Assessment,
  filed: Filed,
): RegimeCircumstances => {
  const { occurredFrom } = factsOf(incident)
  const occurredAt = occurredFrom === undefined ? undefined : earliest(occurredFrom)
  const major = triggerOf(legalOf(incident), 'major-ict-incident')
  const classifiedAt =
    major?.holds !== 'yes' || major.at === undefined ? undefined : earliest(major.at)
  return {
    traits: traitsOf(incident),
    triggers: triggersOf(incident, assessment),
    awareAt: clockOf(incident).since,
    detectedAt: detectedAt(incident),
    ...(occurredAt === undefined ? {} : { occurredAt }),
    ...(classifiedAt === undefined ? {} : { classifiedAt }),
    filed: filed.at,
    complete: filed.complete,
  }
}

const standsAs = (
  duty: RegimeDuty,
  filedAt: Instant | undefined,
  later: boolean,
): OtherDutyState => {
  if (filedAt !== undefined || later) return 'done'
  if (duty.state === 'required') return 'required'
  if (duty.state === 'not-required') return 'not-required'
  if (duty.who === 'yes') return 'to-judge'
  // A person said that this is what the regime asks about: then it is time to say what we are.
  return duty.trigger === 'yes' && !FOLLOWS.has(REGIMES[duty.regime].trigger)
    ? 'to-judge'
    : 'to-ask'
}

/**
 * Every duty to notify beside the AVG that the law knew when the clock began, each with its own
 * anchor. None is left out because it is not known whether it applies.
 */
export const otherDutiesOf = (
  incident: Incident,
  assessment: Assessment,
): ReadonlyArray<OtherDuty> => {
  const filed = filedOf(incident)
  const duties = regimeDuties(circumstances(incident, assessment, filed), clockOf(incident).since)
  return duties.map((duty) => {
    const regime = REGIMES[duty.regime]
    const filedAt = filed.at[keyOf(duty.regime, duty.step)]
    const place = regime.steps.findIndex(({ id }) => id === duty.step)
    const later = regime.steps
      .slice(place + 1)
      .some(({ id }) => filed.at[keyOf(duty.regime, id)] !== undefined)
    return {
      ...duty,
      regimeTitle: regime.title,
      stands: standsAs(duty, filedAt, later),
      ...(filedAt === undefined ? {} : { filedAt }),
      replacesAuthority: regime.replacesAuthority,
    }
  })
}
