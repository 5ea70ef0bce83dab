import {
  Cause,
  describeEventType,
  EVENT_WORDS,
  FACT_VALUE_WORDS,
  Facts,
  INCIDENT_EVENTS,
  PARTY_PART_WORDS,
  PartyPart,
  TRAIT_WORDS,
} from '@meldplicht/domain'
import { arbitraryOf } from '@meldplicht/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const all = [
  ...Object.entries(EVENT_WORDS),
  ...Object.entries(TRAIT_WORDS),
  ...Object.entries(PARTY_PART_WORDS),
  ...Object.values(FACT_VALUE_WORDS).flatMap((labels) => Object.entries(labels)),
]

// The words that people may not read (rules of the practice), as far as a label could say them.
const NEVER = /\bveilig\b|op tijd|niet melden hoeft|\bsafe\b|in time/i

describe('what people call the keys that are stored', () => {
  test('is there in Dutch and English, and is not the key', () => {
    for (const [key, { nl, en }] of all) {
      expect(nl.trim()).not.toBe('')
      expect(en.trim()).not.toBe('')
      if (key.includes('-')) expect(nl).not.toBe(key)
    }
  })

  test('promises nothing', () => {
    expect(all.filter(([, { nl, en }]) => NEVER.test(nl) || NEVER.test(en))).toEqual([])
  })

  test('is there for every event of an incident, and an unknown one goes by its own name', () => {
    expect(Object.keys(EVENT_WORDS).toSorted()).toEqual(Object.keys(INCIDENT_EVENTS).toSorted())
    expect(describeEventType('FgAdvised')).toEqual(EVENT_WORDS.FgAdvised)
    expect(describeEventType('toString')).toEqual({ nl: 'toString', en: 'toString' })
  })

  test('is there for every part of a party', () => {
    expect(Object.keys(PARTY_PART_WORDS).toSorted()).toEqual([...PartyPart.keys].toSorted())
  })

  test('tells the choices of one list apart', () => {
    for (const labels of [EVENT_WORDS, TRAIT_WORDS, ...Object.values(FACT_VALUE_WORDS)]) {
      const dutch = Object.values(labels).map(({ nl }) => nl)
      expect(new Set(dutch).size).toBe(dutch.length)
    }
  })

  test('is there for every key that facts can hold', () => {
    const labels: Readonly<Record<string, object>> = FACT_VALUE_WORDS
    const keysIn = (value: unknown): ReadonlyArray<string> => {
      if (typeof value === 'string') return [value]
      if (typeof value !== 'object' || value === null) return []
      if ('keys' in value && Array.isArray(value.keys)) return value.keys.map(String)
      return Cause.is(value) ? [value.kind] : []
    }
    fc.assert(
      fc.property(arbitraryOf(Facts), (facts) => {
        for (const [fact, value] of Object.entries(facts))
          if (fact !== 'outsideParty')
            for (const key of keysIn(value))
              expect(Object.hasOwn(labels[fact] ?? {}, key)).toBe(true)
      }),
    )
  })
})
