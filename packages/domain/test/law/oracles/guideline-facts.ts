import type { Facts, Listed } from '../../../src/index.ts'

// The narrative facts of the EDPB's examples in our words. A guideline names every circumstance that
// it weighs (01/2021, para 14), so what it does not name is recorded as not being there; what it
// leaves open stays open.

export const listing = <K extends string>(...keys: ReadonlyArray<K>): Listed<K> => ({
  _tag: 'listed',
  keys,
  complete: true,
})

export const openListing = <K extends string>(...keys: ReadonlyArray<K>): Listed<K> => ({
  _tag: 'listed',
  keys,
  complete: false,
})

export const exact = (n: number): NonNullable<Facts['people']> => ({ _tag: 'exact', n })
export const about = (n: number): NonNullable<Facts['people']> => ({ _tag: 'about', n })
export const between = (min: number, max: number): NonNullable<Facts['people']> => ({
  _tag: 'between',
  min,
  max,
})

/** A breach of confidentiality only, by accident, of plain data about people at no special risk. */
export const leak: Facts = {
  ourRole: 'controller',
  confidentiality: 'disclosed',
  integrity: 'not-affected',
  availability: 'not-affected',
  intent: 'accidental',
  unintelligible: 'no',
  identifiability: 'direct',
  listReveals: listing(),
  vulnerable: listing(),
  alreadyPublic: 'no',
}

/** An attack that made data unavailable. */
export const outage: Facts = {
  ourRole: 'controller',
  confidentiality: 'excluded-on-evidence',
  integrity: 'not-affected',
  availability: 'lost-for-a-while',
  listReveals: listing(),
  vulnerable: listing(),
}
