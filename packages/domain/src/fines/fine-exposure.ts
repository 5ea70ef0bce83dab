import * as t from 'io-ts'
import type { Bilingual, Citation } from '../law/citation.ts'
import { cite } from '../law/citation.ts'

/** An amount of whole euros; bigint, as a turnover in cents would not be. */
export type Euros = bigint

/** The tier of a fine: `lower` (AVG 83(4): 33 and 34 among others) or `upper` (83(5)). */
export type FineTier = 'lower' | 'upper'

/** The highest fine that the law allows in one tier. A maximum, never a forecast. */
export interface FineExposure {
  readonly tier: FineTier
  readonly maximum: Euros
  /** Which of the two limits is the higher and so counts. */
  readonly limit: 'amount' | 'turnover'
  readonly citation: Citation
  readonly text: Bilingual
}

/** One tier as data. */
export interface FineRule {
  readonly tier: FineTier
  readonly amount: Euros
  readonly percent: bigint
  readonly citation: Citation
  readonly text: Bilingual
}

/** Both tiers of AVG 83 that matter to a data breach. */
export const FINE_RULES: ReadonlyArray<FineRule> = [
  {
    tier: 'lower',
    amount: 10_000_000n,
    percent: 2n,
    citation: cite('AVG', '83(4)(a)'),
    text: {
      nl: 'Niet of te laat melden, mensen niet informeren, geen register, of een beveiliging die tekortschiet (art. 25 tot en met 39).',
      en: 'Not notifying or late, not telling people, no register, or security that falls short (articles 25 to 39).',
    },
  },
  {
    tier: 'upper',
    amount: 20_000_000n,
    percent: 4n,
    citation: cite('AVG', '83(5)'),
    text: {
      nl: 'Inbreuk op de beginselen (art. 5, ook integriteit en vertrouwelijkheid) of een bevel van de toezichthouder niet opvolgen.',
      en: "Breach of the principles (article 5, integrity and confidentiality too) or not obeying the authority's order.",
    },
  },
]

const PERCENT = 100n

const exposure = (rule: FineRule, turnover: Euros | undefined): FineExposure => {
  const byTurnover = turnover === undefined ? 0n : (turnover * rule.percent) / PERCENT
  const limit = byTurnover > rule.amount ? 'turnover' : 'amount'
  return {
    tier: rule.tier,
    maximum: limit === 'turnover' ? byTurnover : rule.amount,
    limit,
    citation: rule.citation,
    text: rule.text,
  }
}

const isTurnover = (u: unknown): u is Euros => typeof u === 'bigint' && u >= 0n

const DIGITS = /^(0|[1-9]\d{0,17})$/

/**
 * Worldwide turnover of the *undertaking* (the whole group, recital 150) in the year before, in
 * whole euros; a decimal string in JSON. Below 10^18.
 */
export const Turnover = new t.Type<Euros, string>(
  'Turnover',
  isTurnover,
  (u, context) =>
    typeof u === 'string' && DIGITS.test(u)
      ? t.success(BigInt(u))
      : t.failure(u, context, 'Turnover must be whole euros as a decimal string'),
  String,
)
/** See {@link Turnover}. */
export type Turnover = Euros

/**
 * Both maxima of AVG 83, lower tier first: the amount or the share of the turnover,
 * whichever is higher. Without a known turnover the amount is the least that the maximum can be.
 */
export const fineExposure = (turnover: Turnover | undefined): ReadonlyArray<FineExposure> =>
  FINE_RULES.map((rule) => exposure(rule, turnover))

/** What people read beside the amounts. */
export const FINE_CAVEAT: Bilingual = {
  nl: 'Dit is het wettelijke maximum, geen voorspelling. De AP weegt de omstandigheden (art. 83(2)).',
  en: 'This is the legal maximum, not a forecast. The authority weighs the circumstances (article 83(2)).',
}
