import type * as t from 'io-ts'
import { closed } from '../../values/closed.ts'
import { Personal } from '../../values/personal.ts'
import { Person } from '../../values/said.ts'
import { event } from './event.ts'

/**
 * This was an exercise: it stays in the register, and no duty follows from it. So it takes two: the
 * FG, and somebody who decides for the controller. Stored shape.
 */
export const ExerciseDeclared = event(
  'ExerciseDeclared',
  1,
  closed('ExerciseDeclared', { declaredBy: Person, confirmedBy: Person, reason: Personal }),
)
/** See {@link ExerciseDeclared}. */
export type ExerciseDeclared = t.TypeOf<typeof ExerciseDeclared>
