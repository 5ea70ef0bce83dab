import type { AgreedTerm, LegalFacts, TraitFact } from '../facts/legal-facts.ts'
import type { YesNoUnknown } from '../facts/nature.ts'
import type { ItemId } from '../values/ids.ts'
import type { Instant } from '../values/instant.ts'
import type { Organisation, OrganisationData } from './state.ts'

type Entity = OrganisationData<'LegalEntityRecorded'>

// What all say alike; where they differ or one is silent it is unknown.
const alike = (answers: ReadonlyArray<YesNoUnknown | undefined>): YesNoUnknown | undefined => {
  const [first] = answers
  if (answers.every((answer) => answer === undefined)) return undefined
  return answers.every((answer) => answer === first) ? first : 'unknown'
}

const holdsFor = ({ traits }: Entity, trait: TraitFact['trait']): YesNoUnknown | undefined =>
  traits.find((fact) => fact.trait === trait)?.holds

const traitsOf = (entities: ReadonlyArray<Entity>): ReadonlyArray<TraitFact> => {
  const named = new Set(entities.flatMap(({ traits }) => traits.map(({ trait }) => trait)))
  return [...named].map((trait) => ({
    trait,
    holds: alike(entities.map((entity) => holdsFor(entity, trait))) ?? 'unknown',
  }))
}

const reachOf = (
  entities: ReadonlyArray<Entity>,
): Pick<LegalFacts, 'mainEstablishmentIsDutch' | 'establishedInEea'> => {
  const dutch = alike(entities.map((entity) => entity.mainEstablishmentIsDutch))
  const eea = alike(entities.map((entity) => entity.establishedInEea))
  return {
    ...(dutch === undefined ? {} : { mainEstablishmentIsDutch: dutch }),
    ...(eea === undefined ? {} : { establishedInEea: eea }),
  }
}

const only = (entities: ReadonlyArray<Entity>): Partial<Pick<LegalFacts, 'entity'>> => {
  const [one, other] = entities
  if (one === undefined || other !== undefined) return {}
  return {
    entity: one.entity,
    ...(one.establishments === undefined ? {} : { establishments: one.establishments }),
  }
}

/** A legal entity of the organisation by its id. */
export const legalEntityOf = (organisation: Organisation, id: ItemId): Entity | undefined =>
  organisation.entities.find(({ data }) => data.entity === id)?.data

/**
 * What the settings say about a case: of the entity that is named, or of the only one. With
 * several and none named, that on which they agree; the rest is unknown.
 */
export const legalSettings = (organisation: Organisation, entity?: ItemId): LegalFacts => {
  const all = organisation.entities.map(({ data }) => data)
  const meant = entity === undefined ? all : all.filter((one) => one.entity === entity)
  const traits = traitsOf(meant)
  return {
    ...only(meant),
    ...(traits.length === 0 ? {} : { traits }),
    ...reachOf(meant),
  }
}

/** The notices that were agreed and that hold at a moment. */
export const agreedTerms = (organisation: Organisation, at: Instant): ReadonlyArray<AgreedTerm> =>
  organisation.agreedTerms
    .filter(({ data }) => data.until === undefined || at < data.until)
    .map(({ data }) => ({ term: data.term, with: data.with, hours: data.hours }))
