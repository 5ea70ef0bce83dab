import { describe, expect, test } from 'vitest'
import { deadlinesFrom, timeliness } from '../../src/index.ts'
import { at } from './at.ts'

describe('the verdict on a filing', () => {
  const deadlines = deadlinesFrom(at('2026-11-20T10:30:00.000Z'), 72)

  // Defect seen elsewhere: hours rounded down before comparing, so that 72 h 59 m counted as 72.
  test.each([
    ['2026-11-23T10:29:59.999Z', 'within'],
    ['2026-11-23T10:30:00.000Z', 'within'],
    ['2026-11-23T10:30:00.001Z', 'between'],
    ['2026-11-23T10:59:59.999Z', 'between'],
    ['2026-11-23T11:00:00.000Z', 'between'],
    ['2026-11-23T11:00:00.001Z', 'after'],
    ['2026-11-23T11:29:00.000Z', 'after'],
  ])('filed at %s falls %s', (filed, verdict) => {
    expect(timeliness(at(filed), deadlines)).toBe(verdict)
  })
})
