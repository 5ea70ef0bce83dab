import { itemIdOf } from '@meldplicht/application'
import type { ItemId, OrganisationCommand, TraitFacts } from '@meldplicht/domain'
import { EntitySector, EntitySize, EntityTrait, YesNoUnknown } from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import type { FormState } from '../../view/models/form-state.ts'
import type { Checked } from '../forms/checked.ts'
import { right, together, wrong } from '../forms/checked.ts'
import { countriesOrNot } from '../forms/countries.ts'
import { chosenOrNot, neededWords, optionalWords, typed } from '../forms/fields.ts'
import { numberOrNot } from '../forms/number.ts'
import { traitsIn } from '../forms/traits.ts'
import { present } from '../steps/step.ts'
import { plain } from '../words.ts'
import type { Change, ChangeGiven } from './change.ts'

type LegalEntity = Extract<OrganisationCommand, { readonly _tag: 'RecordLegalEntity' }>['data']

const entityIn = ({ form, organisation, commandId }: ChangeGiven): Checked<ItemId> => {
  const id = typed(form, 'entity')
  if (id === '') return right(itemIdOf(commandId, 'entity'))
  const found = organisation.entities.find(({ data }) => data.entity === id)
  return found === undefined ? wrong('entity', 'choose-one') : right(found.data.entity)
}

// Recorded again, it takes the place of what stood: so the form starts with all that stands.
const startWith: NonNullable<Change['start']> = ({ entities }, query): FormState['values'] => {
  const data = entities.find((one) => one.data.entity === query('wijzig'))?.data
  if (data === undefined) return {}
  const { traits, establishments } = data
  const complete = EntityTrait.keys.every((trait) =>
    traits.some((one) => one.trait === trait && one.holds !== 'unknown'),
  )
  return {
    entity: data.entity,
    name: plain(data.name),
    traits: traits.flatMap(({ trait, holds }) => (holds === 'yes' ? [trait] : [])),
    traitsComplete: complete ? 'yes' : '',
    registration: plain(data.registration),
    address: plain(data.address),
    sector: data.sector ?? '',
    size: data.size ?? '',
    activity: plain(data.activity),
    turnover: data.turnover === undefined ? '' : String(data.turnover),
    establishments: establishments?._tag === 'listed' ? establishments.keys.join(', ') : '',
    mainEstablishmentIsDutch: data.mainEstablishmentIsDutch ?? '',
    establishedInEea: data.establishedInEea ?? '',
    representative: plain(data.representative),
  }
}

// A "no" that somebody said before stays one until it is ticked; the form has no box for it.
const withDenied = (now: TraitFacts, before: TraitFacts): TraitFacts => [
  ...now,
  ...before.filter(({ trait, holds }) => holds === 'no' && !now.some((one) => one.trait === trait)),
]

type Establishments = LegalEntity['establishments']

// That a list is complete is not asked here; the same countries stay as they were recorded.
const unlessSame = (now: Establishments, before: Establishments): Establishments =>
  now?._tag === 'listed' && before?._tag === 'listed' && now.keys.join() === before.keys.join()
    ? before
    : now

/** A legal entity of the organisation and what it is in law. */
export const entity: Change = {
  start: startWith,
  command: (given) => {
    const { form } = given
    const read = together({
      entity: entityIn(given),
      name: neededWords(form, 'name'),
      traits: traitsIn(form),
      registration: optionalWords(form, 'registration'),
      address: optionalWords(form, 'address'),
      sector: chosenOrNot(form, 'sector', EntitySector),
      size: chosenOrNot(form, 'size', EntitySize),
      activity: optionalWords(form, 'activity'),
      establishments: countriesOrNot(form, 'establishments'),
      mainEstablishmentIsDutch: chosenOrNot(form, 'mainEstablishmentIsDutch', YesNoUnknown),
      establishedInEea: chosenOrNot(form, 'establishedInEea', YesNoUnknown),
      representative: optionalWords(form, 'representative'),
      turnover: numberOrNot(form, 'turnover'),
    })
    if (E.isLeft(read)) return read
    const { entity: id, name, traits, establishments, ...rest } = read.right
    const before = given.organisation.entities.find(({ data }) => data.entity === id)?.data
    return right({
      _tag: 'RecordLegalEntity',
      data: {
        entity: id,
        name,
        traits: withDenied(traits ?? [], before?.traits ?? []),
        ...present({ ...rest, establishments: unlessSame(establishments, before?.establishments) }),
      },
    })
  },
}
