import { itemIdOf } from '@meldplicht/application'
import type { Person } from '@meldplicht/domain'
import { Role, Side } from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import type { Checked } from '../forms/checked.ts'
import { right, together, wrong } from '../forms/checked.ts'
import { day, dayOrNot } from '../forms/day.ts'
import { chosen, neededText, typed } from '../forms/fields.ts'
import { partyOrNot } from '../steps/parties.ts'
import { personNamed } from '../steps/people.ts'
import { present } from '../steps/step.ts'
import type { Change, ChangeGiven } from './change.ts'

/** The value by which a role of somebody is chosen. */
export const grantId = (person: string, role: Role): string => `${person}/${role}`

/** Somebody may act for the organisation in a role. */
export const grant: Change = {
  command: (given) => {
    const { form, organisation, commandId } = given
    const read = together({
      name: neededText(form, 'name'),
      role: chosen(form, 'role', Role),
      side: chosen(form, 'side', Side),
      firm: partyOrNot(given, 'firm'),
    })
    if (E.isLeft(read)) return read
    const { name, firm, ...rest } = read.right
    return right({
      _tag: 'GrantRole',
      data: {
        ...rest,
        person: personNamed(organisation, commandId, 'person', name),
        ...present({ firm }),
      },
    })
  },
}

/** Somebody no longer acts in a role. */
export const revoke: Change = {
  command: ({ form, organisation }) => {
    const wanted = typed(form, 'grant')
    const found = organisation.grants.find(
      ({ data }) => grantId(data.person.id, data.role) === wanted,
    )
    if (found === undefined) return wrong('grant', 'choose-one')
    const { person, role } = found.data
    return right({ _tag: 'RevokeRole', data: { person: person.id, role } })
  },
}

const holder = ({ form, organisation }: ChangeGiven, name: string, role: Role): Checked<Person> => {
  const id = typed(form, name)
  const found = organisation.grants.find(({ data }) => data.person.id === id && data.role === role)
  return found === undefined ? wrong(name, 'choose-one') : right(found.data.person)
}

/** The controller lets the FG file in its name. */
export const mandate: Change = {
  command: (given) => {
    const { form, commandId } = given
    const read = together({
      to: holder(given, 'to', 'fg'),
      grantedBy: holder(given, 'grantedBy', 'decider'),
      from: day(form, 'from', '00.00'),
      until: dayOrNot(form, 'until', '00.00'),
    })
    if (E.isLeft(read)) return read
    const { until, ...rest } = read.right
    return right({
      _tag: 'RecordMandate',
      data: { ...rest, mandate: itemIdOf(commandId, 'mandate'), ...present({ until }) },
    })
  },
}
