import type { Facts } from '../facts/facts.ts'
import type { Condition, ListField } from './condition.ts'
import { evaluate } from './condition.ts'

/** The three answers as numbers, so that "all" is the least of its parts and "any" the greatest. */
export const NO = 1
export const UNKNOWN = 2
export const YES = 3

const CODES = { no: NO, unknown: UNKNOWN, yes: YES } as const

/**
 * The answer to each condition, at its slot: the code in the lowest two bits, above them a bit for
 * each fact that keeps the answer open.
 */
export type Row = Array<number>

/** A condition on one fact, and where its answer goes. */
export interface Atom {
  readonly condition: Condition
  readonly slot: number
}

/** Answers all the conditions on one fact. */
export type Fill = (facts: Facts, row: Row) => void

type ListAtom = Atom & { readonly condition: Extract<Condition, { _tag: 'has' | 'only' }> }

const cellOf = ({ condition }: Atom, facts: Facts, open: number): number => {
  const code = CODES[evaluate(condition, facts)]
  return code === UNKNOWN ? open : code
}

const oneByOne =
  (atoms: ReadonlyArray<Atom>, open: number): Fill =>
  (facts, row) => {
    for (const atom of atoms) row[atom.slot] = cellOf(atom, facts, open)
  }

// A fact that is one key gives the same answers whenever it is that key: they are kept by key.
// Keys come out of a closed list; the limit only holds for values that no decoder let through.
const KEPT = 64

const byKey = (keyOf: (facts: Facts) => string, atoms: ReadonlyArray<Atom>, open: number): Fill => {
  const slots = atoms.map(({ slot }) => slot)
  const kept = new Map<string, ReadonlyArray<number>>()
  const cellsFor = (key: string, facts: Facts): ReadonlyArray<number> => {
    const cells = atoms.map((atom) => cellOf(atom, facts, open))
    if (kept.size < KEPT) kept.set(key, cells)
    return cells
  }
  return (facts, row) => {
    const key = keyOf(facts)
    const cells = kept.get(key) ?? cellsFor(key, facts)
    for (let i = 0; i < slots.length; i += 1) row[slots[i] ?? 0] = cells[i] ?? open
  }
}

// A list is read once, as the set of the conditions that name its keys.
const SET_SIZE = 30

const bySet = (field: ListField, atoms: ReadonlyArray<ListAtom>, open: number): Fill => {
  const naming = new Map<string, number>()
  atoms.forEach(({ condition }, index) => {
    for (const key of condition.of) naming.set(key, (naming.get(key) ?? 0) | (1 << index))
  })
  const asked = atoms.map(({ condition, slot }, index) => ({
    slot,
    bit: 1 << index,
    only: condition._tag === 'only',
  }))
  return (facts, row) => {
    const value = facts[field]
    const listed = value?._tag === 'listed'
    let some = 0
    let every = listed ? -1 : 0
    if (listed)
      for (const key of value.keys) {
        const set = naming.get(key) ?? 0
        some |= set
        every &= set
      }
    const complete = listed && value.complete
    const other = listed ? NO : open
    for (const { slot, bit, only } of asked) {
      if (only) row[slot] = (every & bit) === 0 ? other : complete ? YES : open
      else row[slot] = (some & bit) === 0 ? (complete ? NO : open) : YES
    }
  }
}

const isOfList = (atom: Atom): atom is ListAtom =>
  atom.condition._tag === 'has' || atom.condition._tag === 'only'

const chunks = <A>(all: ReadonlyArray<A>, size: number): ReadonlyArray<ReadonlyArray<A>> =>
  all.length <= size ? [all] : [all.slice(0, size), ...chunks(all.slice(size), size)]

/**
 * The quickest ways to answer the conditions on one fact; what they mean stands in `evaluate`.
 *
 * @param bit - the bit of the fact, above the code
 */
export const fillsFor = (atoms: ReadonlyArray<Atom>, bit: number): ReadonlyArray<Fill> => {
  const first = atoms[0]?.condition
  const open = UNKNOWN | bit
  switch (first?._tag) {
    case 'is':
      return [byKey((facts) => facts[first.field] ?? '', atoms, open)]
    case 'caused-by':
      return [byKey((facts) => facts.cause?.kind ?? '', atoms, open)]
    case 'has':
    case 'only':
      return chunks(atoms.filter(isOfList), SET_SIZE).map((set) => bySet(first.field, set, open))
    default:
      return [oneByOne(atoms, open)]
  }
}
