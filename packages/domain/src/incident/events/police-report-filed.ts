import type * as t from 'io-ts'
import { closed } from '../../values/closed.ts'
import { Moment } from '../../values/moment.ts'
import { Personal } from '../../values/personal.ts'
import { Text } from '../../values/text.ts'
import { event } from './event.ts'

/** It was reported to the police. Stored shape. */
export const PoliceReportFiled = event(
  'PoliceReportFiled',
  1,
  closed('PoliceReportFiled', { filedAt: Moment, what: Personal }, { reference: Text }),
)
/** See {@link PoliceReportFiled}. */
export type PoliceReportFiled = t.TypeOf<typeof PoliceReportFiled>
