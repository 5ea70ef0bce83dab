import type { Facts } from '../facts/facts.ts'
import type { YesNoUnknown } from '../facts/nature.ts'
import type { Condition } from './condition.ts'
import { evaluate } from './condition.ts'

// Rules share most of their conditions ("exposed" stands in fifteen of them). Compiled, each is
// answered once per assessment; `evaluate` stays the meaning, and a property holds the two equal.

const NO = 1
const UNKNOWN = 2
const YES = 3

const ANSWERS = ['unknown', 'no', 'unknown', 'yes'] as const
const CODES = { no: NO, unknown: UNKNOWN, yes: YES } as const

/** The answers of one assessment so far; 0 is "not asked yet". */
export interface Run {
  readonly facts: Facts
  readonly memo: Int8Array
}

/** A condition that can be asked quickly. */
export interface Question {
  readonly answer: (run: Run) => number
  /** The facts whose being unknown keeps the condition from an answer, as bits (see `fieldBit`). */
  readonly open: (run: Run) => number
}

/** Turns conditions into questions that share their parts. */
export interface Compiler {
  readonly question: (condition: Condition) => Question
  /** A fresh run over these facts. Only questions compiled before may be asked in it. */
  readonly run: (facts: Facts) => Run
  /** The bit of a fact in {@link Question.open}; 0 for a fact that no rule looks at. */
  readonly fieldBit: (field: keyof Facts) => number
}

/** The answer in words. */
export const inWords = (code: number): YesNoUnknown => ANSWERS[code] ?? 'unknown'

/** Whether the answer is yes. */
export const isYes = (code: number): boolean => code === YES

/** Whether the answer is unknown. */
export const isUnknown = (code: number): boolean => code === UNKNOWN

/** Yes as soon as one is; no when none is. */
export const anyOf = (questions: ReadonlyArray<Question>, run: Run): number => {
  let found = NO
  for (const question of questions) {
    const code = question.answer(run)
    if (code === YES) return YES
    if (code > found) found = code
  }
  return found
}

const allOf = (questions: ReadonlyArray<Question>, run: Run): number => {
  let found = YES
  for (const question of questions) {
    const code = question.answer(run)
    if (code === NO) return NO
    if (code < found) found = code
  }
  return found
}

// A part that settles the whole by itself, whatever the unknowns, leaves nothing open.
const openIn = (parts: ReadonlyArray<Question>, settles: number, run: Run): number => {
  let bits = 0
  for (const part of parts) {
    const open = part.open(run)
    if (open === 0 && part.answer(run) === settles) return 0
    bits |= open
  }
  return bits
}

const fieldOf = (condition: Condition): keyof Facts | undefined => {
  switch (condition._tag) {
    case 'caused-by':
      return 'cause'
    case 'is':
    case 'has':
    case 'only':
    case 'at-least':
      return condition.field
    default:
      return undefined
  }
}

/** An empty compiler. One serves all the rules of an edition. */
export const createCompiler = (): Compiler => {
  const known = new Map<string, Question>()
  const bits = new Map<keyof Facts, number>()

  const bitOf = (field: keyof Facts): number => {
    const bit = bits.get(field) ?? 1 << bits.size
    bits.set(field, bit)
    return bit
  }

  const once = (slot: number, compute: (run: Run) => number): ((run: Run) => number) => {
    return (run) => {
      const before = run.memo[slot]
      if (before !== undefined && before !== 0) return before
      const code = compute(run)
      run.memo[slot] = code
      return code
    }
  }

  const build = (condition: Condition, slot: number): Question => {
    const field = fieldOf(condition)
    if (field !== undefined) {
      const bit = bitOf(field)
      const answer = once(slot, ({ facts }) => CODES[evaluate(condition, facts)])
      return { answer, open: (run) => (answer(run) === UNKNOWN ? bit : 0) }
    }
    switch (condition._tag) {
      case 'all':
      case 'any': {
        const parts = condition.of.map(question)
        const [join, settles] = condition._tag === 'all' ? [allOf, NO] : [anyOf, YES]
        return {
          answer: once(slot, (run) => join(parts, run)),
          open: (run) => openIn(parts, settles, run),
        }
      }
      case 'not': {
        const part = question(condition.of)
        return { answer: once(slot, (run) => YES + NO - part.answer(run)), open: part.open }
      }
      case 'proven': {
        const part = question(condition.of)
        const answer = once(slot, (run) => (part.answer(run) === YES ? YES : NO))
        return { answer, open: part.open }
      }
      default:
        throw new Error(`a condition without a fact: ${condition._tag}`)
    }
  }

  const question = (condition: Condition): Question => {
    const key = JSON.stringify(condition)
    const before = known.get(key)
    if (before !== undefined) return before
    // The slot is taken before the parts are built, so that each gets its own.
    const slot = slots
    slots += 1
    const built = build(condition, slot)
    known.set(key, built)
    return built
  }
  let slots = 0

  return {
    question,
    run: (facts) => ({ facts, memo: new Int8Array(slots) }),
    fieldBit: (field) => bits.get(field) ?? 0,
  }
}
