import type * as t from 'io-ts'
import { closed } from '../../values/closed.ts'
import { oneOf } from '../../values/one-of.ts'

/** What the law engine said when somebody advised or decided; its edition stands in the envelope. */
export const Assessed = closed('Assessed', {
  breach: oneOf('Breach', ['yes', 'no', 'undetermined']),
  risk: oneOf('Risk', ['unlikely', 'risk', 'high', 'undetermined']),
  authority: oneOf('AuthorityDuty', ['required', 'not-required', 'undetermined']),
  subjects: oneOf('SubjectsDuty', ['required', 'not-required', 'undetermined']),
})
/** See {@link Assessed}. */
export type Assessed = t.TypeOf<typeof Assessed>
