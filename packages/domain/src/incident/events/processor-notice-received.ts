import type * as t from 'io-ts'
import { closed } from '../../values/closed.ts'
import { ItemId } from '../../values/ids.ts'
import { Instant } from '../../values/instant.ts'
import { Moment } from '../../values/moment.ts'
import { Personal } from '../../values/personal.ts'
import { Said } from '../../values/said.ts'
import { Text } from '../../values/text.ts'
import { event } from './event.ts'

/** A processor told us (AVG 33(2)): the presumed clock runs from this at the latest. Stored shape. */
export const ProcessorNoticeReceived = event(
  'ProcessorNoticeReceived',
  1,
  closed(
    'ProcessorNoticeReceived',
    { notice: ItemId, party: ItemId, said: Said, receivedAt: Instant, processorAware: Moment },
    { text: Personal, reference: Text },
  ),
)
/** See {@link ProcessorNoticeReceived}. */
export type ProcessorNoticeReceived = t.TypeOf<typeof ProcessorNoticeReceived>
