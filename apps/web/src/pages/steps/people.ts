import { personIdOf } from '@meldplicht/application'
import type { CommandId, Organisation, Person, Role, Said } from '@meldplicht/domain'
import { exactly, nameOf, SourceKind } from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import type { Form } from '../../server/body.ts'
import type { Texts } from '../../text/texts.ts'
import type { Choice } from '../../view/models/incident-form.ts'
import type { Checked } from '../forms/checked.ts'
import { right, together, wrong } from '../forms/checked.ts'
import { chosenOrNot, optionalText, typed } from '../forms/fields.ts'
import { instantOrNot } from '../forms/times.ts'
import type { Member } from '../words.ts'
import { membersOf, plain } from '../words.ts'
import type { Given } from './step.ts'

const may = ({ roles }: Member, wanted: ReadonlyArray<Role>): boolean =>
  roles.some((role) => wanted.includes(role))

/** Those who may be chosen: only people who hold the role. */
export const choicesOf = (
  organisation: Organisation,
  roles: ReadonlyArray<Role>,
  texts: Texts,
): ReadonlyArray<Choice> =>
  membersOf(organisation)
    .filter((member) => may(member, roles))
    .map((member) => ({
      id: member.person.id,
      label: `${plain(member.person.name)}, ${member.roles
        .filter((role) => roles.includes(role))
        .map((role) => texts.shell.roles[role])
        .join(', ')}`,
    }))

/** Who may be asked to look along: the controller's own deciders. */
export const secondPersons = (organisation: Organisation, texts: Texts): ReadonlyArray<Choice> => {
  const own = new Set<string>(
    membersOf(organisation)
      .filter(({ side }) => side === 'controller')
      .map(({ person }) => person.id),
  )
  return choicesOf(organisation, ['decider'], texts).filter(({ id }) => own.has(id))
}

/** The person who was chosen under a name. */
export const personChosen = (
  { form, organisation }: Given,
  name: string,
  roles: ReadonlyArray<Role>,
): Checked<Person> => {
  const id = typed(form, name)
  const found = membersOf(organisation).find(
    (member) => member.person.id === id && may(member, roles),
  )
  return found === undefined ? wrong(name, 'choose-one') : right(found.person)
}

/** Somebody by name: one of the organisation's people, or somebody who is named now. */
export const personNamed = (
  organisation: Organisation,
  commandId: CommandId,
  what: string,
  name: string,
): Person => {
  const known = membersOf(organisation).find(
    ({ person }) => plain(person.name).toLocaleLowerCase('nl') === name.toLocaleLowerCase('nl'),
  )
  if (known !== undefined) return known.person
  const id = personIdOf(commandId, what)
  return { id, name: nameOf(id, name) }
}

const by = (form: Form): Checked<SourceKind | undefined> => chosenOrNot(form, 'saidBy', SourceKind)

/** Who said it and when it was learnt; nothing typed means: just now. */
export const saidIn = ({ form, organisation, now, commandId }: Given): Checked<Said> =>
  E.map(
    (given: {
      readonly by: SourceKind | undefined
      readonly name: string | undefined
      readonly learnt: Said['learntAt']
    }): Said => ({
      by: given.by ?? 'fg',
      learntAt: given.learnt,
      ...(given.name === undefined
        ? {}
        : { person: personNamed(organisation, commandId, 'said', given.name) }),
    }),
  )(
    together({
      by: by(form),
      name: optionalText(form, 'saidName'),
      learnt: E.map((at: typeof now | undefined) => exactly(at ?? now))(
        instantOrNot(form, 'learnt'),
      ),
    }),
  )

/** The form starts with what the FG knows himself. */
export const saidByFg = { saidBy: 'fg' } as const
