import type * as t from 'io-ts'
import { closed } from '../../values/closed.ts'
import { oneOf } from '../../values/one-of.ts'
import { Personal } from '../../values/personal.ts'
import { Person } from '../../values/said.ts'
import { Assessed } from './assessed.ts'
import { event } from './event.ts'

/** What the FG advises about the authority. */
export const AuthorityAdvice = oneOf('AuthorityAdvice', [
  'notify',
  'notify-provisionally',
  'do-not-notify',
  'more-information-first',
])
/** See {@link AuthorityAdvice}. */
export type AuthorityAdvice = t.TypeOf<typeof AuthorityAdvice>

/** What the FG advises about the people concerned. */
export const SubjectsAdvice = oneOf('SubjectsAdvice', [
  'inform',
  'do-not-inform',
  'prepare-letter-decide-later',
])
/** See {@link SubjectsAdvice}. */
export type SubjectsAdvice = t.TypeOf<typeof SubjectsAdvice>

/** The FG advises (AVG 38 and 39). Advice is not a decision. Stored shape. */
export const FgAdvised = event(
  'FgAdvised',
  1,
  closed('FgAdvised', {
    advisedBy: Person,
    authority: AuthorityAdvice,
    subjects: SubjectsAdvice,
    reasons: Personal,
    assessed: Assessed,
  }),
)
/** See {@link FgAdvised}. */
export type FgAdvised = t.TypeOf<typeof FgAdvised>
