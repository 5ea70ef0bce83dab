import type { Facts } from '../facts/facts.ts'
import type { Atom, Demand, Way } from './demands.ts'
import { answerTo, factOf } from './demands.ts'
import type { FactValue } from './fact-values.ts'
import { ASKED_FACTS } from './fact-values.ts'
import type { Signature } from './signatures.ts'
import { signatureFor } from './signatures.ts'

/** Bits, by word: pairs of the place of the word and the bits that are set in it. */
export type Bits = Int32Array

/** How many demands one word holds. */
export const WORD = 32

/** What a value of a fact does to the demands. */
export interface Mark {
  /** Sets in three rows of words: demands met, those presumed to be met, and those open. */
  readonly sets: Bits
  /** Demands that knowing more of the fact could change; absent when there are none. */
  readonly doubts: Bits | undefined
}

/** One fact, and what its values do. */
export interface Reading {
  readonly fact: keyof Facts
  /** Where the value stands among those of {@link ASKED_FACTS}. */
  readonly at: number
  /** When nothing is known of it. */
  readonly silent: Mark
  /** By what conditions see of its value, as far as it was met before. */
  readonly marks: Map<Signature, Mark>
  readonly signatureOf: (value: FactValue) => Signature
  /** Works out what a value does that was not met before. */
  readonly learn: (signature: Signature, facts: Facts) => Mark
}

/** What the value of a fact does. */
export const markOf = (
  { silent, marks, signatureOf, learn }: Reading,
  value: FactValue | undefined,
  facts: Facts,
): Mark => {
  if (value === undefined) return silent
  const signature = typeof value === 'string' ? value : signatureOf(value)
  return signature === undefined ? silent : (marks.get(signature) ?? learn(signature, facts))
}

type NumberedWay = Way & { readonly demand: number }

const bitsOf = (places: ReadonlyArray<number>): Bits => {
  const words = new Map<number, number>()
  for (const place of places) {
    const word = Math.floor(place / WORD)
    words.set(word, (words.get(word) ?? 0) | (1 << (place % WORD)))
  }
  return Int32Array.from([...words].flat())
}

const markFor = (ways: ReadonlyArray<NumberedWay>, row: number, facts: Facts): Mark => {
  const sets: Array<number> = []
  const doubts: Array<number> = []
  for (const way of ways) {
    const { answer, certain } = answerTo(way, facts)
    if (answer === 'yes') sets.push(way.demand + (certain ? 0 : row))
    if (answer === 'unknown') sets.push(way.demand + 2 * row)
    if (!certain) doubts.push(way.demand)
  }
  return { sets: bitsOf(sets), doubts: doubts.length === 0 ? undefined : bitsOf(doubts) }
}

// Signatures are few; the limit only holds for values that no decoder let through.
const KEPT = 1_000

const distinct = (atoms: ReadonlyArray<Atom>): ReadonlyArray<Atom> => [
  ...new Map(atoms.map((atom) => [JSON.stringify(atom), atom])).values(),
]

const readingOf = (fact: keyof Facts, ways: ReadonlyArray<NumberedWay>, row: number): Reading => {
  const at = ASKED_FACTS.indexOf(fact)
  if (at < 0) throw new Error(`${fact} is not among the facts that rules ask about`)
  const signatureOf = signatureFor(distinct(ways.map(({ atom }) => atom)))
  const marks = new Map<Signature, Mark>()
  return {
    fact,
    at,
    silent: markFor(ways, row, {}),
    marks,
    signatureOf,
    learn: (signature, facts) => {
      const mark = markFor(ways, row, facts)
      if (marks.size < KEPT) marks.set(signature, mark)
      return mark
    },
  }
}

/**
 * A reading of each fact that these demands ask about.
 *
 * @param row - how many bits lie between a demand in one row of words and in the next
 */
export const readingsOf = (demands: ReadonlyArray<Demand>, row: number): ReadonlyArray<Reading> => {
  const ways = demands.flatMap((of, demand) => of.map((way) => ({ ...way, demand })))
  const byFact = Map.groupBy(ways, ({ atom }) => factOf(atom))
  return [...byFact].map(([fact, of]) => readingOf(fact, of, row))
}
