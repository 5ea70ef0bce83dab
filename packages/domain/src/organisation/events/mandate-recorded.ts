import type * as t from 'io-ts'
import { event } from '../../incident/events/event.ts'
import { closed } from '../../values/closed.ts'
import { ItemId } from '../../values/ids.ts'
import { Instant } from '../../values/instant.ts'
import { Person } from '../../values/said.ts'

/** The controller lets the FG file with the authority in its name. Stored shape. */
export const MandateRecorded = event(
  'MandateRecorded',
  1,
  closed(
    'MandateRecorded',
    { mandate: ItemId, to: Person, grantedBy: Person, from: Instant },
    { until: Instant },
  ),
)
/** See {@link MandateRecorded}. */
export type MandateRecorded = t.TypeOf<typeof MandateRecorded>
