import type { Facts } from '../facts/facts.ts'
import type { YesNoUnknown } from '../facts/nature.ts'
import type { Atom, Fill, Row } from './compile-atoms.ts'
import { fillsFor, NO, UNKNOWN, YES } from './compile-atoms.ts'
import type { Condition } from './condition.ts'

// Rules share most of their conditions ("exposed" stands in fifteen of them). Compiled, each stands
// once in a row, after its own parts, so that one walk answers all of them; `evaluate` stays the
// meaning, and a property holds the two equal.

const ANSWERS = ['unknown', 'no', 'unknown', 'yes'] as const

const CODE = 3

/** The answers to every condition over one set of facts. */
export interface Run {
  readonly facts: Facts
  /** Per condition the code of its answer, and above it the bits of what keeps it open. */
  readonly cells: ReadonlyArray<number>
}

/** A condition that can be asked of a run. */
export interface Question {
  /** Where its answer stands in {@link Run.cells}. */
  readonly slot: number
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

/** The code of the answer at a slot, the quick way to {@link Question.answer}. */
export const codeAt = ({ cells }: Run, slot: number): number => (cells[slot] ?? UNKNOWN) & CODE

/** What keeps the answer at a slot open, as bits. */
export const openAt = ({ cells }: Run, slot: number): number => (cells[slot] ?? UNKNOWN) & ~CODE

/** Yes as soon as one is; no when none is. */
export const anyOf = (slots: ReadonlyArray<number>, run: Run): number => {
  let found = NO
  for (const slot of slots) {
    const code = codeAt(run, slot)
    if (code === YES) return YES
    if (code > found) found = code
  }
  return found
}

/** How a condition is made of others. */
const JOINS = { all: 0, any: 1, not: 2, proven: 3 } as const

/**
 * The conditions that are made of others, one after another: how, the slot of the answer, how many
 * parts, and the slots of these. Numbers in one array, for this is where the time goes.
 */
type Joints = Int32Array

// "All" is the least of its parts. A part that is "no" for certain settles the whole: whatever is
// open beside it no longer is. "Any" is the same with "yes" and the greatest.
const allOf = (joints: Joints, from: number, to: number, row: Row): number => {
  let code = YES
  let open = 0
  for (let i = from; i < to; i += 1) {
    const cell = row[joints[i] ?? 0] ?? UNKNOWN
    if (cell === NO) return NO
    if ((cell & CODE) < code) code = cell & CODE
    open |= cell & ~CODE
  }
  return code | open
}

const someOf = (joints: Joints, from: number, to: number, row: Row): number => {
  let code = NO
  let open = 0
  for (let i = from; i < to; i += 1) {
    const cell = row[joints[i] ?? 0] ?? UNKNOWN
    if (cell === YES) return YES
    if ((cell & CODE) > code) code = cell & CODE
    open |= cell & ~CODE
  }
  return code | open
}

const turned = (join: number, cell: number): number => {
  const code = cell & CODE
  const other = join === JOINS.not ? YES + NO - code : code === YES ? YES : NO
  return other | (cell & ~CODE)
}

const walk = (joints: Joints, row: Row): void => {
  for (let at = 0; at < joints.length; ) {
    const join = joints[at] ?? 0
    const slot = joints[at + 1] ?? 0
    const from = at + 3
    at = from + (joints[at + 2] ?? 0)
    if (join === JOINS.all) row[slot] = allOf(joints, from, at, row)
    else if (join === JOINS.any) row[slot] = someOf(joints, from, at, row)
    else row[slot] = turned(join, row[joints[from] ?? 0] ?? UNKNOWN)
  }
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

const partsOf = (condition: Condition): ReadonlyArray<Condition> => {
  switch (condition._tag) {
    case 'all':
    case 'any':
      return condition.of
    case 'not':
    case 'proven':
      return [condition.of]
    default:
      return []
  }
}

/** What is done per run, once all questions are known. */
interface Linked {
  readonly blank: ReadonlyArray<number>
  readonly fills: ReadonlyArray<Fill>
  readonly joints: Joints
}

const runOf = ({ blank, fills, joints }: Linked, facts: Facts): Run => {
  const cells = blank.slice()
  for (const fill of fills) fill(facts, cells)
  walk(joints, cells)
  return { facts, cells }
}

/** An empty compiler. One serves all the rules of an edition. */
export const createCompiler = (): Compiler => {
  const slots = new Map<string, number>()
  const fields = new Map<keyof Facts, ReadonlyArray<Atom>>()
  const bits = new Map<keyof Facts, number>()
  const joints: Array<number> = []
  let linked: Linked | undefined

  const link = (): Linked => ({
    blank: Array.from({ length: slots.size }, () => UNKNOWN),
    fills: [...fields].flatMap(([field, atoms]) => fillsFor(atoms, bits.get(field) ?? 0)),
    joints: Int32Array.from(joints),
  })

  const place = (condition: Condition, slot: number, parts: ReadonlyArray<number>): void => {
    const { _tag } = condition
    const field = fieldOf(condition)
    if (field !== undefined) {
      fields.set(field, [...(fields.get(field) ?? []), { condition, slot }])
      // The lowest two bits of a cell are the code.
      bits.set(field, bits.get(field) ?? 1 << (bits.size + 2))
    } else if (_tag === 'all' || _tag === 'any' || _tag === 'not' || _tag === 'proven')
      joints.push(JOINS[_tag], slot, parts.length, ...parts)
  }

  const slotOf = (condition: Condition): number => {
    const key = JSON.stringify(condition)
    const before = slots.get(key)
    if (before !== undefined) return before
    // Parts come first in the row, so that they are answered first.
    const parts = partsOf(condition).map(slotOf)
    const slot = slots.size
    slots.set(key, slot)
    place(condition, slot, parts)
    return slot
  }

  return {
    question: (condition) => {
      const slot = slotOf(condition)
      linked = undefined
      return {
        slot,
        answer: (run) => codeAt(run, slot),
        open: (run) => openAt(run, slot),
      }
    },
    run: (facts) => {
      linked ??= link()
      return runOf(linked, facts)
    },
    fieldBit: (field) => bits.get(field) ?? 0,
  }
}
