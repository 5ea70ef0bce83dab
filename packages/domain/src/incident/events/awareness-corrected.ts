import type * as t from 'io-ts'
import { closed } from '../../values/closed.ts'
import { EventId } from '../../values/ids.ts'
import { Instant } from '../../values/instant.ts'
import { Personal } from '../../values/personal.ts'
import { Said } from '../../values/said.ts'
import { event } from './event.ts'

/** The moment of awareness was wrong. Verdicts that were fixed before stay what they were. Stored shape. */
export const AwarenessCorrected = event(
  'AwarenessCorrected',
  1,
  closed('AwarenessCorrected', {
    corrects: EventId,
    awareAt: Instant,
    reason: Personal,
    said: Said,
  }),
)
/** See {@link AwarenessCorrected}. */
export type AwarenessCorrected = t.TypeOf<typeof AwarenessCorrected>
