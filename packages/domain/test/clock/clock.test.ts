import { describe, expect, test } from 'vitest'
import { editionInForce, isEscalated, PRESUMED_ESCALATION_HOURS } from '../../src/index.ts'
import { at } from './at.ts'

describe('a presumed clock escalates after 24 hours (EDPB 9/2022, annex B-v)', () => {
  const since = at('2026-11-22T10:00:00.000Z')

  test.each([
    ['2026-11-23T10:00:00.000Z', false],
    ['2026-11-23T10:00:00.001Z', true],
  ])('at %s escalated is %s', (now, expected) => {
    expect(isEscalated({ _tag: 'presumed', since, signal: 'report' }, at(now))).toBe(expected)
  })

  test('a clock with recorded awareness never escalates', () => {
    expect(isEscalated({ _tag: 'aware', since }, at('2026-12-22T10:00:00.000Z'))).toBe(false)
  })

  test('the law in force names the same number of hours', () => {
    expect(editionInForce(since).presumedClock.escalationHours).toBe(PRESUMED_ESCALATION_HOURS)
  })
})
