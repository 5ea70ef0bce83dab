import type * as t from 'io-ts'
import { event } from '../../incident/events/event.ts'
import { closed } from '../../values/closed.ts'
import { Personal } from '../../values/personal.ts'

/** Where people call, mail and ask (P-06, P-15). Stored shape. */
export const ContactPointsSet = event(
  'ContactPointsSet',
  1,
  closed(
    'ContactPointsSet',
    { incidentPhone: Personal },
    { questionsPhone: Personal, email: Personal, portal: Personal },
  ),
)
/** See {@link ContactPointsSet}. */
export type ContactPointsSet = t.TypeOf<typeof ContactPointsSet>
