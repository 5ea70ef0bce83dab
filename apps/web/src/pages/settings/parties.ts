import { itemIdOf } from '@meldplicht/application'
import type { ItemId } from '@meldplicht/domain'
import { AgreedWith, PartyRole } from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import { dateField, timeField } from '../../view/format.ts'
import type { Checked } from '../forms/checked.ts'
import { right, together, wrong } from '../forms/checked.ts'
import { day, dayOrNot } from '../forms/day.ts'
import { chosen, neededWords, optionalWords, typed } from '../forms/fields.ts'
import { numberOrNot } from '../forms/number.ts'
import { partyOrNot } from '../steps/parties.ts'
import { present } from '../steps/step.ts'
import { plain } from '../words.ts'
import type { Change, ChangeGiven } from './change.ts'

/** An outside party that gets personal data. */
export const party: Change = {
  command: ({ form, commandId }) => {
    const read = together({
      name: neededWords(form, 'name'),
      role: chosen(form, 'role', PartyRole),
      contact: optionalWords(form, 'contact'),
    })
    if (E.isLeft(read)) return read
    const { contact, ...rest } = read.right
    return right({
      _tag: 'RegisterOutsideParty',
      data: { ...rest, party: itemIdOf(commandId, 'party'), ...present({ contact }) },
    })
  },
}

const partyIn = (given: ChangeGiven): Checked<ItemId> =>
  E.chain((found: ItemId | undefined) =>
    found === undefined ? wrong('party', 'choose-one') : right(found),
  )(partyOrNot(given, 'party'))

/** The agreement (AVG 28) or arrangement (AVG 26) with an outside party. */
export const agreement: Change = {
  command: (given) => {
    const { form } = given
    const read = together({
      party: partyIn(given),
      concludedAt: day(form, 'concluded', '00.00'),
      noticeHours: numberOrNot(form, 'noticeHours'),
      terms: optionalWords(form, 'terms'),
      subProcessors: optionalWords(form, 'subProcessors'),
    })
    if (E.isLeft(read)) return read
    const { noticeHours, terms, subProcessors, ...rest } = read.right
    return right({
      _tag: 'RecordAgreement',
      data: { ...rest, ...present({ noticeHours, terms, subProcessors }) },
    })
  },
}

const termIn = ({ form, organisation, commandId }: ChangeGiven): Checked<ItemId> => {
  const id = typed(form, 'term')
  if (id === '') return right(itemIdOf(commandId, 'term'))
  const found = organisation.agreedTerms.find(({ data }) => data.term === id)
  return found === undefined ? wrong('term', 'choose-one') : right(found.data.term)
}

// Recorded again, it takes the place of what stood: so the form starts with all that stands.
const startWith: NonNullable<Change['start']> = ({ agreedTerms }, query) => {
  const data = agreedTerms.find((one) => one.data.term === query('wijzig'))?.data
  if (data === undefined) return {}
  const { until } = data
  return {
    term: data.term,
    with: data.with,
    hours: String(data.hours),
    what: plain(data.what),
    ...(until === undefined ? {} : { untilDate: dateField(until), untilTime: timeField(until) }),
  }
}

/** Within how many hours others were promised a notice. */
export const term: Change = {
  start: startWith,
  command: (given) => {
    const { form } = given
    const read = together({
      term: termIn(given),
      with: chosen(form, 'with', AgreedWith),
      hours: E.chain((n: number | undefined) =>
        n === undefined ? wrong('hours', 'needed') : right(n),
      )(numberOrNot(form, 'hours')),
      what: neededWords(form, 'what'),
      until: dayOrNot(form, 'until', '00.00'),
    })
    if (E.isLeft(read)) return read
    const { until, ...rest } = read.right
    return right({ _tag: 'RecordAgreedTerm', data: { ...rest, ...present({ until }) } })
  },
}
