import type * as t from 'io-ts'
import { OfficeHours } from '../../clock/office-hours.ts'
import { event } from '../../incident/events/event.ts'
import { closed } from '../../values/closed.ts'

/** When the organisation is at work; outside these hours a report is always phoned as well (P-06). Stored shape. */
export const OfficeHoursSet = event(
  'OfficeHoursSet',
  1,
  closed('OfficeHoursSet', { hours: OfficeHours }),
)
/** See {@link OfficeHoursSet}. */
export type OfficeHoursSet = t.TypeOf<typeof OfficeHoursSet>
