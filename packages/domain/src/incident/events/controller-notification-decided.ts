import type * as t from 'io-ts'
import { closed } from '../../values/closed.ts'
import { oneOf } from '../../values/one-of.ts'
import { Personal } from '../../values/personal.ts'
import { Person } from '../../values/said.ts'
import { Assessed } from './assessed.ts'
import { event } from './event.ts'

/** To tell the controller, or not. */
export const ControllerDecision = oneOf('ControllerDecision', ['notify', 'do-not-notify'])
/** See {@link ControllerDecision}. */
export type ControllerDecision = t.TypeOf<typeof ControllerDecision>

/** We are the processor: whether our controller is told (AVG 33(2)). The duty knows no threshold of risk. Stored shape. */
export const ControllerNotificationDecided = event(
  'ControllerNotificationDecided',
  1,
  closed('ControllerNotificationDecided', {
    decidedBy: Person,
    decision: ControllerDecision,
    reasons: Personal,
    assessed: Assessed,
  }),
)
/** See {@link ControllerNotificationDecided}. */
export type ControllerNotificationDecided = t.TypeOf<typeof ControllerNotificationDecided>
