import type * as t from 'io-ts'
import { Facts } from '../../facts/facts.ts'
import { closed } from '../../values/closed.ts'
import { Said } from '../../values/said.ts'
import { event } from './event.ts'

/** The reporter, or somebody else, knew more (P-08): each supplement has its own author and time. Stored shape. */
export const ReportSupplemented = event(
  'ReportSupplemented',
  1,
  closed('ReportSupplemented', { said: Said, facts: Facts }),
)
/** See {@link ReportSupplemented}. */
export type ReportSupplemented = t.TypeOf<typeof ReportSupplemented>
