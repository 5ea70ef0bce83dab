import { describe, expect, test } from 'vitest'
import { median, race, ratio, spread, WARM_UP } from '../src/rounds.ts'

describe('a race', () => {
  test('gives every contender as many rounds, each round begun by another, those to warm up not counted', async () => {
    const order: Array<string> = []
    const contender = (name: string) => ({
      name,
      count: 3,
      prepare: () => () => order.push(name),
    })
    const raced = await race([contender('a'), contender('b')], 3)
    const rounds = Array.from({ length: WARM_UP + 3 }, (_, i) => (i % 2 === 0 ? 'ab' : 'ba'))
    expect(order.join('')).toBe(rounds.join(''))
    expect(raced.map(({ name, rates, worked }) => [name, rates.length, worked.length])).toEqual([
      ['a', 3, 3],
      ['b', 3, 3],
    ])
    expect(raced.flatMap(({ rates }) => rates).every((rate) => rate > 0)).toBe(true)
  })

  test('compares within each round, so that a slow spell of the machine says nothing', () => {
    const theirs = [100, 10, 50]
    expect(ratio([80, 8, 40], theirs)).toBeCloseTo(0.8)
    expect(median(theirs)).toBe(50)
    expect(spread([1, 2, 3, 4, 5])).toBeCloseTo(2 / 3)
  })
})
