import type * as t from 'io-ts'
import { closed } from '../../values/closed.ts'
import { Instant } from '../../values/instant.ts'
import { oneOf } from '../../values/one-of.ts'
import { Personal } from '../../values/personal.ts'
import { Text } from '../../values/text.ts'
import { event } from './event.ts'

/** Who asked to wait. */
export const HeldBy = oneOf('HeldBy', ['police', 'public-prosecutor', 'other-authority'])
/** See {@link HeldBy}. */
export type HeldBy = t.TypeOf<typeof HeldBy>

/** The police or another authority asked to wait with telling people (recital 88). It never holds art. 33. Stored shape. */
export const SubjectsInformingHeld = event(
  'SubjectsInformingHeld',
  1,
  closed('SubjectsInformingHeld', {
    by: HeldBy,
    until: Instant,
    reference: Text,
    reason: Personal,
  }),
)
/** See {@link SubjectsInformingHeld}. */
export type SubjectsInformingHeld = t.TypeOf<typeof SubjectsInformingHeld>
