import type { YesNoUnknown } from '../facts/nature.ts'
import type { Consideration, Risk } from './assessment.ts'
import { cite } from './citation.ts'
import type { Run, Says } from './compile.ts'
import type { Program } from './program.ts'
import { addSaid } from './program.ts'

/** What the facts say of the risk: whether it is unlikely, whether it is high, and why. */
export interface RiskReading {
  readonly unlikely: YesNoUnknown
  readonly high: YesNoUnknown
  readonly level: Risk
  readonly reasons: ReadonlyArray<Consideration>
}

type Rules = ReadonlyArray<Says<Consideration>>

/** Yes as soon as one rule holds; no when none can. */
const anyOf = (rules: Rules, { answers }: Run): YesNoUnknown => {
  let found: YesNoUnknown = 'no'
  for (const { at } of rules) {
    const answer = answers[at]
    if (answer === 'yes') return 'yes'
    if (answer === 'unknown') found = 'unknown'
  }
  return found
}

const NOT_UNLIKELY: Consideration = {
  rule: 'notify-unless-unlikely',
  direction: 'neutral',
  citation: cite('AVG', '33(1)'),
  text: {
    nl: 'De wet gaat uit van melden, tenzij de feiten een risico onwaarschijnlijk maken. Dat doen de vastgelegde feiten niet.',
    en: 'The law starts from notifying, unless the facts make a risk unlikely. The recorded facts do not.',
  },
}

// Open if a high rule is open, or if a rule that asks for a human decision holds or is open.
const highOf = (program: Program, run: Run): YesNoUnknown => {
  const high = anyOf(program.high, run)
  if (high !== 'no') return high
  return anyOf(program.perhapsHigh, run) === 'no' ? 'no' : 'unknown'
}

const levelOf = (high: YesNoUnknown, unlikely: YesNoUnknown): Risk => {
  if (high === 'yes') return 'high'
  return high === 'no' && unlikely === 'no' ? 'risk' : 'undetermined'
}

/**
 * Weighs the facts by the rules of an edition. Only what is recorded can make a risk unlikely;
 * what is unknown never does, and never rules a high risk out.
 */
export const readRisk = (program: Program, run: Run): RiskReading => {
  const unlikely = anyOf(program.unlikely, run)
  const reasons: Array<Consideration> = []
  if (unlikely === 'yes') {
    addSaid(reasons, program.unlikely, run)
    addSaid(reasons, program.factors, run)
    const mitigating = reasons.filter(({ direction }) => direction === 'mitigates')
    return { unlikely, high: 'no', level: 'unlikely', reasons: mitigating }
  }
  const high = highOf(program, run)
  addSaid(reasons, high === 'yes' ? program.high : program.perhapsHigh, run)
  addSaid(reasons, program.factors, run)
  reasons.push(NOT_UNLIKELY)
  return { unlikely, high, level: levelOf(high, unlikely), reasons }
}
