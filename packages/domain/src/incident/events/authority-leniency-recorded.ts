import type * as t from 'io-ts'
import { closed } from '../../values/closed.ts'
import { ItemId } from '../../values/ids.ts'
import { Instant } from '../../values/instant.ts'
import { Personal } from '../../values/personal.ts'
import { Text } from '../../values/text.ts'
import { event } from './event.ts'

/** The authority let something pass. It stands beside the verdict of timeliness and does not change it. Stored shape. */
export const AuthorityLeniencyRecorded = event(
  'AuthorityLeniencyRecorded',
  1,
  closed(
    'AuthorityLeniencyRecorded',
    { filing: ItemId, recordedFor: Text, text: Personal },
    { until: Instant },
  ),
)
/** See {@link AuthorityLeniencyRecorded}. */
export type AuthorityLeniencyRecorded = t.TypeOf<typeof AuthorityLeniencyRecorded>
