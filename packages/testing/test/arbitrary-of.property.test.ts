import { CAUSES, Facts, INCIDENT_EVENTS } from '@meldplicht/domain'
import fc from 'fast-check'
import * as t from 'io-ts'
import { describe, expect, test } from 'vitest'
import {
  arbitraryOf,
  facts,
  incidentCommands,
  incidentEvents,
  instants,
  must,
  organisationCommands,
  organisationEvents,
  texts,
} from '../src/index.ts'

const sample = <A>(arbitrary: fc.Arbitrary<A>, n: number): ReadonlyArray<A> =>
  fc.sample(arbitrary, { numRuns: n, seed: 42 })

describe('an arbitrary that is read off a codec', () => {
  test('reaches every event and every command', () => {
    const types = new Set(sample(incidentEvents, 2000).map(({ type }) => type))
    expect([...types].toSorted()).toEqual(Object.keys(INCIDENT_EVENTS).toSorted())
    expect(new Set(sample(incidentCommands, 2000).map(({ _tag }) => _tag)).size).toBeGreaterThan(29)
    expect(new Set(sample(organisationEvents, 300).map(({ type }) => type)).size).toBe(10)
    expect(new Set(sample(organisationCommands, 300).map(({ _tag }) => _tag)).size).toBe(10)
  })

  test('leaves every optional field out, and fills it in', () => {
    const found = sample(facts, 300)
    for (const field of Object.keys(Facts.optional)) {
      expect(found.some((some) => field in some)).toBe(true)
      expect(found.some((some) => !(field in some))).toBe(true)
    }
  })

  test('reaches every cause and each kind of quantity', () => {
    const found = sample(facts, 1500)
    const causes = new Set(found.map(({ cause }) => cause?.kind))
    for (const kind of Object.keys(CAUSES)) expect(causes).toContain(kind)
    expect(new Set(found.map(({ people }) => people?._tag)).size).toBe(6)
  })

  test('is not one for a codec whose shape nobody knows', () => {
    expect(() => arbitraryOf(t.number)).toThrow(/no arbitrary for the codec number/)
  })

  test('gives text that is well formed, and instants that compare as text', () => {
    expect(sample(texts, 200).every((text) => text.isWellFormed() && text.trim() !== '')).toBe(true)
    expect(sample(instants, 200).every((at) => at.length === 24)).toBe(true)
  })
})

describe('a value that a test writes out', () => {
  test('is read, or breaks the test with what is wrong', () => {
    expect(must(t.string, 'x')).toBe('x')
    expect(() => must(Facts, { people: 0 })).toThrow(/Facts: .*people/)
  })
})
