import { describe, expect, test } from 'vitest'
import type { Facts } from '../../src/index.ts'
import { LAW_EDITIONS } from '../../src/index.ts'
import { evaluate } from '../../src/law/condition.ts'
import { listing } from './oracles/guideline-facts.ts'

// For each rule the smallest facts on which it holds. Within its list no other rule holds on
// them, so a rule that were lost, or that looked at another fact, would show here.

const calm: Facts = {
  integrity: 'not-affected',
  availability: 'not-affected',
  intent: 'accidental',
  misuse: 'no-signs-in-logs',
}
const leak: Facts = { confidentiality: 'disclosed' }
const returned: Facts = { recipientResponse: 'declared-deleted-or-returned' }
const plain = listing('name', 'address')

const UNLIKELY: Readonly<Record<string, Facts>> = {
  unintelligible: {
    integrity: 'not-affected',
    availability: 'not-affected',
    unintelligible: 'yes-key-safe',
  },
  'trusted-recipient': {
    ...calm,
    ...returned,
    recipients: listing('known-bound-by-secrecy'),
    dataCategories: plain,
    listReveals: listing(),
  },
  'same-need-to-know': { ...calm, ...returned, recipients: listing('same-need-to-know-group') },
  'outage-without-effect': {
    confidentiality: 'not-affected',
    integrity: 'not-affected',
    availability: 'lost-for-a-while',
    unavailabilityEffect: 'none',
    unavailableHours: { _tag: 'exact', n: 23 },
  },
  'not-identifiable': {
    integrity: 'not-affected',
    availability: 'not-affected',
    identifiability: 'not-identifiable',
  },
  'few-people-harmless-data': {
    ...calm,
    dataCategories: listing('name', 'phone'),
    listReveals: listing(),
    people: { _tag: 'exact', n: 100 },
    recipientCount: { _tag: 'exact', n: 100 },
    recipients: listing('known'),
    recipientResponse: 'asked',
    vulnerable: listing('employees'),
  },
  'open-address-list': {
    ...calm,
    cause: { kind: 'mass-mail-in-cc' },
    dataCategories: listing('email'),
    listReveals: listing(),
    recipients: listing('known'),
    people: { _tag: 'exact', n: 999 },
    vulnerable: listing(),
  },
  'already-public': {
    ...calm,
    alreadyPublic: 'yes',
    dataCategories: plain,
    listReveals: listing(),
    vulnerable: listing(),
  },
}

const HIGH: Readonly<Record<string, Facts>> = {
  'identity-data-exposed': { ...leak, dataCategories: listing('bsn') },
  'special-data-exposed': { ...leak, listReveals: listing('religion') },
  'credentials-in-hostile-hands': {
    ...leak,
    intent: 'malicious',
    dataCategories: listing('credentials'),
  },
  'financial-data-in-hostile-hands': {
    ...leak,
    recipients: listing('public'),
    dataCategories: listing('salary'),
  },
  'life-data-in-hostile-hands': {
    ...leak,
    misuse: 'signs',
    dataCategories: listing('communications'),
  },
  'whereabouts-of-people-at-risk': {
    ...leak,
    dataCategories: plain,
    vulnerable: listing('protected-address'),
  },
  'very-many-people-exposed': {
    ...leak,
    dataCategories: plain,
    people: { _tag: 'about', n: 100_000 },
  },
  'unavailability-harms-people': {
    availability: 'lost-for-a-while',
    unavailabilityEffect: 'serious-for-people',
  },
  'health-data-unavailable': {
    availability: 'lost-for-unknown-time',
    unavailableHours: { _tag: 'exact', n: 24 },
    dataCategories: listing('health'),
  },
  'health-data-altered': {
    integrity: 'altered-without-known-use',
    dataCategories: listing('health'),
  },
}

const PERHAPS: Readonly<Record<string, Facts>> = {
  'special-data-under-secrecy': {
    ...leak,
    dataCategories: listing('religion'),
    recipients: listing('known-bound-by-secrecy'),
  },
  'financial-data-exposed': { ...leak, dataCategories: listing('debts') },
  'credentials-exposed': { ...leak, dataCategories: listing('credentials') },
  'life-data-exposed': { ...leak, dataCategories: listing('location') },
  'people-at-risk-exposed': { ...leak, vulnerable: listing('patients') },
  'many-people-exposed': { ...leak, people: { _tag: 'exact', n: 1_000 } },
  'public-or-with-criminals': { ...leak, recipients: listing('criminal') },
  'lost-for-good': { availability: 'lost-for-good' },
  'health-data-out-of-reach': {
    availability: 'lost-for-a-while',
    dataCategories: listing('health'),
  },
  'wrong-data-used': { integrity: 'altered-and-used-reversible' },
}

const FACTORS: Readonly<Record<string, Facts>> = {
  'malicious-intent': { intent: 'malicious' },
  'access-lost-for-long': {
    availability: 'lost-for-a-while',
    unavailabilityEffect: 'minor-delay',
  },
  'misuse-not-excluded': { ...leak, recipients: listing('known') },
  'public-or-unknown-recipients': {
    ...leak,
    recipients: { _tag: 'listed', keys: ['unknown-person'], complete: false },
  },
  'many-people': { people: { _tag: 'exact', n: 1_000 } },
  'people-at-risk': { vulnerable: listing('elderly') },
  'misuse-established': { misuse: 'established' },
  'one-person-is-enough': { ...leak, people: { _tag: 'exact', n: 1 } },
  'no-telling-data': { dataCategories: plain, listReveals: listing() },
  'few-people': { people: { _tag: 'exact', n: 100 } },
  'nobody-got-the-data': { confidentiality: 'excluded-on-evidence' },
  'data-given-back': returned,
  'data-unreadable': { unintelligible: 'yes-key-safe' },
}

// Rules of one list that cannot but hold together.
const WITH: Readonly<Record<string, ReadonlyArray<string>>> = {
  'public-or-unknown-recipients': ['misuse-not-excluded', 'public-or-unknown-recipients'],
  'one-person-is-enough': ['one-person-is-enough', 'few-people'],
}

const { unlikely, high, perhapsHigh, factors } = LAW_EDITIONS['avg-2018'].risk

describe.each([
  { list: 'unlikely', rules: unlikely, examples: UNLIKELY },
  { list: 'high', rules: high, examples: HIGH },
  { list: 'perhaps high', rules: perhapsHigh, examples: PERHAPS },
  { list: 'factors', rules: factors, examples: FACTORS },
])('the rules that say $list', ({ rules, examples }) => {
  test('have an example each', () => {
    expect(Object.keys(examples)).toEqual(rules.map(({ id }) => id))
  })

  test.each(Object.entries(examples))('%s holds on its example, and alone', (id, facts) => {
    const holding = rules.filter(({ when }) => evaluate(when, facts) === 'yes')
    expect(holding.map((rule) => rule.id)).toEqual(WITH[id] ?? [id])
  })

  test.each(Object.entries(examples))('%s needs every fact of its example', (id, facts) => {
    const rule = rules.find((candidate) => candidate.id === id)
    const needless = Object.keys(facts).filter((field) => {
      const without = Object.fromEntries(Object.entries(facts).filter(([key]) => key !== field))
      return rule === undefined || evaluate(rule.when, without) === 'yes'
    })
    expect(needless).toEqual([])
  })
})

describe('a limit in people, recipients or hours', () => {
  const answer = (id: string, facts: Facts): string | undefined => {
    const rule = [...unlikely, ...high, ...perhapsHigh, ...factors].find((r) => r.id === id)
    return rule === undefined ? undefined : evaluate(rule.when, facts)
  }
  const exact = (n: number): NonNullable<Facts['people']> => ({ _tag: 'exact', n })

  test.each([
    ['few-people-harmless-data', { people: exact(101) }],
    ['few-people-harmless-data', { recipientCount: exact(101) }],
    ['open-address-list', { people: exact(1_000) }],
    ['outage-without-effect', { unavailableHours: exact(24) }],
  ])('%s ends at %j', (id, beyond) => {
    expect(answer(id, { ...UNLIKELY[id], ...beyond })).toBe('no')
  })

  test.each([
    ['very-many-people-exposed', HIGH, { people: exact(99_999) }],
    ['health-data-unavailable', HIGH, { unavailableHours: exact(23) }],
    ['many-people-exposed', PERHAPS, { people: exact(999) }],
    ['many-people', FACTORS, { people: exact(999) }],
    ['few-people', FACTORS, { people: exact(101) }],
    ['one-person-is-enough', FACTORS, { people: exact(2) }],
  ])('%s begins after %#', (id, examples, below) => {
    expect(answer(id, { ...examples[id], ...below })).toBe('no')
  })
})
