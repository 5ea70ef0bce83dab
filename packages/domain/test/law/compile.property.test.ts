import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Facts } from '../../src/index.ts'
import { LAW_EDITIONS } from '../../src/index.ts'
import { compile } from '../../src/law/compile.ts'
import { evaluate } from '../../src/law/condition.ts'
import { ASKED_FACTS, valuesOf } from '../../src/law/fact-values.ts'
import { anyCondition } from './arbitrary-conditions.ts'
import { anyFacts, FIELDS, mildFacts } from './arbitrary-facts.ts'

const { risk, notes, subjects } = LAW_EDITIONS['avg-2018']
const { unlikely, high, perhapsHigh, factors } = risk
const ofRisk = [...unlikely, ...high, ...perhapsHigh, ...factors]
const rules = [...ofRisk, ...notes, ...subjects.exceptions]
const conditions = rules.map(({ when }) => when)
const compiled = compile(conditions)
const facts = fc.oneof(anyFacts, mildFacts)
const runs = { numRuns: 500 }

describe('compiled, a condition answers what it means', () => {
  test('all the rules of the edition at once, whatever was asked before', () => {
    fc.assert(
      fc.property(facts, facts, (before, of) => {
        compiled.run(before)
        expect(compiled.run(of).answers).toEqual(conditions.map((when) => evaluate(when, of)))
      }),
      runs,
    )
  })

  test('any other condition, however it is nested', () => {
    fc.assert(
      fc.property(fc.array(anyCondition, { minLength: 1, maxLength: 4 }), facts, (asked, of) => {
        expect(compile(asked).run(of).answers).toEqual(asked.map((when) => evaluate(when, of)))
      }),
      runs,
    )
  })
})

describe('a fact that nothing hinges on', () => {
  const known = fc.record(FIELDS)
  const fact = fc.constantFrom(...ASKED_FACTS.filter((name) => Object.hasOwn(FIELDS, name)))
  const open = (of: Facts): ReadonlyArray<number> =>
    compiled.run(of).answers.flatMap((answer, index) => (answer === 'unknown' ? [index] : []))

  test('leaves every open condition open, whatever it turns out to be', () => {
    let spared = 0
    fc.assert(
      fc.property(facts, known, fact, (partly, fully, name) => {
        const without = { ...partly, [name]: undefined }
        const asked = open(without)
        const reading = [{ at: compiled.readingOf(name), words: name }]
        if (compiled.hinges(asked, reading).length > 0) return
        spared += 1
        const { answers } = compiled.run({ ...without, [name]: (fully as Facts)[name] })
        expect(asked.map((index) => answers[index])).toEqual(asked.map(() => 'unknown'))
      }),
      runs,
    )
    expect(spared).toBeGreaterThan(0)
  })
})

test('each fact is read where it is said to stand', () => {
  fc.assert(
    fc.property(fc.record(FIELDS), (of) => {
      const values = valuesOf(of)
      for (const [index, name] of ASKED_FACTS.entries())
        expect(values[index]).toBe(name === 'cause' ? of.cause.kind : (of as Facts)[name])
    }),
  )
})
