import type * as t from 'io-ts'
import { listed } from '../../facts/listed.ts'
import { closed } from '../../values/closed.ts'
import { Instant } from '../../values/instant.ts'
import { Personal } from '../../values/personal.ts'
import { event } from './event.ts'
import { Means } from './subjects-informed.ts'

/** People will be told, on a date or as soon as something is known. Stored shape. */
export const SubjectsInformingPlanned = event(
  'SubjectsInformingPlanned',
  1,
  closed(
    'SubjectsInformingPlanned',
    { means: listed(Means), plan: Personal },
    { plannedFor: Instant },
  ),
)
/** See {@link SubjectsInformingPlanned}. */
export type SubjectsInformingPlanned = t.TypeOf<typeof SubjectsInformingPlanned>
