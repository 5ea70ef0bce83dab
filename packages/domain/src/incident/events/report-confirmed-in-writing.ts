import type * as t from 'io-ts'
import { closed } from '../../values/closed.ts'
import { Moment } from '../../values/moment.ts'
import { Said } from '../../values/said.ts'
import { Channel } from './channel.ts'
import { event } from './event.ts'

/** What was first said by phone now stands in writing (P-06). Stored shape. */
export const ReportConfirmedInWriting = event(
  'ReportConfirmedInWriting',
  1,
  closed('ReportConfirmedInWriting', { said: Said, channel: Channel, confirmedAt: Moment }),
)
/** See {@link ReportConfirmedInWriting}. */
export type ReportConfirmedInWriting = t.TypeOf<typeof ReportConfirmedInWriting>
