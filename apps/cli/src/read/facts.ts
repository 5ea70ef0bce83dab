import {
  Cause,
  CauseKind,
  DataCategory,
  Facts,
  Impact,
  IncidentType,
  InvolvedParties,
  ItemId,
  LikelyConsequence,
  Moment,
  narrative,
  PeopleGroup,
  Person,
  Personal,
  Protection,
  Quantity,
  RecipientKind,
  VulnerableGroup,
} from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import { refuse } from '../failure.ts'
import { factWords } from '../output/fact-words.ts'
import type { Given } from '../run/given.ts'
import type { Ground } from '../run/setting.ts'
import type { OptionSpec } from '../run/spec.ts'
import type { Field } from './fields.ts'
import { fields, maybe } from './fields.ts'
import { LISTED_HELP, readListed } from './listed.ts'
import { MOMENT_HELP, readMoment } from './moment.ts'
import { PARTIES_HELP, partyOf, readParties } from './parties.ts'
import { speakerOf } from './people.ts'
import { QUANTITY_HELP, readQuantity } from './quantity.ts'

type FactName = keyof typeof Facts.optional

const names = Object.keys(Facts.optional).filter((key): key is FactName =>
  Object.hasOwn(Facts.optional, key),
)

/** `dataCategories` as an option: `data-categories`. */
const optionOf = (name: FactName): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const lists: Readonly<Partial<Record<FactName, ReadonlyArray<string>>>> = {
  dataCategories: DataCategory.keys,
  listReveals: DataCategory.keys,
  peopleGroups: PeopleGroup.keys,
  vulnerable: VulnerableGroup.keys,
  recipients: RecipientKind.keys,
  incidentTypes: IncidentType.keys,
  protectedBy: Protection.keys,
  likelyConsequences: LikelyConsequence.keys,
  likelyImpacts: Impact.keys,
}

const choicesOf = (name: FactName): ReadonlyArray<string> | undefined => {
  const codec: object = Facts.optional[name]
  const keys: unknown = 'keys' in codec ? codec.keys : undefined
  return Array.isArray(keys)
    ? keys.filter((key): key is string => typeof key === 'string')
    : undefined
}

const howOf = (name: FactName): string => {
  const codec: unknown = Facts.optional[name]
  if (codec === Moment) return ` (${MOMENT_HELP})`
  if (codec === Quantity) return ` (${QUANTITY_HELP})`
  if (codec === InvolvedParties) return ` (${PARTIES_HELP})`
  const keys = lists[name]
  return keys === undefined ? '' : ` (${LISTED_HELP}: ${keys.join(', ')})`
}

const optionsOf = (name: FactName): ReadonlyArray<OptionSpec> => {
  const flags = `--${optionOf(name)} <value>`
  if (name === 'cause')
    return [
      { flags, description: factWords.cause, choices: [...CauseKind.keys, 'unknown'] },
      { flags: '--cause-namely <text>', description: 'de oorzaak in eigen woorden' },
    ]
  const choices = choicesOf(name)
  const description = `${factWords[name]}${howOf(name)}`
  return [choices === undefined ? { flags, description } : { flags, description, choices }]
}

/** One option for each fact that a report can hold. */
export const factOptions: ReadonlyArray<OptionSpec> = names.flatMap(optionsOf)

const causeOf = (given: Given): Field => {
  const kind = given.text('cause')
  const namely = given.text('cause-namely')
  if (kind === undefined)
    return namely === undefined
      ? E.right(undefined)
      : refuse('OptionMissing', 'Geef ook --cause.', 'Give --cause as well.')
  return E.right(namely === undefined ? { kind } : { kind, namely: narrative(namely) })
}

const factOf = (name: FactName, typed: string, ground: Ground): Field => {
  const codec: unknown = Facts.optional[name]
  if (codec === Moment) return readMoment(typed, ground.which)
  if (codec === Quantity) return readQuantity(typed)
  if (codec === Personal) return E.right(narrative(typed))
  if (codec === Person) return speakerOf(ground, typed, name)
  if (codec === InvolvedParties) return readParties(ground.organisation, typed)
  if (codec === ItemId) return partyOf(ground.organisation, typed)
  return E.right(lists[name] === undefined ? typed : readListed(typed))
}

/** What the fact options say; nothing is filled in that nobody said. */
export const factsOf = (given: Given, ground: Ground): Field =>
  fields(
    Object.fromEntries(
      names.map((name) => [
        name,
        Facts.optional[name] === Cause
          ? causeOf(given)
          : maybe(given.text(optionOf(name)), (typed) => factOf(name, typed, ground)),
      ]),
    ),
  )
