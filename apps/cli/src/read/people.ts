import { personIdOf } from '@meldplicht/application'
import type { Organisation, Person, Personal, Role } from '@meldplicht/domain'
import { contactOf, isOpen, nameOf, narrative, PersonId } from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import type { Failure } from '../failure.ts'
import { refuse } from '../failure.ts'
import { roleWords } from '../output/words.ts'
import type { Given } from '../run/given.ts'
import type { Ground } from '../run/setting.ts'
import { needed } from './fields.ts'

const plain = (name: string): string => name.trim().toLocaleLowerCase('nl')

const called = (personal: Personal): string => (isOpen(personal) ? personal.value : 'naam gewist')

const distinct = (people: ReadonlyArray<Person>): ReadonlyArray<Person> => [
  ...new Map(people.map((person) => [person.id, person])).values(),
]

/** Everybody who has a role, once; of one role only when it is given. */
export const rosterOf = (organisation: Organisation, role?: Role): ReadonlyArray<Person> =>
  distinct(
    organisation.grants
      .filter(({ data }) => role === undefined || data.role === role)
      .map(({ data }) => data.person),
  )

const matching = (people: ReadonlyArray<Person>, typed: string): ReadonlyArray<Person> => {
  const wanted = plain(typed)
  const byId = people.filter(({ id }) => id === wanted)
  const exact = people.filter(({ name }) => isOpen(name) && plain(name.value) === wanted)
  const part = people.filter(({ name }) => isOpen(name) && plain(name.value).includes(wanted))
  return [byId, exact, part].find((found) => found.length > 0) ?? []
}

const listing = (people: ReadonlyArray<Person>): string =>
  people.map(({ id, name }) => `${called(name)} (${id})`).join(', ')

/**
 * Somebody who holds a role, by name, part of the name, or id. Without a name the only holder is
 * meant; with several holders the answer names them.
 */
export const holderOf = (
  organisation: Organisation,
  role: Role,
  option: string,
  typed: string | undefined,
): E.Either<Failure, Person> => {
  const people = rosterOf(organisation, role)
  const found = typed === undefined ? people : matching(people, typed)
  const [only] = found
  if (only !== undefined && found.length === 1) return E.right(only)
  const { nl, en } = roleWords(role)
  if (people.length === 0)
    return refuse(
      'RoleVacant',
      `Niemand heeft de rol "${nl}". Leg dat eerst vast met "meldplicht organisation role".`,
      `Nobody holds the role "${en}". Record that first with "meldplicht organisation role".`,
    )
  return refuse(
    'PersonUnclear',
    `Wie is bedoeld met --${option}? De rol "${nl}" hebben: ${listing(people)}.`,
    `Who is meant with --${option}? The role "${en}" is held by: ${listing(people)}.`,
  )
}

/**
 * Somebody who speaks: from the roster when the name is there, else somebody new with this name.
 * `given` is an id that is known already.
 */
export const speakerOf = (
  ground: Ground,
  typed: string,
  what: string,
  more: { readonly position?: string | undefined; readonly phone?: string | undefined } = {},
  given?: PersonId,
): E.Either<Failure, Person> => {
  const known = rosterOf(ground.organisation).filter(
    ({ id, name }) => id === plain(typed) || (isOpen(name) && plain(name.value) === plain(typed)),
  )
  if (known.length > 1)
    return refuse(
      'PersonUnclear',
      `Er zijn er meer die zo heten: ${listing(known)}. Geef het id.`,
      `Several people have this name: ${listing(known)}. Give the id.`,
    )
  const id = given ?? known[0]?.id ?? personIdOf(ground.commandId, what)
  return E.right({
    id,
    name: id === known[0]?.id ? known[0].name : nameOf(id, typed),
    ...(more.position === undefined ? {} : { position: narrative(more.position) }),
    ...(more.phone === undefined ? {} : { contact: contactOf(id, more.phone) }),
  })
}

/** The same out of an option that a command cannot do without. */
export const neededSpeaker = (
  given: Given,
  ground: Ground,
  option: string,
): E.Either<Failure, Person> =>
  E.chain((typed: string) => speakerOf(ground, typed, option))(needed(given, option))

/** Who types: somebody of the roster by `--as`. */
export const typistOf = (
  people: ReadonlyArray<Person>,
  typed: string,
): E.Either<Failure, PersonId> => {
  if (PersonId.is(typed)) return E.right(typed)
  const found = matching(people, typed)
  const [only] = found
  return only !== undefined && found.length === 1
    ? E.right(only.id)
    : refuse(
        'PersonUnclear',
        `Wie is bedoeld met --as? Bekend zijn: ${listing(people)}.`,
        `Who is meant with --as? Known are: ${listing(people)}.`,
      )
}
