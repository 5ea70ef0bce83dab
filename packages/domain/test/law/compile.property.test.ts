import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LAW_EDITIONS } from '../../src/index.ts'
import { inWords } from '../../src/law/compile.ts'
import { evaluate } from '../../src/law/condition.ts'
import { programOf } from '../../src/law/program.ts'
import { anyFacts, mildFacts } from './arbitrary-facts.ts'

const edition = LAW_EDITIONS['avg-2018']
const program = programOf(edition)
const { unlikely, high, perhapsHigh, factors } = edition.risk

test('a compiled rule answers what its condition means, in whatever order rules are asked', () => {
  const rules = [...unlikely, ...high, ...perhapsHigh, ...factors]
  const questions = [
    ...program.unlikely.questions,
    ...program.high.questions,
    ...program.perhapsHigh.questions,
    ...program.factors.questions,
  ]
  const order = fc.shuffledSubarray([...rules.keys()], { minLength: rules.length })
  fc.assert(
    fc.property(fc.oneof(anyFacts, mildFacts), order, (facts, indices) => {
      const run = program.run(facts)
      for (const index of indices) {
        const rule = rules[index]
        const answer = questions[index]?.answer(run) ?? 0
        expect(rule === undefined ? '' : evaluate(rule.when, facts)).toBe(inWords(answer))
      }
    }),
    { numRuns: 500 },
  )
})
