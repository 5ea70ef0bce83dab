import type { Bilingual } from '../law/citation.ts'
import type { SeverityCircumstances } from './circumstances.ts'
import { dataScore } from './circumstances.ts'
import type {
  AvailabilityLoss,
  ConfidentialityLoss,
  EaseOfIdentification,
  IntegrityLoss,
  SeverityBand,
} from './scale.ts'

/** The score of a breach, as evidence beside the decision and never the decision. */
export interface Severity {
  /** SE in whole quarters, 1 (0.25) to 24 (6.00): no floating point, no rounding. */
  readonly quarters: number
  readonly band: SeverityBand
  readonly moreThan100People: boolean
  readonly unintelligible: boolean
}

/** What the formula takes: a score of 1 to 4, and the rest in quarters. */
export interface SeverityTerms {
  /** DPC, 1 to 4. */
  readonly data: number
  /** EI in quarters, 1 to 4. */
  readonly identification: number
  /** CB in quarters, 0 to 8. */
  readonly circumstances: number
}

const IDENTIFICATION: Readonly<Record<EaseOfIdentification, number>> = {
  negligible: 1,
  limited: 2,
  significant: 3,
  maximum: 4,
}
const CONFIDENTIALITY: Readonly<Record<ConfidentialityLoss, number>> = {
  'no-evidence-of-illegal-processing': 0,
  'known-recipients': 1,
  'unknown-recipients': 2,
}
const INTEGRITY: Readonly<Record<IntegrityLoss, number>> = {
  'no-known-use': 0,
  'used-recoverable': 1,
  'used-irrecoverable': 2,
}
const AVAILABILITY: Readonly<Record<AvailabilityLoss, number>> = {
  'recovered-without-difficulty': 0,
  temporary: 1,
  full: 2,
}
const MALICE = 2

const termsOf = (of: SeverityCircumstances): SeverityTerms => ({
  data: Math.max(...of.data.map(dataScore)),
  identification: Math.max(...of.identification.map((ease) => IDENTIFICATION[ease])),
  circumstances:
    CONFIDENTIALITY[of.confidentiality] +
    INTEGRITY[of.integrity] +
    AVAILABILITY[of.availability] +
    (of.malicious ? MALICE : 0),
})

/** SE = DPC × EI + CB, in quarters. */
export const severityQuarters = ({ data, identification, circumstances }: SeverityTerms): number =>
  data * identification + circumstances

/** The band of a score in quarters; each band begins at its limit. */
export const severityBand = (quarters: number): SeverityBand => {
  if (quarters < 8) return 'low'
  if (quarters < 12) return 'medium'
  return quarters < 16 ? 'high' : 'very-high'
}

/** Scores a breach by ENISA's method of 2013. */
export const scoreSeverity = (of: SeverityCircumstances): Severity => {
  const quarters = severityQuarters(termsOf(of))
  return {
    quarters,
    band: severityBand(quarters),
    moreThan100People: of.moreThan100People,
    unintelligible: of.unintelligible,
  }
}

/** The score as people write it: quarters 11 is `2.75`. */
export const severityScore = (quarters: number): string => (quarters / 4).toFixed(2)

const BANDS: Readonly<Record<SeverityBand, Bilingual>> = {
  low: { nl: 'laag', en: 'low' },
  medium: { nl: 'gemiddeld', en: 'medium' },
  high: { nl: 'hoog', en: 'high' },
  'very-high': { nl: 'zeer hoog', en: 'very high' },
}

/** What people read of a score: that it is an aid, and that the assessment stands elsewhere. */
export const severityText = (band: SeverityBand): Bilingual => ({
  nl: `Score: ${BANDS[band].nl} (hulpmiddel). De beoordeling staat hieronder.`,
  en: `Score: ${BANDS[band].en} (an aid). The assessment is below.`,
})
