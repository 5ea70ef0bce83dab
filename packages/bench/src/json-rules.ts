import type { Facts, LawEdition, Listed, Quantity, Risk } from '@meldplicht/domain'
import type { NestedCondition, TopLevelCondition } from 'json-rules-engine'
import { Engine } from 'json-rules-engine'

// The risk rules of an edition as a table of json-rules-engine, which knows two answers where the
// law knows three. So each rule stands in it twice: `certain` fires when the answer is yes,
// `possible` when it is not no. A test holds what follows from both equal to `assess`.

type RiskRule = LawEdition['risk']['unlikely'][number]
type Condition = RiskRule['when']
type Mode = 'certain' | 'possible'

const OTHER = { certain: 'possible', possible: 'certain' } as const

const OPEN: ReadonlySet<unknown> = new Set(['unknown', 'cannot-be-assessed', 'possible'])

const leaf = (fact: string, operator: string, value: unknown): NestedCondition => ({
  fact,
  operator,
  value,
})

const nested = (condition: Condition, mode: Mode): NestedCondition => {
  switch (condition._tag) {
    case 'is':
    case 'has':
    case 'only':
      return leaf(condition.field, `${mode}-${condition._tag}`, condition.of)
    case 'caused-by':
      return leaf('cause', `${mode}-caused-by`, condition.of)
    case 'at-least':
      return leaf(condition.field, `${mode}-at-least`, condition.n)
    case 'all':
      return { all: condition.of.map((part) => nested(part, mode)) }
    case 'any':
      return { any: condition.of.map((part) => nested(part, mode)) }
    case 'not':
      return { not: nested(condition.of, OTHER[mode]) }
    case 'proven':
      return nested(condition.of, 'certain')
  }
}

const topLevel = (condition: Condition, mode: Mode): TopLevelCondition => ({
  all: [nested(condition, mode)],
})

type Keys = ReadonlyArray<string>
type List = Listed<string> | null

const isOpenChoice = (value: unknown): boolean => value === null || OPEN.has(value)
const named = (value: List, of: Keys): boolean =>
  value?._tag === 'listed' && value.keys.some((key) => of.includes(key))
const within = (value: List, of: Keys): boolean =>
  value?._tag === 'listed' && value.keys.every((key) => of.includes(key))
const isWhole = (value: List): boolean => value?._tag === 'listed' && value.complete

const atLeast = (value: Quantity | null, n: number, mode: Mode): boolean => {
  switch (value?._tag) {
    case 'exact':
    case 'about':
      return value.n >= n
    case 'between':
      return mode === 'certain'
        ? Math.min(value.min, value.max) >= n
        : Math.max(value.min, value.max) >= n
    default:
      return mode === 'possible'
  }
}

const operators = (engine: Engine): void => {
  engine.addOperator('certain-is', (value: string | null, of: Keys) => of.includes(String(value)))
  engine.addOperator(
    'possible-is',
    (value: string | null, of: Keys) => isOpenChoice(value) || of.includes(String(value)),
  )
  engine.addOperator('certain-has', (value: List, of: Keys) => named(value, of))
  engine.addOperator('possible-has', (value: List, of: Keys) => !isWhole(value) || named(value, of))
  engine.addOperator('certain-only', (value: List, of: Keys) => isWhole(value) && within(value, of))
  engine.addOperator(
    'possible-only',
    (value: List, of: Keys) => value?._tag !== 'listed' || within(value, of),
  )
  engine.addOperator('certain-caused-by', (value: Facts['cause'] | null, of: Keys) =>
    of.includes(value?.kind ?? ''),
  )
  engine.addOperator(
    'possible-caused-by',
    (value: Facts['cause'] | null, of: Keys) =>
      (value?.kind ?? 'unknown') === 'unknown' || of.includes(value?.kind ?? ''),
  )
  engine.addOperator('certain-at-least', (value: Quantity | null, n: number) =>
    atLeast(value, n, 'certain'),
  )
  engine.addOperator('possible-at-least', (value: Quantity | null, n: number) =>
    atLeast(value, n, 'possible'),
  )
}

const fields = (condition: Condition): ReadonlyArray<string> => {
  if ('field' in condition) return [condition.field]
  if (condition._tag === 'caused-by') return ['cause']
  const parts: ReadonlyArray<Condition | string> = [condition.of].flat()
  return parts.flatMap((part) => (typeof part === 'string' ? [] : fields(part)))
}

/** The same risk rules, asked of json-rules-engine. */
export interface JsonRules {
  /** How many rules stand in the table. */
  readonly size: number
  /** The level of risk that follows from the facts. */
  readonly risk: (facts: Facts) => Promise<Risk>
}

const levelOf = (fired: ReadonlySet<string>): Risk => {
  const yes = (effect: string): boolean => fired.has(`certain ${effect}`)
  const maybe = (effect: string): boolean => fired.has(`possible ${effect}`)
  if (yes('unlikely')) return 'unlikely'
  if (yes('high')) return 'high'
  return maybe('high') || maybe('perhaps-high') || maybe('unlikely') ? 'undetermined' : 'risk'
}

/** Puts the risk rules of an edition into a table of json-rules-engine. */
export const jsonRulesOf = ({ risk }: LawEdition): JsonRules => {
  const engine = new Engine([], { allowUndefinedFacts: true })
  operators(engine)
  const rules = [...risk.unlikely, ...risk.high, ...risk.perhapsHigh, ...risk.factors]
  const modes = ['certain', 'possible'] as const
  for (const { when, effect } of rules)
    for (const mode of modes)
      engine.addRule({ conditions: topLevel(when, mode), event: { type: `${mode} ${effect}` } })
  const asked = [...new Set(rules.flatMap(({ when }) => fields(when)))]
  const nothing = Object.fromEntries(asked.map((field) => [field, null]))
  return {
    size: rules.length * modes.length,
    risk: async (facts) => {
      const { events } = await engine.run({ ...nothing, ...facts })
      return levelOf(new Set(events.map(({ type }) => type)))
    },
  }
}
