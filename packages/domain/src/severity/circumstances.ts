import * as t from 'io-ts'
import { closed } from '../values/closed.ts'
import { Personal } from '../values/personal.ts'
import {
  AdjustmentFactor,
  AvailabilityLoss,
  ConfidentialityLoss,
  DataClass,
  EaseOfIdentification,
  IntegrityLoss,
} from './scale.ts'

const RAISES: ReadonlySet<AdjustmentFactor> = new Set([
  'volume-per-person',
  'characteristics-of-controller',
  'characteristics-of-individuals',
])

const adjustment = closed('Adjustment', {
  factor: AdjustmentFactor,
  steps: t.union([
    t.literal(-3),
    t.literal(-2),
    t.literal(-1),
    t.literal(1),
    t.literal(2),
    t.literal(3),
  ]),
  reason: Personal,
})

/** Whole steps up or down, with the reason why. Some factors only raise, the others only lower. */
export const Adjustment = t.refinement(
  adjustment,
  ({ factor, steps }) => (RAISES.has(factor) ? steps > 0 : steps < 0),
  'Adjustment in the direction of its factor',
)
/** See {@link Adjustment}. */
export type Adjustment = t.TypeOf<typeof Adjustment>

const BASE: Readonly<Record<DataClass, number>> = {
  simple: 1,
  behavioural: 2,
  financial: 3,
  sensitive: 4,
}

const scored = closed('ScoredData', { kind: DataClass, adjustments: t.readonlyArray(Adjustment) })

/** The score of one kind of data, 1 to 4: its base and the steps. */
export const dataScore = ({ kind, adjustments }: t.TypeOf<typeof scored>): number =>
  adjustments.reduce((score, { steps }) => score + steps, BASE[kind])

/** One kind of data with its adjustments; together they stay within 1 and 4. */
export const ScoredData = t.refinement(
  scored,
  (data) => dataScore(data) >= 1 && dataScore(data) <= 4,
  'ScoredData within 1 and 4',
)
/** See {@link ScoredData}. */
export type ScoredData = t.TypeOf<typeof ScoredData>

const notEmpty = (list: ReadonlyArray<unknown>): boolean => list.length > 0

/**
 * What the score is computed from. Several kinds of data: the highest counts. Several ways to
 * identify: the easiest counts. Credentials count as what they give access to. Stored shape.
 */
export const SeverityCircumstances = closed('SeverityCircumstances', {
  data: t.refinement(t.readonlyArray(ScoredData), notEmpty, 'at least one kind of data'),
  identification: t.refinement(
    t.readonlyArray(EaseOfIdentification),
    notEmpty,
    'at least one way to identify',
  ),
  confidentiality: ConfidentialityLoss,
  integrity: IntegrityLoss,
  availability: AvailabilityLoss,
  malicious: t.boolean,
  /** More than a hundred people; a flag without points. A hundred itself is not more. */
  moreThan100People: t.boolean,
  /** Unintelligible to who has them; a flag without points. */
  unintelligible: t.boolean,
})
/** See {@link SeverityCircumstances}. */
export type SeverityCircumstances = t.TypeOf<typeof SeverityCircumstances>
