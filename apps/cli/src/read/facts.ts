import type { Organisation } from '@meldplicht/domain'
import {
  Cause,
  CauseKind,
  DataCategory,
  Facts,
  Impact,
  IncidentType,
  InvolvedParties,
  ItemId,
  isOpen,
  LikelyConsequence,
  Moment,
  narrative,
  PartyPart,
  PeopleGroup,
  Person,
  Personal,
  Protection,
  Quantity,
  RecipientKind,
  VulnerableGroup,
} from '@meldplicht/domain'
import { either as E, function as F } from 'fp-ts'
import type { Failure } from '../failure.ts'
import { refuse } from '../failure.ts'
import { factWords } from '../output/fact-words.ts'
import type { Given } from '../run/given.ts'
import type { Ground } from '../run/setting.ts'
import type { OptionSpec } from '../run/spec.ts'
import type { Field } from './fields.ts'
import { fields, maybe } from './fields.ts'
import { LISTED_HELP, readListed } from './listed.ts'
import { MOMENT_HELP, readMoment } from './moment.ts'
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

/** An outside party of the organisation, by name or id. */
export const partyOf = (organisation: Organisation, typed: string): E.Either<Failure, ItemId> => {
  if (ItemId.is(typed)) return E.right(typed)
  const wanted = typed.trim().toLocaleLowerCase('nl')
  const named = organisation.parties.flatMap(({ registered: { data } }) =>
    isOpen(data.name) ? [{ id: data.party, name: data.name.value }] : [],
  )
  const found = named.filter(({ name }) => name.toLocaleLowerCase('nl').includes(wanted))
  const [only] = found
  return only !== undefined && found.length === 1
    ? E.right(only.id)
    : refuse(
        'PartyUnclear',
        `Welke buitenpartij is bedoeld met "${typed}"? Bekend zijn: ${named.map(({ name }) => name).join(', ') || 'nog geen'}.`,
        `Which outside party is meant with "${typed}"? Known are: ${named.map(({ name }) => name).join(', ') || 'none yet'}.`,
      )
}

const PARTIES_HELP = `naam=rol, met komma's; rol is ${PartyPart.keys.join(', ')}; none: geen andere`

// `Planbord=sub-processor, De Hoge Akker=independent-controller`, or `none`.
const readParties = (organisation: Organisation, typed: string): Field => {
  if (typed.trim() === 'none') return E.right([])
  const parties = typed.split(',').map((one) => {
    const at = one.lastIndexOf('=')
    return F.pipe(
      partyOf(organisation, at < 0 ? one : one.slice(0, at)),
      E.map((party) => ({ party, part: at < 0 ? '' : one.slice(at + 1).trim() })),
    )
  })
  return E.sequenceArray(parties)
}

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
