import * as t from 'io-ts'
import { EntityTrait, RegimeTrigger } from '../law/regimes/regime.ts'
import { closed } from '../values/closed.ts'
import { Country } from '../values/country.ts'
import { ItemId } from '../values/ids.ts'
import { Moment } from '../values/moment.ts'
import { oneOf } from '../values/one-of.ts'
import { Personal } from '../values/personal.ts'
import { Quantity } from '../values/quantity.ts'
import { WholeNumber } from '../values/whole-number.ts'
import { listed } from './listed.ts'
import { YesNoUnknown } from './nature.ts'

const distinctBy =
  <A>(key: (item: A) => string) =>
  (items: ReadonlyArray<A>): boolean =>
    new Set(items.map(key)).size === items.length

/** Whether a legal entity is of a kind that a law names. */
export const TraitFact = closed('TraitFact', { trait: EntityTrait, holds: YesNoUnknown })
/** See {@link TraitFact}. */
export type TraitFact = t.TypeOf<typeof TraitFact>

/**
 * Traits, each once. One by one and not as a list of those that hold: a trait that a later law
 * brings was never spoken of here, so it has to stay unknown.
 */
export const TraitFacts = t.refinement(
  t.readonlyArray(TraitFact),
  distinctBy<TraitFact>(({ trait }) => trait),
  'TraitFacts',
)
/** See {@link TraitFacts}. */
export type TraitFacts = t.TypeOf<typeof TraitFacts>

/** Whether a person judged that something triggers another regime, and when (DORA: classified). */
export const TriggerFact = closed(
  'TriggerFact',
  { trigger: RegimeTrigger, holds: YesNoUnknown },
  { at: Moment },
)
/** See {@link TriggerFact}. */
export type TriggerFact = t.TypeOf<typeof TriggerFact>

/** Triggers, each once. */
export const TriggerFacts = t.refinement(
  t.readonlyArray(TriggerFact),
  distinctBy<TriggerFact>(({ trigger }) => trigger),
  'TriggerFacts',
)
/** See {@link TriggerFacts}. */
export type TriggerFacts = t.TypeOf<typeof TriggerFacts>

/** How many of the people live in one country (EDPB template, fields 117 and 122). */
export const CountryPeople = closed('CountryPeople', { country: Country, people: Quantity })
/** See {@link CountryPeople}. */
export type CountryPeople = t.TypeOf<typeof CountryPeople>

/** People by country, each country once. */
export const PeopleByCountry = t.refinement(
  t.readonlyArray(CountryPeople),
  distinctBy<CountryPeople>(({ country }) => country),
  'PeopleByCountry',
)
/** See {@link PeopleByCountry}. */
export type PeopleByCountry = t.TypeOf<typeof PeopleByCountry>

/**
 * The legal facts of one case: what we are, where we and the people are, and what was judged.
 * Every field may be absent and every field can say that it is unknown: neither lowers a duty.
 * Stored shape.
 */
export const LegalFacts = closed(
  'LegalFacts',
  {},
  {
    /** The legal entity that is the controller here, by its id in the organisation's settings. */
    entity: ItemId,
    traits: TraitFacts,
    triggers: TriggerFacts,
    /** Whether the processing is cross-border (AVG 4(23)). */
    crossBorder: YesNoUnknown,
    /** Whether the main establishment (AVG 4(16)) is in the Netherlands. */
    mainEstablishmentIsDutch: YesNoUnknown,
    /** Whether the data are processed for a public task or a legal duty (AVG 55(2)). */
    publicTask: YesNoUnknown,
    establishedInEea: YesNoUnknown,
    /** Where the controller has an establishment. */
    establishments: listed(Country),
    peopleByCountry: PeopleByCountry,
    /** The lead authority by name, once it is clear (AVG 56). */
    leadAuthority: Personal,
  },
)
/** See {@link LegalFacts}. */
export type LegalFacts = t.TypeOf<typeof LegalFacts>

/** To whom a notice was agreed: an insurer, the controller for whom we process, another contract. */
export const AgreedWith = oneOf('AgreedWith', ['insurer', 'controller', 'contract'])
/** See {@link AgreedWith}. */
export type AgreedWith = t.TypeOf<typeof AgreedWith>

/** A notice that was agreed, as it stood when the incident came in. */
export const AgreedTerm = closed('AgreedTerm', {
  term: ItemId,
  with: AgreedWith,
  hours: WholeNumber,
})
/** See {@link AgreedTerm}. */
export type AgreedTerm = t.TypeOf<typeof AgreedTerm>
