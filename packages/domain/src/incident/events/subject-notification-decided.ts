import type * as t from 'io-ts'
import { closed } from '../../values/closed.ts'
import { oneOf } from '../../values/one-of.ts'
import { Personal } from '../../values/personal.ts'
import { Person } from '../../values/said.ts'
import { Assessed } from './assessed.ts'
import { event } from './event.ts'

/** To tell people one by one, in public, or not. */
export const SubjectDecision = oneOf('SubjectDecision', [
  'inform',
  'inform-in-public',
  'do-not-inform',
])
/** See {@link SubjectDecision}. */
export type SubjectDecision = t.TypeOf<typeof SubjectDecision>

/** On what "not telling" rests: no high risk, a condition of AVG 34(3), or UAVG 41 and 42. */
export const SubjectException = oneOf('SubjectException', [
  'no-high-risk',
  'avg-34-3-a',
  'avg-34-3-b',
  'avg-34-3-c',
  'uavg-41',
  'uavg-42',
])
/** See {@link SubjectException}. */
export type SubjectException = t.TypeOf<typeof SubjectException>

/** The controller's decision about the people concerned (AVG 34), with the exception it leans on. Stored shape. */
export const SubjectNotificationDecided = event(
  'SubjectNotificationDecided',
  1,
  closed(
    'SubjectNotificationDecided',
    { decidedBy: Person, decision: SubjectDecision, reasons: Personal, assessed: Assessed },
    { deviation: Personal, exception: SubjectException },
  ),
)
/** See {@link SubjectNotificationDecided}. */
export type SubjectNotificationDecided = t.TypeOf<typeof SubjectNotificationDecided>
