import { describe, expect, test } from 'vitest'
import { median, race, ratio, spread } from '../src/rounds.ts'

describe('a race', () => {
  test('gives every contender as many rounds, each round begun by another, the first one not counted', async () => {
    const order: Array<string> = []
    const contender = (name: string) => ({
      name,
      count: 3,
      prepare: () => () => order.push(name),
    })
    const raced = await race([contender('a'), contender('b')], 3)
    expect(order.join('')).toBe('abbaabba')
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
