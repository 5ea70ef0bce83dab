import { assess, LAW_EDITIONS } from '@meldplicht/domain'
import { describe, expect, test } from 'vitest'
import { jsonRulesOf } from '../src/json-rules.ts'
import { measure } from '../src/measure.ts'
import { oracleMix } from '../src/mix.ts'

const edition = LAW_EDITIONS['avg-2018']

describe('the table in json-rules-engine', () => {
  test('gives the level of risk that assess gives, for every decided case', async () => {
    const rules = jsonRulesOf(edition)
    const mix = oracleMix()
    const theirs: Array<string> = []
    for (const { facts } of mix) theirs.push(await rules.risk(facts))
    expect(theirs).toEqual(mix.map((circumstances) => assess(circumstances, edition).risk))
    expect(new Set(theirs).size).toBeGreaterThan(2)
  })

  test('holds each risk rule twice', () => {
    expect(jsonRulesOf(edition).size).toBe(2 * Object.values(edition.risk).flat().length)
  })
})

test('a measurement leaves its first round out and orders the others', async () => {
  let calls = 0
  const { wall, processor } = await measure(
    () => {
      calls += 1
      return Array.from({ length: 20_000 }, (_, i) => Math.sqrt(i)).length
    },
    { rounds: 3, perCall: 1, callsPerRound: 20 },
  )
  expect(calls).toBe(80)
  for (const { min, median, max } of [wall, processor]) {
    expect(min).toBeLessThanOrEqual(median)
    expect(median).toBeLessThanOrEqual(max)
  }
})
