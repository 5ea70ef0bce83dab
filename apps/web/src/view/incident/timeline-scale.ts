import type { Instant } from '@meldplicht/domain'
import { elapsed, ZONE } from '../format.ts'
import type { Clock72 } from '../models/clock.ts'
import type { TimelineMoment } from '../models/timeline.ts'

const DAY = 24 * 3_600_000
/** What lies further apart than this is told by the list; the drawing keeps to the first days. */
const LONGEST = 10 * DAY
const LEAD = 4 * DAY

/** What is drawn: moments in order, a clock, and now. */
export interface TimelineData {
  readonly number: string
  readonly moments: ReadonlyArray<TimelineMoment>
  readonly clock: Clock72 | undefined
  readonly now: Instant
  /** A closed incident has no "now". */
  readonly open: boolean
}

/** From instants to places on the wide drawing. */
export interface Scale {
  readonly from: number
  readonly to: number
  readonly x: (at: number) => number
  /** Midnights in Amsterdam inside the window, with their day of the week (7 is Sunday). */
  readonly days: ReadonlyArray<{
    readonly at: number
    readonly weekday: number
    readonly iso: string
  }>
}

/** Left and right edge of the drawing. */
export const LEFT = 14
/** See {@link LEFT}. */
export const RIGHT = 834

const ms = (at: Instant): number => Date.parse(at)

/** Chooses the window of time and makes its scale. */
export const scaleOf = (data: TimelineData): Scale => {
  const all = data.moments.map((one) => ms(one.at))
  const clock = data.clock
  const anchor = clock === undefined ? Math.min(...all, ms(data.now)) : ms(clock.start)
  const from = Math.max(Math.min(anchor, ...all), anchor - LEAD)
  const last = Math.max(
    ...(clock === undefined ? [] : [ms(clock.outer)]),
    ...(data.open ? [ms(data.now)] : []),
    ...all,
  )
  const end = Math.min(Math.max(last, from + 3_600_000), from + LONGEST)
  const margin = (end - from) * 0.03
  const start = from - margin
  const stop = end + margin
  const x = (at: number): number => {
    const place = LEFT + ((at - start) / (stop - start)) * (RIGHT - LEFT)
    return Math.max(LEFT, Math.min(RIGHT, place))
  }
  const days: Array<{ at: number; weekday: number; iso: string }> = []
  let day = Temporal.Instant.fromEpochMilliseconds(Math.round(start))
    .toZonedDateTimeISO(ZONE)
    .startOfDay()
  while (day.epochMilliseconds < stop) {
    days.push({
      at: day.epochMilliseconds,
      weekday: day.dayOfWeek,
      iso: new Date(day.epochMilliseconds).toISOString(),
    })
    day = day.add({ days: 1 })
  }
  return { from: start, to: stop, x, days }
}

/** The gap between the first thing that happened and the first thing that we recorded. */
export const gapOf = (
  moments: ReadonlyArray<TimelineMoment>,
):
  | { readonly happened: TimelineMoment; readonly recorded: TimelineMoment; readonly gap: number }
  | undefined => {
  const happened = moments.filter((one) => one.lane === 'happened').at(-1)
  const recorded = moments.find((one) => one.lane === 'recorded')
  if (happened === undefined || recorded === undefined) return undefined
  const gap = elapsed(happened.at, recorded.at)
  return gap >= 3_600_000 ? { happened, recorded, gap } : undefined
}
