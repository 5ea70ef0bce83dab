import type * as t from 'io-ts'
import { AgreedWith } from '../../facts/legal-facts.ts'
import { event } from '../../incident/events/event.ts'
import { closed } from '../../values/closed.ts'
import { ItemId } from '../../values/ids.ts'
import { Instant } from '../../values/instant.ts'
import { Personal } from '../../values/personal.ts'
import { WholeNumber } from '../../values/whole-number.ts'

/**
 * A notice that we promised to others: within how many hours of awareness. Recorded again, it
 * takes the place of what was recorded before under the same id. Stored shape.
 */
export const AgreedTermRecorded = event(
  'AgreedTermRecorded',
  1,
  closed(
    'AgreedTermRecorded',
    { term: ItemId, with: AgreedWith, hours: WholeNumber, what: Personal },
    { until: Instant },
  ),
)
/** See {@link AgreedTermRecorded}. */
export type AgreedTermRecorded = t.TypeOf<typeof AgreedTermRecorded>
