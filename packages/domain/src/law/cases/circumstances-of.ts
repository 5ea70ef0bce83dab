import type { DataCategory } from '../../facts/data-category.ts'
import type { Facts } from '../../facts/facts.ts'
import type { Listed } from '../../facts/listed.ts'
import type { Quantity } from '../../values/quantity.ts'
import { unknownQuantity } from '../../values/quantity.ts'
import { WholeNumber } from '../../values/whole-number.ts'
import type { Circumstances } from '../assessment.ts'
import type { CaseFacts } from './case.ts'
import {
  ACCIDENTAL,
  CASE_CAUSES,
  CASE_DATA,
  CASE_RECIPIENTS,
  CASE_VULNERABLE,
  MALICIOUS,
} from './vocabulary.ts'

const lookUp = <V>(table: Readonly<Record<string, V>>, key: string | null): V | undefined =>
  key !== null && Object.hasOwn(table, key) ? table[key] : undefined

/** The list in our words; a word that we do not know may stand for anything, so there is more. */
const list = <K extends string>(
  words: ReadonlyArray<string>,
  table: Readonly<Record<string, K | ReadonlyArray<K>>>,
): Listed<K> => {
  const found = words.map((word) => lookUp(table, word))
  const keys = found.flatMap((key) => (key === undefined ? [] : key))
  return { _tag: 'listed', keys: [...new Set(keys)], complete: !found.includes(undefined) }
}

// "Other" beside named kinds is none of them; alone it says nothing about what the data were.
const data = (words: ReadonlyArray<string>): Listed<DataCategory> => {
  if (words.length === 0) return { _tag: 'unknown' }
  const named = list(words, CASE_DATA)
  const vague = words.every((word) => word === 'other')
  return named._tag === 'listed' && vague ? { ...named, complete: false } : named
}

const quantity = (n: number | null): Quantity =>
  WholeNumber.is(n) ? { _tag: 'exact', n } : unknownQuantity

const confidentiality = (facts: CaseFacts): NonNullable<Facts['confidentiality']> => {
  if (facts.nature.includes('confidentiality')) {
    return facts.exfiltrated === true ? 'disclosed' : 'likely-disclosed'
  }
  if (facts.exfiltrated === true) return 'disclosed'
  if (facts.exfiltrated === false) return 'excluded-on-evidence'
  // An intruder whose traces nobody mentions may have copied what he touched.
  return facts.nature.length === 0 || facts.cause === null || MALICIOUS.has(facts.cause)
    ? 'unknown'
    : 'not-affected'
}

const affected = <V extends string>(
  facts: CaseFacts,
  kind: string,
  yes: V,
): V | 'not-affected' | 'unknown' => {
  if (facts.nature.includes(kind)) return yes
  return facts.nature.length === 0 ? 'unknown' : 'not-affected'
}

const intent = (cause: string | null): NonNullable<Facts['intent']> => {
  if (cause !== null && MALICIOUS.has(cause)) return 'malicious'
  return cause !== null && ACCIDENTAL.has(cause) ? 'accidental' : 'unknown'
}

const KNOWN_PEOPLE: ReadonlySet<string | null> = new Set(['known', 'known-trusted'])

// The vocabulary has no word for misuse. A decision that tells of an accident and of known
// recipients would name what these did with the data.
const misuse = ({ cause, recipients }: CaseFacts): NonNullable<Facts['misuse']> =>
  cause !== null && ACCIDENTAL.has(cause) && KNOWN_PEOPLE.has(recipients)
    ? 'no-signs-in-logs'
    : 'unknown'

const PROTECTED = new Map<boolean | null, NonNullable<Facts['unintelligible']>>([
  [false, 'no'],
  // Encrypted, but nothing is said about the key.
  [true, 'unknown'],
])

const BACKUP = new Map<boolean | null, NonNullable<Facts['backup']>>([
  [false, 'none'],
  // There was a copy, but nothing is said about how full or recent.
  [true, 'unknown'],
])

/** The facts of a decided case in our own words, and nothing that the file does not say. */
export const circumstancesOf = (facts: CaseFacts): Circumstances => {
  const kind = lookUp(CASE_CAUSES, facts.cause)
  const recipient = lookUp(CASE_RECIPIENTS, facts.recipients)
  const categories = data(facts.dataCategories)
  return {
    facts: {
      ourRole: 'controller',
      cause: { kind: kind ?? 'unknown' },
      intent: intent(facts.cause),
      misuse: misuse(facts),
      confidentiality: confidentiality(facts),
      integrity: affected(facts, 'integrity', 'altered-without-known-use'),
      availability: affected(
        facts,
        'availability',
        facts.backup === false ? 'lost-for-good' : 'lost-for-unknown-time',
      ),
      unintelligible: PROTECTED.get(facts.encrypted) ?? 'unknown',
      backup: BACKUP.get(facts.backup) ?? 'unknown',
      dataCategories: categories,
      // The file names what the list reveals among the kinds of data.
      listReveals: {
        _tag: 'listed',
        keys: [],
        complete: categories._tag === 'listed' && categories.complete,
      },
      people: quantity(facts.individuals),
      records: quantity(facts.records),
      vulnerable:
        facts.vulnerable === null ? { _tag: 'unknown' } : list(facts.vulnerable, CASE_VULNERABLE),
      recipients:
        recipient === undefined
          ? { _tag: 'unknown' }
          : { _tag: 'listed', keys: [recipient], complete: true },
    },
  }
}

/** The words of a case that stand in no table, each as `field: word`. They count as unknown. */
export const unknownWords = (facts: CaseFacts): ReadonlyArray<string> => {
  const natures = { confidentiality: true, integrity: true, availability: true }
  const causes = { ...CASE_CAUSES, other: 'other' }
  const of = (field: string, words: ReadonlyArray<string>, table: object): ReadonlyArray<string> =>
    words.filter((word) => !Object.hasOwn(table, word)).map((word) => `${field}: ${word}`)
  return [
    ...of('nature', facts.nature, natures),
    ...of('cause', facts.cause === null ? [] : [facts.cause], causes),
    ...of('dataCategories', facts.dataCategories, CASE_DATA),
    ...of('vulnerable', facts.vulnerable ?? [], CASE_VULNERABLE),
    ...of('recipients', facts.recipients === null ? [] : [facts.recipients], CASE_RECIPIENTS),
  ]
}
