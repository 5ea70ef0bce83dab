import type { Facts } from '../facts/facts.ts'
import type { YesNoUnknown } from '../facts/nature.ts'
import type { Condition } from './condition.ts'
import { evaluate } from './condition.ts'
import { not } from './kleene.ts'

// Any condition can be written as demands that all have to be met, each in any one of several ways,
// where a way asks about one fact only: "all" distributes over "any", and "not" turns the one into
// the other, with three answers as with two.

/** A condition on one fact. */
export type Atom = Exclude<Condition, { readonly _tag: 'all' | 'any' | 'not' | 'proven' }>

/** One way to meet a demand. */
export interface Way {
  readonly atom: Atom
  readonly negated: boolean
  /** What an unknown counts as: itself, or what `proven` makes of it. */
  readonly doubt: YesNoUnknown
}

/** Met as soon as one way is; out of reach once no way can be. */
export type Demand = ReadonlyArray<Way>

type Demands = ReadonlyArray<Demand>

const oneOfEach = (lists: ReadonlyArray<Demands>): Demands =>
  lists.reduce<Demands>(
    (found, demands) => found.flatMap((one) => demands.map((other) => [...one, ...other])),
    [[]],
  )

const spread = (condition: Condition, negated: boolean, doubt: YesNoUnknown): Demands => {
  switch (condition._tag) {
    case 'all':
    case 'any': {
      const parts = condition.of.map((part) => spread(part, negated, doubt))
      return (condition._tag === 'all') === negated ? oneOfEach(parts) : parts.flat()
    }
    case 'not':
      return spread(condition.of, !negated, doubt)
    case 'proven':
      return spread(condition.of, negated, negated ? 'yes' : 'no')
    default:
      return [[{ atom: condition, negated, doubt }]]
  }
}

/** The demands of a condition: it holds when all are met, and fails when one is out of reach. */
export const demandsOf = (condition: Condition): Demands => spread(condition, false, 'unknown')

/** The fact that a condition on one fact asks about. */
export const factOf = (atom: Atom): keyof Facts =>
  atom._tag === 'caused-by' ? 'cause' : atom.field

/** What the facts say of one way to meet a demand. */
export interface WayAnswer {
  readonly answer: YesNoUnknown
  /** Whether the fact says so, or only what is made of its being unknown. */
  readonly certain: boolean
}

/** The answer of the facts to one way. */
export const answerTo = ({ atom, negated, doubt }: Way, facts: Facts): WayAnswer => {
  const known = evaluate(atom, facts)
  if (known === 'unknown') return { answer: doubt, certain: false }
  return { answer: negated ? not(known) : known, certain: true }
}
