import { requireTemporal } from './temporal.ts'

/** A public holiday as a stable key. */
export type DutchHoliday =
  | 'new-year'
  | 'good-friday'
  | 'easter-monday'
  | 'kings-day'
  | 'liberation-day'
  | 'ascension'
  | 'whit-monday'
  | 'christmas'
  | 'boxing-day'

/** Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher), as month and day. */
const easter = (year: number): { readonly month: number; readonly day: number } => {
  const a = year % 19
  const century = Math.floor(year / 100)
  const rest = year % 100
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * a + century - Math.floor(century / 4) - correction + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7
  const m = Math.floor((a + 11 * epact + 22 * weekday) / 451)
  const sum = epact + weekday - 7 * m + 114
  return { month: Math.floor(sum / 31), day: (sum % 31) + 1 }
}

const SUNDAY = 7

/**
 * The public holidays of a year as `YYYY-MM-DD` (Algemene termijnenwet, art. 3(1), Good Friday
 * being equated by art. 3(2)). King's Day is 27 April, or the 26th when the 27th is a Sunday
 * (Stcrt. 2013, 4075), so the list is right from 2014 on.
 */
export const dutchHolidays = (year: number): Readonly<Record<DutchHoliday, string>> => {
  const { PlainDate } = requireTemporal()
  const sunday = PlainDate.from({ year, ...easter(year) })
  const from = (days: number): string => sunday.add({ days }).toString()
  const on = (month: number, day: number): string => PlainDate.from({ year, month, day }).toString()
  const king = PlainDate.from({ year, month: 4, day: 27 })
  return {
    'new-year': on(1, 1),
    'good-friday': from(-2),
    'easter-monday': from(1),
    'kings-day': king.dayOfWeek === SUNDAY ? on(4, 26) : king.toString(),
    'liberation-day': on(5, 5),
    ascension: from(39),
    'whit-monday': from(50),
    christmas: on(12, 25),
    'boxing-day': on(12, 26),
  }
}

/** Whether a `YYYY-MM-DD` is a Dutch public holiday. */
export const isDutchHoliday = (date: string): boolean =>
  Object.values(dutchHolidays(Number(date.slice(0, 4)))).includes(date)
