import { describe, expect, test } from 'vitest'
import { all, any, both, either, not } from '../../src/law/kleene.ts'

const ANSWERS = ['no', 'unknown', 'yes'] as const

// The least of both, and the greatest, in the order of ANSWERS.
const PAIRS = ANSWERS.flatMap((a, i) =>
  ANSWERS.map((b, k) => [a, b, ANSWERS[Math.min(i, k)], ANSWERS[Math.max(i, k)]] as const),
)

describe('an unknown decides nothing unless either answer would give the same', () => {
  test.each(PAIRS)('%s and %s: both %s, either %s', (a, b, least, greatest) => {
    expect([both(a, b), all([a, b])]).toEqual([least, least])
    expect([either(a, b), any([a, b])]).toEqual([greatest, greatest])
  })

  test('the opposite of unknown is unknown', () => {
    expect(ANSWERS.map(not)).toEqual(['yes', 'unknown', 'no'])
  })

  test('of nothing all are, and none is', () => {
    expect([all([]), any([])]).toEqual(['yes', 'no'])
  })
})
