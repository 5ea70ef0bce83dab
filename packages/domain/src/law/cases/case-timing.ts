import { HOUR, toMs } from '../../clock/instants.ts'
import { fromLocal } from '../../clock/local-time.ts'
import type { LawEdition } from '../edition.ts'
import type { CaseFacts } from './case.ts'

/** What the recorded times say: a day or a month is an interval, so sometimes nothing for certain. */
export type CaseTiming = 'within' | 'late' | 'cannot-tell'

interface Interval {
  readonly from: number
  readonly to: number
}

const ms = (local: string, which: 'first' | 'second'): number | undefined => {
  const read = fromLocal(local, which)
  return read._tag === 'Right' ? toMs(read.right) : undefined
}

const pad = (n: number, length: number): string => String(n).padStart(length, '0')

// The first day after a year, a month or a day; the parts are checked by reading the result.
const next = (text: string): string => {
  const [year = 0, month, day] = text.split('-').map(Number)
  const after =
    month === undefined
      ? Date.UTC(year + 1, 0)
      : Date.UTC(year, day === undefined ? month : month - 1, (day ?? 0) + 1)
  const date = new Date(after)
  return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1, 2)}-${pad(date.getUTCDate(), 2)}`
}

const MINUTE = 60_000
const MINUTES = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/
const DAYS = /^\d{4}(-\d{2}(-\d{2})?)?$/
const FIRST_DAY = '0000-01-01'

const span = (from: number | undefined, until: number | undefined): Interval | undefined =>
  from === undefined || until === undefined ? undefined : { from, to: until - 1 }

/** A time as a file of cases writes it: a year, a month, a day or a local minute. */
const interval = (text: string | null): Interval | undefined => {
  if (text === null) return undefined
  if (MINUTES.test(text)) {
    // A minute that occurs twice (end of summer time) may be either.
    const last = ms(text, 'second')
    return span(ms(text, 'first'), last === undefined ? undefined : last + MINUTE)
  }
  if (!DAYS.test(text)) return undefined
  const day = `${text}${FIRST_DAY.slice(text.length)}`
  return span(ms(`${day}T00:00`, 'first'), ms(`${next(text)}T00:00`, 'first'))
}

/** Whether a text is a time as files of cases write it. */
export const isCaseTime = (text: string): boolean => interval(text) !== undefined

const verdict = (least: number, most: number, hours: number): CaseTiming => {
  if (most <= hours * HOUR) return 'within'
  return least > hours * HOUR ? 'late' : 'cannot-tell'
}

const fromTimes = (facts: CaseFacts, hours: number): CaseTiming => {
  const aware = interval(facts.awareAt)
  const filed = interval(facts.notifiedAuthorityAt)
  return aware === undefined || filed === undefined
    ? 'cannot-tell'
    : verdict(filed.from - aware.to, filed.to - aware.from, hours)
}

const fromDelay = ({ delayHours }: CaseFacts, hours: number): CaseTiming =>
  delayHours === null || !Number.isFinite(delayHours)
    ? 'cannot-tell'
    : verdict(delayHours * HOUR, delayHours * HOUR, hours)

/**
 * Whether the authority was notified within the strict limit, within the stated precision. The
 * hours of delay that a decision states settle what the precision of its times leaves open.
 */
export const caseTiming = (facts: CaseFacts, edition: LawEdition): CaseTiming => {
  const { hours } = edition.authority
  const told = fromTimes(facts, hours)
  return told === 'cannot-tell' ? fromDelay(facts, hours) : told
}
