import type { Instant, Moment, Quantity } from '@meldplicht/domain'
import type { Texts } from '../text/texts.ts'

/** The clock on the wall of the people who read this (Reg. 1182/71 counts in it as well). */
export const ZONE = 'Europe/Amsterdam'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const KIB = 1024
const MIB = KIB * KIB

/** How instants are said to the reader, always as the Amsterdam clock shows them. */
export interface Formats {
  /** `17.40 uur`; a time that occurs twice says which of the two. */
  readonly time: (at: Instant) => string
  /** `17.40`, for tables and drawings. */
  readonly clock: (at: Instant) => string
  /** `ma 23 nov`, with the year when it is not this year. */
  readonly day: (at: Instant) => string
  /** `ma 23 nov 2026`. */
  readonly date: (at: Instant) => string
  /** `maandag 23 november 2026`. */
  readonly longDate: (at: Instant) => string
  /** `maandag 23 november`. */
  readonly longDay: (at: Instant) => string
  /** `vr 20 nov, 17.40 uur`. */
  readonly dayTime: (at: Instant) => string
  /** `zo 22 nov 2026, 20.38 uur`. */
  readonly dateTime: (at: Instant) => string
  /** `vandaag 17.40 uur`, `morgen 10.05 uur`, `wo 25 nov, 9.15 uur`. */
  readonly limit: (at: Instant) => string
  /** `vandaag`, `morgen` or `wo 25 nov`. */
  readonly near: (at: Instant) => string
  /** `nog 9 uur` before, `23 uur voorbij` after. Hours up to 47, then days; rounded down. */
  readonly remaining: (at: Instant) => string
  /** `al 5 dagen open`. */
  readonly openSince: (at: Instant) => string
  /** `50 uur`, and days from four days on: how much later something came in. */
  readonly rough: (milliseconds: number) => string
  /** `5 uur en 20 minuten`. */
  readonly amount: (milliseconds: number) => string
  /** `vr 20 nov, ongeveer 16.50 uur`; what is not known says so. */
  readonly moment: (moment: Moment) => string
  /** `3 kB`, `25 MB`; rounded up. */
  readonly size: (bytes: number) => string
  /** `ongeveer 214`, `tussen 10 en 20`, `nog niet bekend`. */
  readonly quantity: (quantity: Quantity) => string
}

const local = (at: Instant): Temporal.ZonedDateTime =>
  Temporal.Instant.from(at).toZonedDateTimeISO(ZONE)

/** Milliseconds from `from` to `to`; real time, so right across both clock changes. */
export const elapsed = (from: Instant, to: Instant): number => Date.parse(to) - Date.parse(from)

/** The calendar day in Amsterdam, `2026-11-23`. */
export const dayKey = (at: Instant): string => local(at).toPlainDate().toString()

/** The value of a date field, `23-11-2026`. */
export const dateField = (at: Instant): string => {
  const d = local(at)
  return `${d.day}-${d.month}-${d.year}`
}

/** The value of a time field, `17.40`. */
export const timeField = (at: Instant): string => {
  const d = local(at)
  return `${d.hour}.${String(d.minute).padStart(2, '0')}`
}

/** Which of two passes an instant falls in, in the hour that the clock shows twice. */
const pass = (at: Instant): 'only' | 'first' | 'second' => {
  const here = local(at)
  const wall = here.toPlainDateTime()
  const first = wall.toZonedDateTime(ZONE, { disambiguation: 'earlier' })
  const second = wall.toZonedDateTime(ZONE, { disambiguation: 'later' })
  if (first.epochMilliseconds === second.epochMilliseconds) return 'only'
  return here.epochMilliseconds === first.epochMilliseconds ? 'first' : 'second'
}

/** Builds the formats for one language at one moment of reading. */
export const formats = (texts: Texts, now: Instant): Formats => {
  const t = texts.calendar
  const pick = (list: ReadonlyArray<string>, n: number): string => list[n - 1] ?? ''
  const today = local(now).toPlainDate()

  const rough = (ms: number): string => {
    if (ms < MINUTE) return t.lessThanAMinute
    if (ms < HOUR) return t.minutes(Math.floor(ms / MINUTE))
    if (ms < 2 * DAY) return t.hours(Math.floor(ms / HOUR))
    return t.daysLong(Math.floor(ms / DAY))
  }
  const time = (at: Instant): string => {
    const said = t.time(timeField(at))
    switch (pass(at)) {
      case 'only':
        return said
      case 'first':
        return t.firstTime(said)
      case 'second':
        return t.secondTime(said)
    }
  }
  const bare = (at: Instant): string => {
    const d = local(at)
    return `${pick(t.shortDays, d.dayOfWeek)}\u00a0${d.day}\u00a0${pick(t.shortMonths, d.month)}`
  }
  const date = (at: Instant): string => `${bare(at)}\u00a0${local(at).year}`
  const day = (at: Instant): string => (local(at).year === today.year ? bare(at) : date(at))
  const longDay = (at: Instant): string => {
    const d = local(at)
    return `${pick(t.days, d.dayOfWeek)} ${d.day}\u00a0${pick(t.months, d.month)}`
  }
  const near = (at: Instant): string => {
    const that = local(at).toPlainDate()
    if (that.equals(today)) return t.today
    return that.equals(today.add({ days: 1 })) ? t.tomorrow : day(at)
  }
  const dayTime = (at: Instant): string => `${day(at)}, ${time(at)}`
  const limit = (at: Instant): string => {
    const said = near(at)
    return said === t.today || said === t.tomorrow ? `${said} ${time(at)}` : dayTime(at)
  }
  const amount = (ms: number): string => {
    const hours = Math.floor(ms / HOUR)
    const minutes = Math.floor((ms % HOUR) / MINUTE)
    if (ms < MINUTE) return t.lessThanAMinute
    if (hours === 0) return t.minutes(minutes)
    return minutes === 0 ? t.hours(hours) : `${t.hours(hours)} ${t.and} ${t.minutes(minutes)}`
  }
  const moment = (m: Moment): string => {
    switch (m._tag) {
      case 'exact':
        return dayTime(m.at)
      case 'estimated':
        return `${day(m.at)}, ${t.about(time(m.at))}`
      case 'between':
        // A day that is known without its time is stored as its first and last moment.
        return dayKey(m.from) === dayKey(m.to)
          ? isWholeDay(m.from, m.to)
            ? day(m.from)
            : `${day(m.from)}, ${t.between(time(m.from), time(m.to))}`
          : t.between(dayTime(m.from), dayTime(m.to))
      case 'unknown':
        return t.unknownMoment
      case 'cannot-be-determined':
        return t.cannotBeDetermined
    }
  }
  return {
    time,
    clock: timeField,
    day,
    date,
    longDate: (at) => `${longDay(at)}\u00a0${local(at).year}`,
    longDay,
    dayTime,
    dateTime: (at) => `${date(at)}, ${time(at)}`,
    limit,
    near,
    remaining: (at) => {
      const ms = elapsed(now, at)
      return ms >= 0 ? t.left(rough(ms)) : t.past(rough(-ms))
    },
    openSince: (at) => {
      const ms = elapsed(at, now)
      return ms < MINUTE ? t.justOpen : t.open(rough(ms))
    },
    rough: (ms) =>
      ms < 4 * DAY ? t.hours(Math.floor(ms / HOUR)) : t.daysLong(Math.floor(ms / DAY)),
    amount,
    moment,
    size: (bytes) =>
      bytes < MIB
        ? `${t.digits(Math.max(1, Math.ceil(bytes / KIB)))}\u00a0kB`
        : `${t.digits(Math.ceil(bytes / MIB))}\u00a0MB`,
    quantity: (q) => {
      switch (q._tag) {
        case 'exact':
          return t.digits(q.n)
        case 'about':
          return t.about(t.digits(q.n))
        case 'between':
          return t.between(t.digits(q.min), t.digits(q.max))
        case 'cannot-be-determined':
          return t.cannotBeDetermined
        case 'unknown':
          return t.unknownQuantity
      }
    },
  }
}

const isWholeDay = (from: Instant, to: Instant): boolean => {
  const start = local(from).startOfDay()
  const next = start.add({ days: 1 })
  const last = Temporal.Instant.from(to).epochMilliseconds
  return start.epochMilliseconds === Date.parse(from) && next.epochMilliseconds - last <= MINUTE
}
