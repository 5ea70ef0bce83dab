import type { YesNoUnknown } from '../facts/nature.ts'
import type { Consideration, Risk } from './assessment.ts'
import { cite } from './citation.ts'
import type { Run } from './compile.ts'
import { anyOf, codeAt, inWords, isYes } from './compile.ts'
import type { Program, RiskQuestions } from './program.ts'

/** What the facts say of the risk: whether it is unlikely, whether it is high, and why. */
export interface RiskReading {
  readonly unlikely: YesNoUnknown
  readonly high: YesNoUnknown
  readonly level: Risk
  readonly reasons: ReadonlyArray<Consideration>
}

const answers = ({ slots }: RiskQuestions, run: Run): YesNoUnknown => inWords(anyOf(slots, run))

const addFired = (into: Array<Consideration>, rules: RiskQuestions, run: Run): void => {
  rules.slots.forEach((slot, index) => {
    const says = rules.says[index]
    if (says !== undefined && isYes(codeAt(run, slot))) into.push(says)
  })
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
  const high = answers(program.high, run)
  if (high !== 'no') return high
  return answers(program.perhapsHigh, run) === 'no' ? 'no' : 'unknown'
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
  const unlikely = answers(program.unlikely, run)
  const reasons: Array<Consideration> = []
  if (unlikely === 'yes') {
    addFired(reasons, program.unlikely, run)
    addFired(reasons, program.factors, run)
    const mitigating = reasons.filter(({ direction }) => direction === 'mitigates')
    return { unlikely, high: 'no', level: 'unlikely', reasons: mitigating }
  }
  const high = highOf(program, run)
  addFired(reasons, high === 'yes' ? program.high : program.perhapsHigh, run)
  addFired(reasons, program.factors, run)
  reasons.push(NOT_UNLIKELY)
  return { unlikely, high, level: levelOf(high, unlikely), reasons }
}
