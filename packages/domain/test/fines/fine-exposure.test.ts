import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FINE_CAVEAT, fineExposure, Turnover } from '../../src/index.ts'

describe('the highest fine that the law allows (AVG 83, A-08)', () => {
  test.each([
    [undefined, 10_000_000n, 'amount', 20_000_000n, 'amount'],
    [0n, 10_000_000n, 'amount', 20_000_000n, 'amount'],
    [499_999_999n, 10_000_000n, 'amount', 20_000_000n, 'amount'],
    [500_000_000n, 10_000_000n, 'amount', 20_000_000n, 'amount'],
    [500_000_050n, 10_000_001n, 'turnover', 20_000_002n, 'turnover'],
    [21_300_000_000n, 426_000_000n, 'turnover', 852_000_000n, 'turnover'],
  ] as const)('a turnover of %s', (turnover, lower, lowerLimit, upper, upperLimit) => {
    const found = fineExposure(turnover)
    expect(found.map(({ tier, maximum, limit }) => [tier, maximum, limit])).toEqual([
      ['lower', lower, lowerLimit],
      ['upper', upper, upperLimit],
    ])
  })

  test('more turnover never lowers it, and the upper tier is never the lower', () => {
    const amount = fc.bigInt({ min: 0n, max: 10n ** 17n })
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const [less, more] = a <= b ? [a, b] : [b, a]
        const [lowOfLess, highOfLess] = fineExposure(less)
        const [lowOfMore] = fineExposure(more)
        expect((lowOfMore?.maximum ?? 0n) >= (lowOfLess?.maximum ?? 0n)).toBe(true)
        expect((highOfLess?.maximum ?? 0n) > (lowOfLess?.maximum ?? 0n)).toBe(true)
      }),
    )
  })

  test('not notifying falls under the lower tier, an order that was not obeyed under the upper', () => {
    expect(fineExposure(undefined).map(({ citation }) => citation.article)).toEqual([
      '83(4)(a)',
      '83(5)',
    ])
  })

  test('it reads as a maximum, not as a forecast', () => {
    expect(FINE_CAVEAT.nl).toContain('geen voorspelling')
  })
})

describe('a turnover', () => {
  test.each(['1', '0', '999999999999999999'])('%s is read and written again', (text) => {
    const read = Turnover.decode(text)
    expect(read._tag === 'Right' ? Turnover.encode(read.right) : '').toBe(text)
  })

  test.each([
    [0n, true],
    [1n, true],
    [-1n, false],
    [1, false],
    ['1', false],
  ])('%s being a turnover in the domain is %s', (u, expected) => {
    expect(Turnover.is(u)).toBe(expected)
  })

  test.each(['-1', '1.5', '01', '', '1e9', '1000000000000000000', 5, null])(
    '%j is refused',
    (u) => {
      expect(Turnover.decode(u)._tag).toBe('Left')
    },
  )
})
