import { fromLocal, toLocal } from '../clock/local-time.ts'
import type { Bilingual } from '../law/citation.ts'
import type { Instant } from '../values/instant.ts'

const DAYS = [
  ['zo', 'Sun'],
  ['ma', 'Mon'],
  ['di', 'Tue'],
  ['wo', 'Wed'],
  ['do', 'Thu'],
  ['vr', 'Fri'],
  ['za', 'Sat'],
] as const

const MONTHS = [
  ['jan', 'Jan'],
  ['feb', 'Feb'],
  ['mrt', 'Mar'],
  ['apr', 'Apr'],
  ['mei', 'May'],
  ['jun', 'Jun'],
  ['jul', 'Jul'],
  ['aug', 'Aug'],
  ['sep', 'Sep'],
  ['okt', 'Oct'],
  ['nov', 'Nov'],
  ['dec', 'Dec'],
] as const

const none = ['', ''] as const

// The hour that occurs twice is written with the season, so that a reader need not guess.
const season = (at: Instant, local: string): readonly [string, string] => {
  const read = fromLocal(local)
  if (read._tag === 'Right' || read.left._tag !== 'LocalTimeTwice') return none
  return at < read.left.second ? [' zomertijd', ' summer time'] : [' wintertijd', ' winter time']
}

/** A moment as people read it in Amsterdam: "ma 23 nov 2026, 17.40 uur", "Mon 23 Nov 2026, 17:40". */
export const describeInstant = (at: Instant): Bilingual => {
  const local = toLocal(at)
  const [date = '', time = ''] = [local.slice(0, 10), local.slice(11, 16)]
  const day = DAYS[new Date(`${date}T00:00:00.000Z`).getUTCDay()] ?? none
  const month = MONTHS[Number(date.slice(5, 7)) - 1] ?? none
  const [nl, en] = season(at, local)
  // An hour has no nought before it in Dutch: 9.00 uur.
  const dutch = time.replace(/^0/, '').replace(':', '.')
  const rest = (name: string): string => `${Number(date.slice(8))} ${name} ${date.slice(0, 4)}`
  return {
    nl: `${day[0]} ${rest(month[0])}, ${dutch} uur${nl}`,
    en: `${day[1]} ${rest(month[1])}, ${time}${en}`,
  }
}
