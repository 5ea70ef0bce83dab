import type * as t from 'io-ts'
import { closed } from '../../values/closed.ts'
import { EventId } from '../../values/ids.ts'
import { Moment } from '../../values/moment.ts'
import { Personal } from '../../values/personal.ts'
import { Person } from '../../values/said.ts'
import { event } from './event.ts'

/** Somebody of the Board received a report (P-13): who and when, with what they said of it. Stored shape. */
export const BoardReceiptRecorded = event(
  'BoardReceiptRecorded',
  1,
  closed(
    'BoardReceiptRecorded',
    { report: EventId, receivedBy: Person, receivedAt: Moment },
    { remarks: Personal },
  ),
)
/** See {@link BoardReceiptRecorded}. */
export type BoardReceiptRecorded = t.TypeOf<typeof BoardReceiptRecorded>
