import type * as t from 'io-ts'
import { closed } from '../../values/closed.ts'
import { Moment } from '../../values/moment.ts'
import { Personal } from '../../values/personal.ts'
import { Text } from '../../values/text.ts'
import { event } from './event.ts'

/** The insurer was told (BW 7:941). Stored shape. */
export const InsurerNotified = event(
  'InsurerNotified',
  1,
  closed('InsurerNotified', { notifiedAt: Moment, insurer: Personal }, { reference: Text }),
)
/** See {@link InsurerNotified}. */
export type InsurerNotified = t.TypeOf<typeof InsurerNotified>
