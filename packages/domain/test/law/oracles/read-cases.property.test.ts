import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judgeCases, LAW_EDITIONS, readCases } from '../../../src/index.ts'

const facts = fc.record(
  {
    nature: fc.anything(),
    cause: fc.anything(),
    dataCategories: fc.anything(),
    individuals: fc.anything(),
    vulnerable: fc.anything(),
    recipients: fc.anything(),
    awareAt: fc.anything(),
    notifiedAuthorityAt: fc.anything(),
    delayHours: fc.anything(),
  },
  { requiredKeys: [] },
)

test('a case that names itself is always judged, whatever else it holds', () => {
  const cases = fc.array(
    fc.record(
      {
        id: fc.stringMatching(/^\w{1,8}$/),
        facts: fc.oneof(facts, fc.anything()),
        outcome: fc.anything(),
        confidence: fc.anything(),
        extra: fc.anything(),
      },
      { requiredKeys: ['id'] },
    ),
    { maxLength: 5 },
  )
  fc.assert(
    fc.property(cases, (given) => {
      const read = readCases(given)
      const judged = read._tag === 'Right' ? judgeCases(read.right, LAW_EDITIONS['avg-2018']) : null
      expect(judged?.cases.map(({ id }) => id)).toEqual(given.map(({ id }) => id))
    }),
  )
})

test('any document is read or refused', () => {
  fc.assert(fc.property(fc.anything(), (u) => ['Left', 'Right'].includes(readCases(u)._tag)))
})
