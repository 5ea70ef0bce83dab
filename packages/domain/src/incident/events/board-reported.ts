import type * as t from 'io-ts'
import { closed } from '../../values/closed.ts'
import { Moment } from '../../values/moment.ts'
import { Personal } from '../../values/personal.ts'
import { Person } from '../../values/said.ts'
import { event } from './event.ts'

/** The FG told the Board: cause and measures (P-13). Stored shape. */
export const BoardReported = event(
  'BoardReported',
  1,
  closed('BoardReported', {
    reportedBy: Person,
    reportedAt: Moment,
    cause: Personal,
    measures: Personal,
  }),
)
/** See {@link BoardReported}. */
export type BoardReported = t.TypeOf<typeof BoardReported>
