import type * as t from 'io-ts'
import { closed } from '../../values/closed.ts'
import { ItemId } from '../../values/ids.ts'
import { Personal } from '../../values/personal.ts'
import { event } from './event.ts'

/** A measure will not be done, with the reason. Stored shape. */
export const MeasureDropped = event(
  'MeasureDropped',
  1,
  closed('MeasureDropped', { measure: ItemId, reason: Personal }),
)
/** See {@link MeasureDropped}. */
export type MeasureDropped = t.TypeOf<typeof MeasureDropped>
