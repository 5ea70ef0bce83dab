import type * as t from 'io-ts'
import { listed } from '../../facts/listed.ts'
import { closed } from '../../values/closed.ts'
import { Moment } from '../../values/moment.ts'
import { Personal } from '../../values/personal.ts'
import { event } from './event.ts'
import { Means } from './subjects-informed.ts'

/** A public message (AVG 34(3)(c)): where, and with what words. Stored shape. */
export const PublicCommunicationMade = event(
  'PublicCommunicationMade',
  1,
  closed('PublicCommunicationMade', { madeAt: Moment, where: listed(Means), content: Personal }),
)
/** See {@link PublicCommunicationMade}. */
export type PublicCommunicationMade = t.TypeOf<typeof PublicCommunicationMade>
