import { describe, expect, test } from 'vitest'
import { tagOf } from '../../src/failure.ts'
import { readMoment } from '../../src/read/moment.ts'
import { readTime } from '../../src/read/time.ts'

const timeOf = (text: string, which?: 'first' | 'second'): string => {
  const read = readTime(text, which)
  return read._tag === 'Right' ? read.right : tagOf(read.left)
}

describe('a time as people type it', () => {
  test.each([
    ['2026-11-22 20:38', '2026-11-22T19:38:00.000Z'],
    ['2026-11-22T20:38', '2026-11-22T19:38:00.000Z'],
    ['2026-07-01 20:38:15', '2026-07-01T18:38:15.000Z'],
    ['2026-11-22T19:38:00Z', '2026-11-22T19:38:00.000Z'],
    ['2026-11-22T19:38:00.123456Z', '2026-11-22T19:38:00.123Z'],
    ['2026-11-22T20:38+01:00', '2026-11-22T19:38:00.000Z'],
    [' 2026-11-22 20:38 ', '2026-11-22T19:38:00.000Z'],
  ])('%s is %s', (text, at) => {
    expect(timeOf(text)).toBe(at)
  })

  test.each([
    ['', 'TimeMalformed'],
    ['gisteren', 'TimeMalformed'],
    ['2026-11-22', 'TimeMalformed'],
    ['22-11-2026 20:38', 'TimeMalformed'],
    ['2026-11-22 20:38Z', 'TimeMalformed'],
    ['2026-02-30 10:00', 'LocalTimeMalformed'],
    ['2026-11-22 25:00', 'LocalTimeMalformed'],
    ['2026-02-30T10:00:00Z', 'TimeMalformed'],
    ['2026-03-29 02:30', 'LocalTimeNever'],
    ['2026-10-25 02:30', 'LocalTimeTwice'],
  ])('%s is refused: %s', (text, tag) => {
    expect(timeOf(text)).toBe(tag)
  })

  test('a local time that occurs twice takes the answer that is given', () => {
    expect(timeOf('2026-10-25 02:30', 'first')).toBe('2026-10-25T00:30:00.000Z')
    expect(timeOf('2026-10-25 02:30', 'second')).toBe('2026-10-25T01:30:00.000Z')
  })

  test('the answer changes no time that occurs once', () => {
    expect(timeOf('2026-10-25 04:30', 'second')).toBe('2026-10-25T03:30:00.000Z')
  })
})

describe('a moment with its precision', () => {
  const at = '2026-11-22T19:38:00.000Z'

  test.each<readonly [string, unknown]>([
    ['2026-11-22 20:38', { _tag: 'exact', at }],
    ['~2026-11-22 20:38', { _tag: 'estimated', at }],
    ['2026-11-22 20:38..2026-11-22T19:38:00Z', { _tag: 'between', from: at, to: at }],
    [
      '2026-11-22',
      { _tag: 'between', from: '2026-11-21T23:00:00.000Z', to: '2026-11-22T22:59:00.000Z' },
    ],
    ['unknown', { _tag: 'unknown' }],
  ])('%s', (text, moment) => {
    expect(readMoment(text, undefined)).toEqual({ _tag: 'Right', right: moment })
  })

  test.each(['~', '..', '2026-11-22 20:38..', 'ongeveer vijf uur'])('%s is refused', (text) => {
    expect(readMoment(text, undefined)._tag).toBe('Left')
  })
})
