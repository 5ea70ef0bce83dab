import type { Bilingual, Facts } from '@meldplicht/domain'
import {
  describeInstant,
  FACT_VALUE_WORDS,
  InvolvedParties,
  Moment,
  PARTY_PART_WORDS,
  Person,
  Personal,
  Quantity,
} from '@meldplicht/domain'
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
    case 'cannot-be-determined':
      return 'niet vast te stellen'
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

const LABELS: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = FACT_VALUE_WORDS

// The words of a stored key; the stored key itself is for programs (`--json`).
const keyText = (fact: string, key: string): string =>
  LABELS[fact]?.[key]?.nl ?? (key === 'unknown' ? UNKNOWN : key)

const listText = (fact: string, value: object): string | undefined => {
  if (!('keys' in value && 'complete' in value) || !Array.isArray(value.keys)) return undefined
  const keys = value.keys.map((key) => keyText(fact, String(key))).join(', ') || 'geen'
  return value.complete === true ? keys : `${keys}, mogelijk meer`
}

const kindText = (fact: string, value: object): string => {
  const kind = 'kind' in value && typeof value.kind === 'string' ? value.kind : 'unknown'
  const namely = 'namely' in value && Personal.is(value.namely) ? value.namely : undefined
  return `${keyText(fact, kind)}${namely === undefined ? '' : `: ${readable(namely)}`}`
}

const valueText = (fact: string, value: unknown): string => {
  if (typeof value === 'string') return keyText(fact, value)
  if (Personal.is(value)) return readable(value)
  if (Person.is(value)) return readable(value.name)
  if (Moment.is(value)) return momentText(value)
  if (Quantity.is(value)) return quantityText(value)
  if (typeof value !== 'object' || value === null) return UNKNOWN
  return listText(fact, value) ?? kindText(fact, value)
}

// Each other party by its name, with its part in it.
const partiesText = (value: unknown, names: ReadonlyMap<string, string>): string | undefined => {
  if (!InvolvedParties.is(value)) return undefined
  if (value.length === 0) return 'geen'
  return value
    .map(({ party, part }) => `${names.get(party) ?? party} (${PARTY_PART_WORDS[part].nl})`)
    .join(', ')
}

/**
 * What is known, one line a fact: the name and the value in words for people. `parties`: the names
 * of the outside parties, by id.
 */
export const factLines = (
  facts: Facts,
  parties: ReadonlyMap<string, string>,
): ReadonlyArray<string> => {
  const values = new Map<string, unknown>(Object.entries(facts))
  return Object.entries(factWords).flatMap(([fact, words]) => {
    const value = values.get(fact)
    if (value === undefined) return []
    const party = typeof value === 'string' ? parties.get(value) : partiesText(value, parties)
    return [`${words}: ${party ?? valueText(fact, value)}`]
  })
}
