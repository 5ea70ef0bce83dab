import type * as t from 'io-ts'
import { closed } from '../../values/closed.ts'
import { Instant } from '../../values/instant.ts'
import { Personal } from '../../values/personal.ts'
import { Said } from '../../values/said.ts'
import { event } from './event.ts'

/** The controller became aware: reasonable certainty (EDPB 9/2022). To the minute, never a bare date. Stored shape. */
export const AwarenessEstablished = event(
  'AwarenessEstablished',
  1,
  closed('AwarenessEstablished', { awareAt: Instant, said: Said }, { reason: Personal }),
)
/** See {@link AwarenessEstablished}. */
export type AwarenessEstablished = t.TypeOf<typeof AwarenessEstablished>
