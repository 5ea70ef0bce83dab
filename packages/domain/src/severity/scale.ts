import type * as t from 'io-ts'
import { oneOf } from '../values/one-of.ts'

// ENISA, Recommendations for a methodology of the assessment of severity of personal data breaches
// (working document v1.0, December 2013). It predates the AVG and maps to no article of it.

/** Base score of a kind of data (annex 1): simple 1, behavioural 2, financial 3, sensitive 4. */
export const DataClass = oneOf('DataClass', ['simple', 'behavioural', 'financial', 'sensitive'])
/** See {@link DataClass}. */
export type DataClass = t.TypeOf<typeof DataClass>

/** How easily a person is identified (annex 2): 0.25, 0.5, 0.75 or 1. */
export const EaseOfIdentification = oneOf('EaseOfIdentification', [
  'negligible',
  'limited',
  'significant',
  'maximum',
])
/** See {@link EaseOfIdentification}. */
export type EaseOfIdentification = t.TypeOf<typeof EaseOfIdentification>

/** Loss of confidentiality (annex 3): 0, 0.25 or 0.5. */
export const ConfidentialityLoss = oneOf('ConfidentialityLoss', [
  'no-evidence-of-illegal-processing',
  'known-recipients',
  'unknown-recipients',
])
/** See {@link ConfidentialityLoss}. */
export type ConfidentialityLoss = t.TypeOf<typeof ConfidentialityLoss>

/** Loss of integrity (annex 3): 0, 0.25 or 0.5. */
export const IntegrityLoss = oneOf('IntegrityLoss', [
  'no-known-use',
  'used-recoverable',
  'used-irrecoverable',
])
/** See {@link IntegrityLoss}. */
export type IntegrityLoss = t.TypeOf<typeof IntegrityLoss>

/** Loss of availability (annex 3): 0, 0.25 or 0.5. */
export const AvailabilityLoss = oneOf('AvailabilityLoss', [
  'recovered-without-difficulty',
  'temporary',
  'full',
])
/** See {@link AvailabilityLoss}. */
export type AvailabilityLoss = t.TypeOf<typeof AvailabilityLoss>

/** How severe, in four bands: below 2 low, below 3 medium, below 4 high, from 4 on very high. */
export const SeverityBand = oneOf('SeverityBand', ['low', 'medium', 'high', 'very-high'])
/** See {@link SeverityBand}. */
export type SeverityBand = t.TypeOf<typeof SeverityBand>

/** Why the score of a kind of data is raised or lowered in whole steps (annex 1). */
export const AdjustmentFactor = oneOf('AdjustmentFactor', [
  'volume-per-person',
  'characteristics-of-controller',
  'characteristics-of-individuals',
  'invalid-or-inaccurate',
  'publicly-available-before',
  'nature-of-data',
])
/** See {@link AdjustmentFactor}. */
export type AdjustmentFactor = t.TypeOf<typeof AdjustmentFactor>
