import type { Facts } from '../facts/facts.ts'
import type { YesNoUnknown } from '../facts/nature.ts'
import type { Consideration, Risk } from './assessment.ts'
import type { Citation } from './citation.ts'
import { cite } from './citation.ts'
import { evaluate } from './condition.ts'
import { any } from './kleene.ts'
import type { RiskRule, RiskRules } from './rule.ts'

/** What the facts say of the risk: whether it is unlikely, whether it is high, and why. */
export interface RiskReading {
  readonly unlikely: YesNoUnknown
  readonly high: YesNoUnknown
  readonly level: Risk
  readonly reasons: ReadonlyArray<Consideration>
}

const answers = (rules: ReadonlyArray<RiskRule>, facts: Facts): YesNoUnknown =>
  any(rules.map((rule) => evaluate(rule.when, facts)))

const DIRECTION: Readonly<Record<RiskRule['effect'], Consideration['direction']>> = {
  unlikely: 'mitigates',
  high: 'aggravates',
  'perhaps-high': 'aggravates',
  aggravates: 'aggravates',
  mitigates: 'mitigates',
}

const fired = (rules: ReadonlyArray<RiskRule>, facts: Facts): ReadonlyArray<Consideration> =>
  rules
    .filter((rule) => evaluate(rule.when, facts) === 'yes')
    .map((rule) => ({
      rule: rule.id,
      direction: DIRECTION[rule.effect],
      citation: rule.citation,
      text: rule.text,
    }))

const REVERSAL: Citation = cite('AVG', '33(1)')

const NOT_UNLIKELY: Consideration = {
  rule: 'notify-unless-unlikely',
  direction: 'neutral',
  citation: REVERSAL,
  text: {
    nl: 'De wet gaat uit van melden, tenzij de feiten een risico onwaarschijnlijk maken. Dat doen de vastgelegde feiten niet.',
    en: 'The law starts from notifying, unless the facts make a risk unlikely. The recorded facts do not.',
  },
}

// Open if a high rule is open, or if a rule that asks for a human decision holds or is open.
const highOf = (rules: RiskRules, facts: Facts): YesNoUnknown => {
  const high = answers(rules.high, facts)
  if (high !== 'no') return high
  return answers(rules.perhapsHigh, facts) === 'no' ? 'no' : 'unknown'
}

const levelOf = (high: YesNoUnknown, unlikely: YesNoUnknown): Risk => {
  if (high === 'yes') return 'high'
  return high === 'no' && unlikely === 'no' ? 'risk' : 'undetermined'
}

/**
 * Weighs the facts by the rules of an edition. Only what is recorded can make a risk unlikely;
 * what is unknown never does, and never rules a high risk out.
 */
export const readRisk = (facts: Facts, rules: RiskRules): RiskReading => {
  const unlikely = answers(rules.unlikely, facts)
  const factors = fired(rules.factors, facts)
  if (unlikely === 'yes') {
    const mitigating = factors.filter(({ direction }) => direction === 'mitigates')
    const reasons = [...fired(rules.unlikely, facts), ...mitigating]
    return { unlikely, high: 'no', level: 'unlikely', reasons }
  }
  const high = highOf(rules, facts)
  const decisive = fired(high === 'yes' ? rules.high : rules.perhapsHigh, facts)
  return {
    unlikely,
    high,
    level: levelOf(high, unlikely),
    reasons: [...decisive, ...factors, NOT_UNLIKELY],
  }
}
