import type * as t from 'io-ts'
import { closed } from '../../values/closed.ts'
import { ItemId } from '../../values/ids.ts'
import { Instant } from '../../values/instant.ts'
import { Personal } from '../../values/personal.ts'
import { Text } from '../../values/text.ts'
import { event } from './event.ts'

/** We are the processor: our controller was told (AVG 33(2)). Stored shape. */
export const ControllerNotified = event(
  'ControllerNotified',
  1,
  closed(
    'ControllerNotified',
    { notice: ItemId, to: Personal, notifiedAt: Instant, content: Personal },
    { reference: Text },
  ),
)
/** See {@link ControllerNotified}. */
export type ControllerNotified = t.TypeOf<typeof ControllerNotified>
