import {
  ApIncidentType,
  Country,
  Impact,
  INCIDENT_TYPES,
  IncidentType,
  InvolvedParties,
  LegalFacts,
  LikelyConsequence,
  MeasureTopic,
  Moment,
  Protection,
} from '@meldplicht/domain'
import { itemId } from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'

describe('what the forms of the authorities ask has a home', () => {
  // Fields 60, 75, 79 with 81 and 83, 85 and 94 of the EDPB template v1.0, without what only an
  // incomplete notification may say ("to be determined", "under assessment"): that is unknown.
  test.each([
    ['kinds of incident', IncidentType.keys, 24],
    ['measures before', Protection.keys, 12],
    ['likely consequences', LikelyConsequence.keys, 10],
    ['impacts', Impact.keys, 14],
    ['measures to prevent it', MeasureTopic.keys, 15],
  ])('%s: at least as many as the template has', (_what, keys, template) => {
    expect(keys.length).toBeGreaterThanOrEqual(template)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys).toContain(_what === 'likely consequences' ? 'other-of-integrity' : 'other')
  })

  test('every kind of incident has its place on the form of the AP, and every place is reached', () => {
    expect(new Set(Object.values(INCIDENT_TYPES))).toEqual(new Set(ApIncidentType.keys))
  })

  test('that a moment cannot be determined is no gap', () => {
    expect(Moment.is({ _tag: 'cannot-be-determined' })).toBe(true)
  })
})

describe('legal facts and parties', () => {
  test.each(['NL', 'PL'])('%s is a country', (code) => expect(Country.is(code)).toBe(true))
  test.each(['nl', 'NLD', 'N', '', ' NL', 5])('%j is none', (code) => {
    expect(Country.is(code)).toBe(false)
    expect(Country.decode(code)._tag).toBe('Left')
  })

  test.each([
    ['trait', { traits: [{ trait: 'critical-entity', holds: 'no' }] }],
    ['trigger', { triggers: [{ trigger: 'major-ict-incident', holds: 'no' }] }],
    ['country', { peopleByCountry: [{ country: 'NL', people: { _tag: 'unknown' } }] }],
  ])('a %s is named once', (_what, facts) => {
    expect(LegalFacts.is(facts)).toBe(true)
    const twice = Object.fromEntries(
      Object.entries(facts).map(([key, list]) => [key, [...list, ...list]]),
    )
    expect(LegalFacts.is(twice)).toBe(false)
  })

  test('a party has one part in an incident', () => {
    const part = { party: itemId(1), part: 'processor' } as const
    expect(InvolvedParties.is([part])).toBe(true)
    expect(InvolvedParties.is([part, { ...part, part: 'sub-processor' }])).toBe(false)
  })
})
