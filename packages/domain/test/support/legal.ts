import type {
  DecideContext,
  IncidentEvent,
  LegalFacts,
  OrganisationCommand,
  TraitFact,
} from '@meldplicht/domain'
import { EntityTrait } from '@meldplicht/domain'
import { defaultContext, itemId, organisation, playOrganisation, text } from '@meldplicht/testing'
import { said } from './events.ts'

/** Legal facts as they stand in a history. */
export const legal = (facts: LegalFacts): IncidentEvent => ({
  type: 'LegalFactsEstablished',
  version: 1,
  data: { said, legal: facts },
})

/** Every trait answered with no, except those that are named. */
export const only = (...held: ReadonlyArray<TraitFact['trait']>): ReadonlyArray<TraitFact> =>
  EntityTrait.keys.map((trait) => ({ trait, holds: held.includes(trait) ? 'yes' : 'no' }))

/** A legal entity in the settings. */
export const entity = (
  n: number,
  traits: ReadonlyArray<TraitFact>,
  more: Partial<Extract<OrganisationCommand, { _tag: 'RecordLegalEntity' }>['data']> = {},
): OrganisationCommand => ({
  _tag: 'RecordLegalEntity',
  data: { entity: itemId(n), name: text(`Rechtspersoon ${n}`), traits, ...more },
})

/** The context with more settings than the invented temp agency has by itself. */
export const settledBy = (...commands: ReadonlyArray<OrganisationCommand>): DecideContext => ({
  ...defaultContext,
  organisation: playOrganisation(commands, organisation),
})
