import type * as t from 'io-ts'
import type { Term, WeekendRule } from '../../clock/term.ts'
import type { Instant } from '../../values/instant.ts'
import { oneOf } from '../../values/one-of.ts'
import type { Bilingual, Citation } from '../citation.ts'

/** Duties to notify beside the AVG, each with its own clock. */
export const RegimeId = oneOf('RegimeId', [
  'nis2-cbw',
  'nis2-cbw-trust',
  'dora',
  'telecom',
  'eidas-qualified',
  'eidas-non-qualified',
  'wpg',
  'wjsg',
  'wwke',
  'uk-gdpr',
])
/** See {@link RegimeId}. */
export type RegimeId = t.TypeOf<typeof RegimeId>

/** What an organisation is, per legal entity; it decides which regimes can apply. */
export const EntityTrait = oneOf('EntityTrait', [
  'essential-or-important-entity',
  'trust-service-provider',
  'qualified-trust-service-provider',
  'non-qualified-trust-service-provider',
  'financial-entity',
  'noon-rule-excluded',
  'telecom-provider',
  'police-data-controller',
  'judicial-data-controller',
  'critical-entity',
  'uk-controller',
  // No regime of its own: it lifts AVG 34 (UAVG 42), and is another list than DORA's.
  'financial-undertaking',
])
/** See {@link EntityTrait}. */
export type EntityTrait = t.TypeOf<typeof EntityTrait>

/** What a person has to judge before a regime bites; no rule here judges it. */
export const RegimeTrigger = oneOf('RegimeTrigger', [
  'significant-incident',
  'major-ict-incident',
  'personal-data-breach',
  'risk-not-unlikely',
  'significant-impact-on-trust-service',
  'disruption-of-essential-service',
])
/** See {@link RegimeTrigger}. */
export type RegimeTrigger = t.TypeOf<typeof RegimeTrigger>

/** From when a term runs: a moment of the incident, or the filing of an earlier step. */
export type Anchor =
  | { readonly _tag: 'awareness' }
  | { readonly _tag: 'incident' }
  | { readonly _tag: 'detection' }
  | { readonly _tag: 'classification' }
  | { readonly _tag: 'filing'; readonly step: string }

/** One message that a regime asks for. */
export interface RegimeStep {
  /** Stored with a filing, so that later steps run from it. */
  readonly id: string
  readonly title: Bilingual
  readonly anchor: Anchor
  readonly term: Term
  readonly weekend: WeekendRule
  /**
   * A second limit, from awareness: the earlier of both counts, unless the anchor itself came
   * after it (DORA: four hours after classification, and a day after awareness).
   */
  readonly backstopHours?: number
  /** Asked only when the filing that it runs from was not complete. */
  readonly unlessComplete?: true
  readonly citation: Citation
}

/** A regime as plain data. */
export interface Regime {
  readonly id: RegimeId
  readonly title: Bilingual
  readonly inForce: { readonly from: Instant; readonly until?: Instant }
  readonly who: EntityTrait
  readonly trigger: RegimeTrigger
  readonly addressee: Bilingual
  /** True where it takes the place of AVG 33 for the service (AVG 95): no double filing. */
  readonly replacesAuthority: boolean
  readonly basis: Citation
  readonly steps: ReadonlyArray<RegimeStep>
}
