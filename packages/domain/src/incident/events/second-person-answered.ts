import * as t from 'io-ts'
import { closed } from '../../values/closed.ts'
import { Personal } from '../../values/personal.ts'
import { Person } from '../../values/said.ts'
import { event } from './event.ts'

/** The second person from the controller agrees, or does not. Until then nothing is decided. Stored shape. */
export const SecondPersonAnswered = event(
  'SecondPersonAnswered',
  1,
  closed('SecondPersonAnswered', { person: Person, agrees: t.boolean, reasons: Personal }),
)
/** See {@link SecondPersonAnswered}. */
export type SecondPersonAnswered = t.TypeOf<typeof SecondPersonAnswered>
