import type { Instant } from '../values/instant.ts'
import { addHours } from './deadline.ts'
import { isDutchHoliday } from './dutch-holidays.ts'
import { fromMs, toMs } from './instants.ts'
import { AMSTERDAM } from './local-time.ts'
import { requireTemporal } from './temporal.ts'

/** How long: in hours, or in days or months as the calendar counts them (a month is never 720 h). */
export type Term =
  | { readonly unit: 'hours'; readonly n: number }
  | { readonly unit: 'days'; readonly n: number }
  | { readonly unit: 'months'; readonly n: number }

/**
 * What happens when a term ends on a Saturday, Sunday or public holiday:
 * - `counts`: nothing (terms in hours: Reg. 1182/71, art. 3(3));
 * - `next-working-day`: it ends with that day (art. 3(4)), and two days or more hold at least two
 *   working days (art. 3(5));
 * - `noon-of-next-working-day`: it ends then (RTS (EU) 2025/301, art. 5(4), DORA).
 */
export type WeekendRule = 'counts' | 'next-working-day' | 'noon-of-next-working-day'

const SATURDAY = 6

const isFree = (day: Temporal.PlainDate): boolean =>
  day.dayOfWeek >= SATURDAY || isDutchHoliday(day.toString())

const nextWorkingDay = (day: Temporal.PlainDate): Temporal.PlainDate => {
  let next = day
  while (isFree(next)) next = next.add({ days: 1 })
  return next
}

const instantOf = (zoned: Temporal.ZonedDateTime): Instant => fromMs(zoned.epochMilliseconds)

// A term in days or months ends with the expiry of its last hour (art. 3(2)(b) and (c)).
const endOf = (day: Temporal.PlainDate): Instant =>
  fromMs(toMs(instantOf(day.add({ days: 1 }).toZonedDateTime(AMSTERDAM))) - 1)

const dayOf = (at: Instant): Temporal.PlainDate =>
  requireTemporal()
    .Instant.fromEpochMilliseconds(toMs(at))
    .toZonedDateTimeISO(AMSTERDAM)
    .toPlainDate()

const noonOf = (day: Temporal.PlainDate): Instant =>
  instantOf(day.toZonedDateTime({ timeZone: AMSTERDAM, plainTime: '12:00' }))

// The day of the event is not counted (art. 3(1)), which is what adding to it does; a month ends on
// the same date, or on the last day of a shorter month (art. 3(2)(c)), as Temporal constrains it.
const calendarEnd = (since: Instant, term: Term): Instant => {
  const length = term.unit === 'months' ? { months: term.n } : { days: term.n }
  return endOf(dayOf(since).add(length))
}

// Art. 3(5), for terms in days; contested for hours, where it is never used.
const withTwoWorkingDays = (
  first: Temporal.PlainDate,
  last: Temporal.PlainDate,
): Temporal.PlainDate => {
  let end = nextWorkingDay(last)
  const working = (): number => {
    let count = 0
    for (let day = first; day.toString() <= end.toString(); day = day.add({ days: 1 })) {
      if (!isFree(day)) count += 1
    }
    return count
  }
  while (working() < 2) end = nextWorkingDay(end.add({ days: 1 }))
  return end
}

const workingEnd = (since: Instant, term: Term, last: Temporal.PlainDate): Temporal.PlainDate =>
  term.unit === 'days' && term.n >= 2
    ? withTwoWorkingDays(dayOf(since).add({ days: 1 }), last)
    : nextWorkingDay(last)

/**
 * When a term ends, in Amsterdam. Weekends are moved by Dutch public holidays, those of the
 * Member State where the act is to be done (Reg. 1182/71, art. 2(1)).
 */
export const termEnd = (since: Instant, term: Term, weekend: WeekendRule): Instant => {
  const end = term.unit === 'hours' ? addHours(since, term.n) : calendarEnd(since, term)
  if (weekend === 'counts') return end
  const last = dayOf(end)
  if (weekend === 'noon-of-next-working-day')
    return isFree(last) ? noonOf(nextWorkingDay(last)) : end
  const moved = workingEnd(since, term, last)
  return moved.equals(last) ? end : endOf(moved)
}
