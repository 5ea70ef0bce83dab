import type { Facts } from '@meldplicht/domain'
import { describeInstant, Moment, Person, Personal, Quantity } from '@meldplicht/domain'
import { factWords } from './fact-words.ts'
import { readable } from './words.ts'

const UNKNOWN = 'nog niet bekend'

const momentText = (moment: Moment): string => {
  switch (moment._tag) {
    case 'exact':
      return describeInstant(moment.at).nl
    case 'estimated':
      return `ongeveer ${describeInstant(moment.at).nl}`
    case 'between':
      return `tussen ${describeInstant(moment.from).nl} en ${describeInstant(moment.to).nl}`
    case 'unknown':
      return UNKNOWN
  }
}

const quantityText = (quantity: Quantity): string => {
  switch (quantity._tag) {
    case 'exact':
      return String(quantity.n)
    case 'about':
      return `ongeveer ${quantity.n}`
    case 'between':
      return `tussen ${quantity.min} en ${quantity.max}`
    case 'cannot-be-determined':
      return 'niet vast te stellen'
    case 'unknown':
      return UNKNOWN
  }
}

const listText = (value: object): string | undefined => {
  if (!('keys' in value && 'complete' in value) || !Array.isArray(value.keys)) return undefined
  const keys = value.keys.map(String).join(', ') || 'geen'
  return value.complete === true ? keys : `${keys}, mogelijk meer`
}

const valueText = (value: unknown): string => {
  if (typeof value === 'string') return value === 'unknown' ? UNKNOWN : value
  if (Personal.is(value)) return readable(value)
  if (Person.is(value)) return readable(value.name)
  if (Moment.is(value)) return momentText(value)
  if (Quantity.is(value)) return quantityText(value)
  if (typeof value !== 'object' || value === null) return UNKNOWN
  const kind = 'kind' in value && typeof value.kind === 'string' ? value.kind : undefined
  return listText(value) ?? (kind === undefined || kind === 'unknown' ? UNKNOWN : kind)
}

/**
 * What is known, one line a fact: the name for people, values with the same keys as the
 * options. `parties`: the names of the outside parties, by id.
 */
export const factLines = (
  facts: Facts,
  parties: ReadonlyMap<string, string>,
): ReadonlyArray<string> => {
  const values = new Map<string, unknown>(Object.entries(facts))
  return Object.entries(factWords).flatMap(([key, words]) => {
    const value = values.get(key)
    const party = typeof value === 'string' ? parties.get(value) : undefined
    return value === undefined ? [] : [`${words}: ${party ?? valueText(value)}`]
  })
}
