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

const ms = (local: string): number | undefined => {
  const read = fromLocal(local, 'first')
  return read._tag === 'Right' ? toMs(read.right) : undefined
}

const pad = (n: number): string => String(n).padStart(2, '0')

// The day or month after, as text; the parts are checked by reading the result as a local time.
const next = (text: string): string => {
  const [year = 0, month = 1, day] = text.split('-').map(Number)
  const date = new Date(Date.UTC(year, day === undefined ? month : month - 1, (day ?? 0) + 1))
  return `${date.getUTCFullYear()}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`
}

const MINUTE = 60_000

/** A time as a file of cases writes it: a month, a day or a local minute. */
const interval = (text: string | null): Interval | undefined => {
  if (text === null) return undefined
  if (/T/.test(text)) {
    const from = ms(text)
    return from === undefined ? undefined : { from, to: from + MINUTE - 1 }
  }
  const day = /^\d{4}-\d{2}$/.test(text) ? `${text}-01` : text
  const from = ms(`${day}T00:00`)
  const to = ms(`${next(text)}T00:00`)
  return from === undefined || to === undefined ? undefined : { from, to: to - 1 }
}

const verdict = (least: number, most: number, hours: number): CaseTiming => {
  if (most <= hours * HOUR) return 'within'
  return least > hours * HOUR ? 'late' : 'cannot-tell'
}

/** Whether the authority was notified within the strict limit, within the stated precision. */
export const caseTiming = (facts: CaseFacts, edition: LawEdition): CaseTiming => {
  const { hours } = edition.authority
  const aware = interval(facts.awareAt)
  const filed = interval(facts.notifiedAuthorityAt)
  if (aware !== undefined && filed !== undefined) {
    return verdict(filed.from - aware.to, filed.to - aware.from, hours)
  }
  if (facts.delayHours === null || !Number.isFinite(facts.delayHours)) return 'cannot-tell'
  return verdict(facts.delayHours * HOUR, facts.delayHours * HOUR, hours)
}
