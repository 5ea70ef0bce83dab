import type * as t from 'io-ts'
import { closed } from '../../values/closed.ts'
import { ItemId } from '../../values/ids.ts'
import { Moment } from '../../values/moment.ts'
import { Personal } from '../../values/personal.ts'
import { event } from './event.ts'

/** A measure is done. Stored shape. */
export const MeasureCompleted = event(
  'MeasureCompleted',
  1,
  closed(
    'MeasureCompleted',
    { measure: ItemId, completedAt: Moment },
    /** Whether it did what it was meant to do, once somebody looked (PDCA). */
    { note: Personal, effect: Personal },
  ),
)
/** See {@link MeasureCompleted}. */
export type MeasureCompleted = t.TypeOf<typeof MeasureCompleted>
