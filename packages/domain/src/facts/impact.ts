import type * as t from 'io-ts'
import { oneOf } from '../values/one-of.ts'

/**
 * The likely consequences (AVG 33(3)(c)): of lost confidentiality, integrity and availability in
 * this order (EDPB template, fields 79, 81 and 83).
 */
export const LikelyConsequence = oneOf('LikelyConsequence', [
  'disclosed-beyond-purpose',
  'linked-with-other-data',
  'used-for-other-purposes',
  'other-of-confidentiality',
  'altered-and-no-longer-valid',
  'altered-into-other-valid-data',
  'other-of-integrity',
  'services-out-of-reach',
  'services-disrupted',
  'other-of-availability',
])
/** See {@link LikelyConsequence}. */
export type LikelyConsequence = t.TypeOf<typeof LikelyConsequence>

/** What it can do to people (AVG recital 85; EDPB template, field 85). */
export const Impact = oneOf('Impact', [
  'loss-of-control',
  'limitation-of-rights',
  'discrimination',
  'identity-theft',
  'fraud',
  'financial-loss',
  'reversal-of-pseudonymisation',
  'reputation',
  'professional-secrecy',
  'disclosure-to-others',
  'economic-or-social-disadvantage',
  'physical-or-mental-harm',
  'damage-to-property',
  'other',
])
/** See {@link Impact}. */
export type Impact = t.TypeOf<typeof Impact>

/** How grave that would be, as a person judges it (EDPB template, field 87). The rules do not read it. */
export const ImpactSeverity = oneOf('ImpactSeverity', ['minor', 'moderate', 'severe', 'unknown'])
/** See {@link ImpactSeverity}. */
export type ImpactSeverity = t.TypeOf<typeof ImpactSeverity>
