import type { Cause, CauseKind } from '../facts/cause.ts'
import type { Facts } from '../facts/facts.ts'
import type { Listed } from '../facts/listed.ts'
import type { YesNoUnknown } from '../facts/nature.ts'
import type { Quantity } from '../values/quantity.ts'
import { all, any, not } from './kleene.ts'

// A condition of a rule is data, not code: it can be printed, compared between editions, and it
// tells by itself which unknown facts keep it from an answer.

type FieldOf<T> = {
  readonly [K in keyof Facts]-?: NonNullable<Facts[K]> extends T ? K : never
}[keyof Facts]

/** Facts that are one key out of a list. */
export type ChoiceField = FieldOf<string>
/** Facts that are several keys out of a list. */
export type ListField = FieldOf<Listed<string>>
/** Facts that are a number, more or less precisely. */
export type QuantityField = FieldOf<Quantity>

type ValueOf<K extends ChoiceField> = NonNullable<Facts[K]>
type KeyOf<K extends ListField> = NonNullable<Facts[K]> extends Listed<infer V> ? V : never

/** A question about the facts with three answers. */
export type Condition =
  | { readonly _tag: 'is'; readonly field: ChoiceField; readonly of: ReadonlyArray<string> }
  | { readonly _tag: 'has'; readonly field: ListField; readonly of: ReadonlyArray<string> }
  | { readonly _tag: 'only'; readonly field: ListField; readonly of: ReadonlyArray<string> }
  | { readonly _tag: 'caused-by'; readonly of: ReadonlyArray<CauseKind> }
  | { readonly _tag: 'at-least'; readonly field: QuantityField; readonly n: number }
  | { readonly _tag: 'all'; readonly of: ReadonlyArray<Condition> }
  | { readonly _tag: 'any'; readonly of: ReadonlyArray<Condition> }
  | { readonly _tag: 'not'; readonly of: Condition }
  | { readonly _tag: 'proven'; readonly of: Condition }

/** The fact is one of these. */
export const is = <K extends ChoiceField>(
  field: K,
  ...of: ReadonlyArray<ValueOf<K>>
): Condition => ({
  _tag: 'is',
  field,
  of,
})

/** At least one of these is named. */
export const has = <K extends ListField>(field: K, ...of: ReadonlyArray<KeyOf<K>>): Condition => ({
  _tag: 'has',
  field,
  of,
})

/** The list is complete and names nothing but these (perhaps nothing at all). */
export const only = <K extends ListField>(field: K, ...of: ReadonlyArray<KeyOf<K>>): Condition => ({
  _tag: 'only',
  field,
  of,
})

/** The cause is one of these. */
export const causedBy = (...of: ReadonlyArray<CauseKind>): Condition => ({ _tag: 'caused-by', of })

/** The number is `n` or more. */
export const atLeast = (field: QuantityField, n: number): Condition => ({
  _tag: 'at-least',
  field,
  n,
})

/** All hold. */
export const every = (...of: ReadonlyArray<Condition>): Condition => ({ _tag: 'all', of })

/** At least one holds. */
export const some = (...of: ReadonlyArray<Condition>): Condition => ({ _tag: 'any', of })

/** It does not hold. */
export const no = (of: Condition): Condition => ({ _tag: 'not', of })

/** It holds for certain: an unknown counts as "no". For what protects, which must be shown. */
export const proven = (of: Condition): Condition => ({ _tag: 'proven', of })

// Answers that leave the question open, unless a rule asks for that very answer.
const OPEN: ReadonlySet<string> = new Set(['unknown', 'cannot-be-assessed', 'possible'])

const choice = (value: string | undefined, of: ReadonlyArray<string>): YesNoUnknown => {
  if (value === undefined) return 'unknown'
  if (of.includes(value)) return 'yes'
  return OPEN.has(value) ? 'unknown' : 'no'
}

const named = (value: Listed<string> | undefined, of: ReadonlyArray<string>): YesNoUnknown => {
  if (value?._tag !== 'listed') return 'unknown'
  if (value.keys.some((key) => of.includes(key))) return 'yes'
  return value.complete ? 'no' : 'unknown'
}

const exclusive = (value: Listed<string> | undefined, of: ReadonlyArray<string>): YesNoUnknown => {
  if (value?._tag !== 'listed') return 'unknown'
  if (!value.keys.every((key) => of.includes(key))) return 'no'
  return value.complete ? 'yes' : 'unknown'
}

const cause = (value: Cause | undefined, of: ReadonlyArray<CauseKind>): YesNoUnknown => {
  if (value === undefined || value.kind === 'unknown') return 'unknown'
  return of.includes(value.kind) ? 'yes' : 'no'
}

const amount = (value: Quantity | undefined, n: number): YesNoUnknown => {
  switch (value?._tag) {
    case 'exact':
    case 'about':
      return value.n >= n ? 'yes' : 'no'
    case 'between':
      if (Math.min(value.min, value.max) >= n) return 'yes'
      return Math.max(value.min, value.max) < n ? 'no' : 'unknown'
    default:
      return 'unknown'
  }
}

/** The answer that the facts give. Total. */
export const evaluate = (condition: Condition, facts: Facts): YesNoUnknown => {
  switch (condition._tag) {
    case 'is':
      return choice(facts[condition.field], condition.of)
    case 'has':
      return named(facts[condition.field], condition.of)
    case 'only':
      return exclusive(facts[condition.field], condition.of)
    case 'caused-by':
      return cause(facts.cause, condition.of)
    case 'at-least':
      return amount(facts[condition.field], condition.n)
    case 'all':
      return all(condition.of.map((part) => evaluate(part, facts)))
    case 'any':
      return any(condition.of.map((part) => evaluate(part, facts)))
    case 'not':
      return not(evaluate(condition.of, facts))
    case 'proven':
      return evaluate(condition.of, facts) === 'yes' ? 'yes' : 'no'
  }
}
