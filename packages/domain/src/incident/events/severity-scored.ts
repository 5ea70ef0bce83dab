import type * as t from 'io-ts'
import { SeverityCircumstances } from '../../severity/circumstances.ts'
import { closed } from '../../values/closed.ts'
import { Personal } from '../../values/personal.ts'
import { Person } from '../../values/said.ts'
import { WholeNumber } from '../../values/whole-number.ts'
import { event } from './event.ts'

/** The ENISA score, as evidence beside the decision and never the decision. Stored shape. */
export const SeverityScored = event(
  'SeverityScored',
  1,
  closed(
    'SeverityScored',
    { scoredBy: Person, circumstances: SeverityCircumstances, quarters: WholeNumber },
    { reasons: Personal },
  ),
)
/** See {@link SeverityScored}. */
export type SeverityScored = t.TypeOf<typeof SeverityScored>
