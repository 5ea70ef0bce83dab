import type { Organisation } from '@meldplicht/domain'
import { EntityTrait, ItemId, isOpen, YesNoUnknown } from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import type { Failure } from '../failure.ts'
import { refuse } from '../failure.ts'
import type { Given } from '../run/given.ts'
import type { OptionSpec } from '../run/spec.ts'
import type { Field } from './fields.ts'
import { maybe } from './fields.ts'
import { QUANTITY_HELP, readQuantity } from './quantity.ts'

const keysIn = (typed: string): ReadonlyArray<string> =>
  typed
    .split(',')
    .map((key) => key.trim())
    .filter((key) => key !== '')

/** The options that say what a legal entity is, and what it is not. */
export const traitOptions: ReadonlyArray<OptionSpec> = [
  {
    flags: '--is <traits>',
    description: `wat de rechtspersoon is, met komma's: ${EntityTrait.keys.join(', ')}`,
  },
  { flags: '--is-not <traits>', description: 'wat zij niet is; "others" betekent: al het andere' },
]

/** Traits: those that hold, those that do not, and nothing about the others. */
export const traitsOf = (given: Given): ReadonlyArray<unknown> | undefined => {
  const is = given.text('is')
  const isNot = given.text('is-not')
  if (is === undefined && isNot === undefined) return undefined
  const held = keysIn(is ?? '')
  const others = EntityTrait.keys.filter((trait) => !held.includes(trait))
  const not = isNot?.trim() === 'others' ? others : keysIn(isNot ?? '')
  return [
    ...held.map((trait) => ({ trait, holds: 'yes' })),
    ...not.map((trait) => ({ trait, holds: 'no' })),
  ]
}

/** An option that is answered with yes, no or unknown. */
export const answerOption = (name: string, description: string): OptionSpec => ({
  flags: `--${name} <answer>`,
  description,
  choices: YesNoUnknown.keys,
})

/** How {@link readPeopleByCountry} is written, for help. */
export const PEOPLE_BY_COUNTRY_HELP = `land:aantal met komma's, zoals NL:180,PL:~30; aantal als ${QUANTITY_HELP}`

/** `NL:180, PL:~30`: how many people live where. */
export const readPeopleByCountry = (typed: string): Field =>
  E.sequenceArray(
    keysIn(typed).map((one) => {
      const [country = '', people = 'unknown'] = one.split(':')
      return E.map((quantity) => ({ country: country.trim().toUpperCase(), people: quantity }))(
        readQuantity(people),
      )
    }),
  )

/** A legal entity of the organisation, by (part of) its name or by its id. */
export const entityOf = (organisation: Organisation, typed: string): E.Either<Failure, ItemId> => {
  if (ItemId.is(typed)) return E.right(typed)
  const wanted = typed.trim().toLocaleLowerCase('nl')
  const named = organisation.entities.flatMap(({ data }) =>
    isOpen(data.name) ? [{ id: data.entity, name: data.name.value }] : [],
  )
  const found = named.filter(({ name }) => name.toLocaleLowerCase('nl').includes(wanted))
  const [only] = found
  return only !== undefined && found.length === 1
    ? E.right(only.id)
    : refuse(
        'EntityUnclear',
        `Welke rechtspersoon is bedoeld met "${typed}"? Bekend zijn: ${named.map(({ name }) => name).join(', ') || 'nog geen'}.`,
        `Which legal entity is meant with "${typed}"? Known are: ${named.map(({ name }) => name).join(', ') || 'none yet'}.`,
      )
}

/** The same out of an option that may be absent. */
export const entityIn = (given: Given, organisation: Organisation): Field =>
  maybe(given.text('entity'), (typed) => entityOf(organisation, typed))
