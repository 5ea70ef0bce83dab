import type * as t from 'io-ts'
import { TraitFacts } from '../../facts/legal-facts.ts'
import { listed } from '../../facts/listed.ts'
import { YesNoUnknown } from '../../facts/nature.ts'
import { event } from '../../incident/events/event.ts'
import { closed } from '../../values/closed.ts'
import { Country } from '../../values/country.ts'
import { ItemId } from '../../values/ids.ts'
import { oneOf } from '../../values/one-of.ts'
import { Personal } from '../../values/personal.ts'
import { WholeNumber } from '../../values/whole-number.ts'

/** Whether a legal entity is of the state or not (EDPB template, field 14). */
export const EntitySector = oneOf('EntitySector', ['private', 'public'])
/** See {@link EntitySector}. */
export type EntitySector = t.TypeOf<typeof EntitySector>

/** How large a private entity is (EDPB template, field 15). */
export const EntitySize = oneOf('EntitySize', ['micro', 'small-or-medium', 'large', 'other'])
/** See {@link EntitySize}. */
export type EntitySize = t.TypeOf<typeof EntitySize>

/**
 * A legal entity of the organisation as it stands from now on: what it is decides which duties can
 * reach it (UAVG 42 and the regimes are judged per legal entity). Recorded again, it takes the
 * place of what was recorded before under the same id. Stored shape.
 */
export const LegalEntityRecorded = event(
  'LegalEntityRecorded',
  1,
  closed(
    'LegalEntityRecorded',
    { entity: ItemId, name: Personal, traits: TraitFacts },
    {
      /** Number in the trade register; of a sole trader it is somebody's own. */
      registration: Personal,
      address: Personal,
      sector: EntitySector,
      size: EntitySize,
      /** Code or name of the economic activity. */
      activity: Personal,
      establishments: listed(Country),
      mainEstablishmentIsDutch: YesNoUnknown,
      establishedInEea: YesNoUnknown,
      /** In the EEA, for an entity outside it (AVG 27). */
      representative: Personal,
      /** Worldwide, of the whole undertaking, in the year before, in whole euros. */
      turnover: WholeNumber,
    },
  ),
)
/** See {@link LegalEntityRecorded}. */
export type LegalEntityRecorded = t.TypeOf<typeof LegalEntityRecorded>
