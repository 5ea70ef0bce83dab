import type * as t from 'io-ts'
import { Facts } from '../../facts/facts.ts'
import { PeopleGroup } from '../../facts/people.ts'
import { closed } from '../../values/closed.ts'
import { EventId } from '../../values/ids.ts'
import { Personal } from '../../values/personal.ts'
import { Said } from '../../values/said.ts'
import { event } from './event.ts'

/** What is different for one group of people: art. 34 can hold for it and not for others. Stored shape. */
export const GroupFactsEstablished = event(
  'GroupFactsEstablished',
  1,
  closed(
    'GroupFactsEstablished',
    { group: PeopleGroup, said: Said, facts: Facts },
    { reasons: Personal, corrects: EventId },
  ),
)
/** See {@link GroupFactsEstablished}. */
export type GroupFactsEstablished = t.TypeOf<typeof GroupFactsEstablished>
