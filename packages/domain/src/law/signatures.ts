import type { Listed } from '../facts/listed.ts'
import type { Quantity } from '../values/quantity.ts'
import type { Atom } from './demands.ts'
import type { FactValue } from './fact-values.ts'

// Conditions see little of a value: of a number only which limits it reaches, of a list only which
// of their own lists name something in it. Values that they all see alike share a signature.

/** What conditions see of a value; undefined when it says nothing, as when the fact is absent. */
export type Signature = string | number | undefined

type ListAtom = Extract<Atom, { readonly _tag: 'has' | 'only' }>

// Bits of a small integer, less one that says whether the list is complete.
const MOST = 29

const ofList = (atoms: ReadonlyArray<ListAtom>): ((value: Listed<string>) => Signature) => {
  if (atoms.length > MOST) throw new Error(`more than ${MOST} conditions on one list`)
  const naming = new Map<string, number>()
  let only = 0
  atoms.forEach(({ _tag, of }, index) => {
    const bit = 1 << index
    if (_tag === 'only') only |= bit
    for (const key of of) naming.set(key, (naming.get(key) ?? 0) | bit)
  })
  return (value) => {
    if (value._tag !== 'listed') return undefined
    let some = 0
    let every = only
    for (const key of value.keys) {
      const set = naming.get(key) ?? 0
      some |= set
      every &= set
    }
    const seen = (some & ~only) | every
    return value.complete ? seen | (1 << MOST) : seen
  }
}

const ofQuantity = (limits: ReadonlyArray<number>): ((value: Quantity) => Signature) => {
  const reached = (n: number): number => {
    let count = 0
    for (const limit of limits) if (n >= limit) count += 1
    return count
  }
  return (value) => {
    switch (value._tag) {
      case 'exact':
      case 'about':
        return reached(value.n) * (limits.length + 2)
      case 'between': {
        const least = reached(Math.min(value.min, value.max))
        return least * (limits.length + 1) + reached(Math.max(value.min, value.max))
      }
      default:
        return undefined
    }
  }
}

const isOfList = (atom: Atom): atom is ListAtom => atom._tag === 'has' || atom._tag === 'only'

const isList = (value: FactValue): value is Listed<string> =>
  typeof value !== 'string' && value._tag === 'listed'

/**
 * How to tell what these conditions, which are all on the same fact, see of its value. Up to 29 of
 * them can be on one list.
 */
export const signatureFor = (atoms: ReadonlyArray<Atom>): ((value: FactValue) => Signature) => {
  const list = ofList(atoms.filter(isOfList))
  const limits = atoms.flatMap((atom) => (atom._tag === 'at-least' ? [atom.n] : []))
  const quantity = ofQuantity([...new Set(limits)])
  return (value) => {
    if (typeof value === 'string') return value
    return isList(value) ? list(value) : quantity(value)
  }
}
