import type { Instant, Listed, Moment, Personal, Quantity, Said } from '@meldplicht/domain'
import { isOpen, toLocal } from '@meldplicht/domain'
import type { Filled } from './browser.ts'

// Values of the domain as somebody types them into the fields of a form.

/** What somebody wrote; nothing for what is not there. */
export const words = (personal: Personal | undefined): string => {
  if (personal === undefined) return ''
  if (!isOpen(personal)) throw new Error('a story is open')
  return personal.value
}

/** Date and time as they are written in the Netherlands. */
export const instantIn = (name: string, at: Instant | undefined): Filled => {
  if (at === undefined) return { [`${name}Date`]: '', [`${name}Time`]: '' }
  const [date = '', time = ''] = toLocal(at).split('T')
  const [year = '', month = '', day = ''] = date.split('-')
  const [hour = '', minute = '', second] = time.split(':')
  if (second !== undefined && !/^00/.test(second)) throw new Error(`${at} is no whole minute`)
  return {
    [`${name}Date`]: `${Number(day)}-${Number(month)}-${year}`,
    [`${name}Time`]: `${Number(hour)}.${minute}`,
  }
}

/** A moment with its precision. */
export const momentIn = (name: string, moment: Moment): Filled => {
  switch (moment._tag) {
    case 'exact':
    case 'estimated':
      return { ...instantIn(name, moment.at), [`${name}Precision`]: moment._tag }
    case 'unknown':
    case 'cannot-be-determined':
      return { ...instantIn(name, undefined), [`${name}Precision`]: moment._tag }
    case 'between':
      return { ...instantIn(name, moment.from), ...instantIn(untilOf(name), moment.to) }
  }
}

const untilOf = (name: string): string => {
  if (name !== 'occurredFrom') throw new Error(`${name} cannot lie between two moments`)
  return 'occurredUntil'
}

/** How many, as the hint beside the field says it. */
export const quantityIn = (quantity: Quantity): string => {
  switch (quantity._tag) {
    case 'unknown':
      return 'nog niet bekend'
    case 'exact':
      return String(quantity.n)
    case 'about':
      return `ongeveer ${quantity.n}`
    case 'between':
      return `${quantity.min} tot ${quantity.max}`
    case 'cannot-be-determined':
      return 'niet vast te stellen'
  }
}

/** What is ticked of a list. */
export const listIn = (name: string, list: Listed<string>): Filled =>
  list._tag === 'unknown'
    ? { [`${name}Unknown`]: 'yes' }
    : { [name]: list.keys, [`${name}Complete`]: list.complete ? ['yes'] : [] }

/** Who said it and when it was learnt. */
export const saidIn = ({ by, person, learntAt }: Said): Filled => {
  if (learntAt._tag !== 'exact') throw new Error('a form asks when it was learnt exactly')
  return { saidBy: by, saidName: words(person?.name), ...instantIn('learnt', learntAt.at) }
}

/** Whole euros and cents. */
export const moneyIn = (cents: number): string =>
  `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`
