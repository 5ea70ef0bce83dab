import { addHours } from '../../clock/deadline.ts'
import type { Term, WeekendRule } from '../../clock/term.ts'
import { termEnd } from '../../clock/term.ts'
import type { YesNoUnknown } from '../../facts/nature.ts'
import type { Instant } from '../../values/instant.ts'
import type { DutyState } from '../assessment.ts'
import type { Bilingual, Citation } from '../citation.ts'
import { isInForce } from '../in-force.ts'
import { all } from '../kleene.ts'
import type { Anchor, EntityTrait, Regime, RegimeId, RegimeStep, RegimeTrigger } from './regime.ts'
import { REGIMES } from './regimes.ts'

/** What the other clocks run on. What is absent is unknown, and switches nothing off. */
export interface RegimeCircumstances {
  readonly traits: Readonly<Partial<Record<EntityTrait, YesNoUnknown>>>
  readonly triggers: Readonly<Partial<Record<RegimeTrigger, YesNoUnknown>>>
  readonly awareAt?: Instant
  readonly occurredAt?: Instant
  readonly detectedAt?: Instant
  readonly classifiedAt?: Instant
  /** When steps were first filed, by regime and step: `dora/initial`. */
  readonly filed: Readonly<Partial<Record<string, Instant>>>
  /** Whether a filing was complete, by regime and step; absent is unknown. */
  readonly complete?: Readonly<Partial<Record<string, YesNoUnknown>>>
}

/** By when, or what has to happen first: a term that runs from a filing does not exist before it. */
export type RegimeDue =
  | { readonly _tag: 'deadline'; readonly at: Instant }
  | { readonly _tag: 'waits-for'; readonly anchor: Anchor }
  | { readonly _tag: 'none' }

/** One step of one regime, with its state. */
export interface RegimeDuty {
  readonly regime: RegimeId
  readonly step: string
  readonly title: Bilingual
  readonly state: DutyState
  /** Whether we are of the kind that the regime binds. */
  readonly who: YesNoUnknown
  /** Whether what happened is what it asks about. */
  readonly trigger: YesNoUnknown
  readonly addressee: Bilingual
  readonly due: RegimeDue
  readonly basis: Citation
}

const STATE: Readonly<Record<YesNoUnknown, DutyState>> = {
  yes: 'required',
  no: 'not-required',
  unknown: 'undetermined',
}

const anchored = (
  anchor: Anchor,
  regime: RegimeId,
  of: RegimeCircumstances,
): Instant | undefined => {
  switch (anchor._tag) {
    case 'awareness':
      return of.awareAt
    case 'incident':
      return of.occurredAt
    case 'detection':
      return of.detectedAt
    case 'classification':
      return of.classifiedAt
    case 'filing':
      return of.filed[`${regime}/${anchor.step}`]
  }
}

// Credit institutions and some others may not wait for noon with the first two (art. 5(5)).
const weekendOf = (step: RegimeStep, of: RegimeCircumstances): WeekendRule =>
  step.weekend === 'noon-of-next-working-day' &&
  step.id !== 'final' &&
  of.traits['noon-rule-excluded'] !== 'no'
    ? 'counts'
    : step.weekend

const earlier = (a: Instant, b: Instant): Instant => (a <= b ? a : b)

const limitOf = (
  term: Term,
  since: Instant | undefined,
  backstop: Instant | undefined,
): Instant | undefined => {
  if (since === undefined) return backstop
  const own = termEnd(since, term, 'counts')
  return backstop === undefined || since > backstop ? own : earlier(own, backstop)
}

const dueOf = (regime: RegimeId, step: RegimeStep, of: RegimeCircumstances): RegimeDue => {
  const since = anchored(step.anchor, regime, of)
  const weekend = weekendOf(step, of)
  if (step.backstopHours === undefined) {
    return since === undefined
      ? { _tag: 'waits-for', anchor: step.anchor }
      : { _tag: 'deadline', at: termEnd(since, step.term, weekend) }
  }
  const backstop = of.awareAt === undefined ? undefined : addHours(of.awareAt, step.backstopHours)
  const limit = limitOf(step.term, since, backstop)
  return limit === undefined
    ? { _tag: 'waits-for', anchor: step.anchor }
    : { _tag: 'deadline', at: termEnd(limit, { unit: 'hours', n: 0 }, weekend) }
}

// A step that completes an earlier filing is there unless that one is known to be complete.
const asked = (step: RegimeStep, regime: RegimeId, of: RegimeCircumstances): YesNoUnknown =>
  step.unlessComplete === true &&
  step.anchor._tag === 'filing' &&
  of.complete?.[`${regime}/${step.anchor.step}`] === 'yes'
    ? 'no'
    : 'yes'

const dutiesOf = (regime: Regime, of: RegimeCircumstances): ReadonlyArray<RegimeDuty> => {
  const who = of.traits[regime.who] ?? 'unknown'
  const trigger = of.triggers[regime.trigger] ?? 'unknown'
  return regime.steps.map((step) => {
    const state = STATE[all([who, trigger, asked(step, regime.id, of)])]
    return {
      regime: regime.id,
      step: step.id,
      title: step.title,
      state,
      who,
      trigger,
      addressee: regime.addressee,
      due: state === 'not-required' ? { _tag: 'none' } : dueOf(regime.id, step, of),
      basis: step.citation,
    }
  })
}

/** Every step of every regime in force at a moment; none is left out because it does not apply. */
export const regimeDuties = (of: RegimeCircumstances, at: Instant): ReadonlyArray<RegimeDuty> =>
  Object.values(REGIMES)
    .filter(({ inForce }) => isInForce(inForce, at))
    .flatMap((regime) => dutiesOf(regime, of))

/** A clock that the organisation sets itself: an insurer's, a contract's, the processor's 33(2). */
export interface ConfiguredClock {
  readonly id: string
  readonly title: Bilingual
  readonly hours: number
}

/** When a configured clock runs out; hours run on through weekends. */
export const configuredDue = (clock: Pick<ConfiguredClock, 'hours'>, since: Instant): Instant =>
  addHours(since, clock.hours)
