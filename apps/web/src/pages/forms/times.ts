import type { Instant, LocalTimeError, Moment } from '@meldplicht/domain'
import { exactly, fromLocal, toLocal, unknownMoment } from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import type { Form } from '../../server/body.ts'
import { momentNames } from '../../view/field.ts'
import type { Checked } from './checked.ts'
import { right, wrong } from './checked.ts'
import { typed } from './fields.ts'

const pad = (text: string, to: number): string => text.padStart(to, '0')

/** `20-11-2026` (also with dots or slashes) as `2026-11-20`; only a real day. */
export const dateIn = (text: string): string | undefined => {
  const [, day, month, year] = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text) ?? []
  if (day === undefined || month === undefined || year === undefined) return undefined
  const date = `${year}-${pad(month, 2)}-${pad(day, 2)}`
  // Only a real calendar day; 31-2 is none.
  const ms = Date.parse(`${date}T00:00:00.000Z`)
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(date) ? date : undefined
}

/** `16.50`, `16:50` or `9 uur` as `16:50`; two digits of minutes. */
export const timeIn = (text: string): string | undefined => {
  const [, hour, minute = '00'] = /^(\d{1,2})(?:[.:](\d{2}))?(?:\s*uur)?$/i.exec(text) ?? []
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined
  return `${pad(hour, 2)}:${minute}`
}

const refused = (error: LocalTimeError, base: string): Checked<never> => {
  const names = momentNames(base)
  switch (error._tag) {
    case 'LocalTimeTwice':
      return wrong(names.occurrence, 'time-occurs-twice')
    case 'LocalTimeNever':
      return wrong(names.time, 'time-does-not-exist')
    case 'LocalTimeMalformed':
      return wrong(names.date, 'not-a-date')
  }
}

const occurrence = (form: Form, base: string): 'first' | 'second' | undefined => {
  const given = typed(form, momentNames(base).occurrence)
  return given === 'first' || given === 'second' ? given : undefined
}

/**
 * A local date and time of the Amsterdam clock as one moment. A time that occurs twice is asked
 * about and never guessed; nothing typed is `undefined`.
 */
export const instantOrNot = (form: Form, base: string): Checked<Instant | undefined> => {
  const names = momentNames(base)
  const givenDate = typed(form, names.date)
  const givenTime = typed(form, names.time)
  if (givenDate === '' && givenTime === '') return right(undefined)
  const date = dateIn(givenDate)
  const time = timeIn(givenTime)
  if (date === undefined) return wrong(names.date, 'not-a-date')
  if (time === undefined) return wrong(names.time, 'not-a-time')
  const at = fromLocal(`${date}T${time}`, occurrence(form, base))
  return E.isLeft(at) ? refused(at.left, base) : right(at.right)
}

/** The same, but needed. */
export const instant = (form: Form, base: string): Checked<Instant> =>
  E.chain((at: Instant | undefined) =>
    at === undefined ? wrong(momentNames(base).date, 'needed') : right(at),
  )(instantOrNot(form, base))

/** A moment with its precision; "unknown" leaves out what was typed besides. */
export const moment = (form: Form, base: string): Checked<Moment> => {
  const precision = typed(form, momentNames(base).precision)
  if (precision === 'unknown') return right(unknownMoment)
  if (precision === 'cannot-be-determined') return right({ _tag: precision })
  return E.map(
    (at: Instant | undefined): Moment =>
      at === undefined
        ? unknownMoment
        : precision === 'estimated'
          ? { _tag: 'estimated', at }
          : exactly(at),
  )(instantOrNot(form, base))
}

const dayOf = (now: Instant, back: number): string => {
  const today = Date.parse(`${toLocal(now).slice(0, 10)}T00:00:00.000Z`)
  return new Date(today - back * 86_400_000).toISOString().slice(0, 10)
}

const wholeDay = (date: string, now: Instant): Checked<Moment> => {
  const from = fromLocal(`${date}T00:00`)
  const to = fromLocal(`${date}T23:59`)
  if (E.isLeft(from) || E.isLeft(to)) return right(unknownMoment)
  const end = to.right < now ? to.right : now
  return right(
    from.right > end
      ? { _tag: 'estimated', at: from.right }
      : {
          _tag: 'between',
          from: from.right,
          to: end,
        },
  )
}

/**
 * "Today, yesterday, earlier" with a time that may be rough. A day without a time stays a whole
 * day; a time that occurs twice stays both, so nothing is guessed and nobody is held up.
 */
export const roughMoment = (form: Form, base: string, now: Instant): Checked<Moment> => {
  const names = momentNames(base)
  const when = typed(form, base)
  const givenDate = typed(form, names.date)
  const givenTime = typed(form, names.time)
  if (when === 'unknown' || (when === '' && givenDate === '')) return right(unknownMoment)
  const date =
    when === 'today' ? dayOf(now, 0) : when === 'yesterday' ? dayOf(now, 1) : dateIn(givenDate)
  if (date === undefined) return wrong(names.date, 'not-a-date')
  if (givenTime === '') return wholeDay(date, now)
  const time = timeIn(givenTime)
  if (time === undefined) return wrong(names.time, 'not-a-time')
  const at = fromLocal(`${date}T${time}`)
  const exact = typed(form, `${base}Exact`) !== ''
  if (E.isRight(at)) return right(exact ? exactly(at.right) : { _tag: 'estimated', at: at.right })
  return at.left._tag === 'LocalTimeTwice'
    ? right({ _tag: 'between', from: at.left.first, to: at.left.second })
    : refused(at.left, base)
}

/** A moment that is needed; "unknown" is an answer, an empty field is none. */
export const neededMoment = (form: Form, base: string): Checked<Moment> => {
  const names = momentNames(base)
  const undated = ['unknown', 'cannot-be-determined'].includes(typed(form, names.precision))
  return undated ? moment(form, base) : E.chain(() => moment(form, base))(instant(form, base))
}
