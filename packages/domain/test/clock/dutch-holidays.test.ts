import { describe, expect, test } from 'vitest'
import { dutchHolidays, isDutchHoliday } from '../../src/index.ts'

// Algemene termijnenwet, art. 3; years 2026 and 2027 agree with a printed calendar.
const TABLE: ReadonlyArray<readonly [number, string, string, string, string, string]> = [
  [2024, '03-29', '04-01', '04-27', '05-09', '05-20'],
  [2025, '04-18', '04-21', '04-26', '05-29', '06-09'],
  [2026, '04-03', '04-06', '04-27', '05-14', '05-25'],
  [2027, '03-26', '03-29', '04-27', '05-06', '05-17'],
  [2028, '04-14', '04-17', '04-27', '05-25', '06-05'],
  [2029, '03-30', '04-02', '04-27', '05-10', '05-21'],
  [2030, '04-19', '04-22', '04-27', '05-30', '06-10'],
  [2031, '04-11', '04-14', '04-26', '05-22', '06-02'],
]

describe('Dutch public holidays', () => {
  test.each(TABLE)('of %i', (year, friday, easter, king, ascension, whit) => {
    expect(dutchHolidays(year)).toEqual({
      'new-year': `${year}-01-01`,
      'good-friday': `${year}-${friday}`,
      'easter-monday': `${year}-${easter}`,
      'kings-day': `${year}-${king}`,
      'liberation-day': `${year}-05-05`,
      ascension: `${year}-${ascension}`,
      'whit-monday': `${year}-${whit}`,
      christmas: `${year}-12-25`,
      'boxing-day': `${year}-12-26`,
    })
  })

  // The earliest and latest Easters that there are, and the years that simple formulas get wrong.
  test.each([
    [1818, '03-23'],
    [1943, '04-26'],
    [1954, '04-19'],
    [1981, '04-20'],
    [2000, '04-24'],
    [2038, '04-26'],
    [2049, '04-19'],
    [2076, '04-20'],
    [2100, '03-29'],
    [2285, '03-23'],
  ])('of %i have Easter Monday on %s', (year, monday) => {
    expect(dutchHolidays(year)['easter-monday']).toBe(`${year}-${monday}`)
  })

  test.each([
    ['2025-04-26', true],
    ['2025-04-27', false],
    ['2026-12-24', false],
  ])('%s being one is %s', (date, holiday) => {
    expect(isDutchHoliday(date)).toBe(holiday)
  })
})
