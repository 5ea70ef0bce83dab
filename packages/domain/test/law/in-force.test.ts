import { describe, expect, test } from 'vitest'
import { LAW_EDITIONS } from '../../src/index.ts'
import { firstInForce } from '../../src/law/editions.ts'
import { isInForce } from '../../src/law/in-force.ts'
import { at } from '../clock/at.ts'

const from = at('2026-01-01T00:00:00.000Z')
const until = at('2027-01-01T00:00:00.000Z')

describe('a law is in force', () => {
  test.each([
    ['2025-12-31T23:59:59.999Z', false, false],
    ['2026-01-01T00:00:00.000Z', true, true],
    ['2026-12-31T23:59:59.999Z', true, true],
    ['2027-01-01T00:00:00.000Z', false, true],
  ])('at %s: %s with an end, %s without', (moment, ended, open) => {
    expect([isInForce({ from, until }, at(moment)), isInForce({ from }, at(moment))]).toEqual([
      ended,
      open,
    ])
  })

  test('never, if nobody brought it into force', () => {
    expect(isInForce(undefined, from)).toBe(false)
  })
})

test('of several editions the one in force answers, and before them none', () => {
  const old = { ...LAW_EDITIONS['avg-2018'], inForce: { from, until } }
  const next = { ...LAW_EDITIONS['digital-omnibus'], inForce: { from: until } }
  const found = (moment: string): string | undefined => firstInForce([old, next], at(moment))?.id
  expect([
    found('2025-06-01T00:00:00.000Z'),
    found('2026-06-01T00:00:00.000Z'),
    found('2027-06-01T00:00:00.000Z'),
  ]).toEqual([undefined, 'avg-2018', 'digital-omnibus'])
})
