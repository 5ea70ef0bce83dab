import type { OfficeDay, OfficeHours } from '@meldplicht/domain'
import type { Texts } from '../text/texts.ts'

interface Range {
  readonly from: number
  readonly to: number
  readonly day: OfficeDay
}

const same = (a: OfficeDay, b: OfficeDay): boolean =>
  a._tag === 'open' && b._tag === 'open' ? a.from === b.from && a.to === b.to : a._tag === b._tag

const ranges = (hours: OfficeHours): ReadonlyArray<Range> => {
  const { monday, tuesday, wednesday, thursday, friday, saturday, sunday } = hours.days
  const week = [monday, tuesday, wednesday, thursday, friday, saturday, sunday]
  const found: Array<Range> = []
  for (const [n, day] of week.entries()) {
    const last = found.at(-1)
    if (last !== undefined && same(last.day, day)) found.splice(-1, 1, { ...last, to: n })
    else found.push({ from: n, to: n, day })
  }
  return found
}

/** `08:30` as Dutch readers write it, `8.30`. */
const clock = (time: string): string => `${Number(time.slice(0, 2))}.${time.slice(3, 5)}`

/** Opening hours in words: "op werkdagen van 8.30 tot 17.30 uur". */
export const openingHours = (hours: OfficeHours, texts: Texts): string => {
  const t = texts.shell
  const name = (n: number): string => texts.calendar.days[n] ?? ''
  const days = ({ from, to }: Range): string => {
    if (from === 0 && to === 4) return t.workdays
    if (from === 0 && to === 6) return t.daily
    return from === to ? t.oneDay(name(from)) : t.days(name(from), name(to))
  }
  return ranges(hours)
    .flatMap((range) =>
      range.day._tag === 'open'
        ? [
            `${days(range)} ${t.fromTo(clock(range.day.from), texts.calendar.time(clock(range.day.to)))}`,
          ]
        : [],
    )
    .join(', ')
}
