import * as t from 'io-ts'
import { Facts } from '../../facts/facts.ts'
import { YesNoUnknown } from '../../facts/nature.ts'
import { closed } from '../../values/closed.ts'
import { IncidentId, OrganisationId } from '../../values/ids.ts'
import { Instant } from '../../values/instant.ts'
import { Moment } from '../../values/moment.ts'
import { oneOf } from '../../values/one-of.ts'
import { Said } from '../../values/said.ts'
import { Channel } from './channel.ts'
import { event } from './event.ts'

/** Whether the report came within the organisation's office hours, by its settings at that moment. */
export const OfficeHoursAtReport = oneOf('OfficeHoursAtReport', ['inside', 'outside', 'unknown'])
/** See {@link OfficeHoursAtReport}. */
export type OfficeHoursAtReport = t.TypeOf<typeof OfficeHoursAtReport>

/** In what language somebody reported, so that questions and answers can be in it. */
export const ReportLanguage = oneOf('ReportLanguage', ['nl', 'en', 'other'])
/** See {@link ReportLanguage}. */
export type ReportLanguage = t.TypeOf<typeof ReportLanguage>

/** A suspicion came in (P-04, P-06, P-07, P-08). Almost nothing is mandatory: who, how and when. Stored shape. */
export const IncidentReported = event(
  'IncidentReported',
  1,
  closed(
    'IncidentReported',
    {
      incident: IncidentId,
      organisation: OrganisationId,
      said: Said,
      channel: Channel,
      reportedAt: Instant,
      officeHours: OfficeHoursAtReport,
      riskOfLossOrUnlawfulProcessing: YesNoUnknown,
      firstNoticed: Moment,
      facts: Facts,
    },
    { nameOnlyForFg: t.boolean, language: ReportLanguage },
  ),
)
/** See {@link IncidentReported}. */
export type IncidentReported = t.TypeOf<typeof IncidentReported>
