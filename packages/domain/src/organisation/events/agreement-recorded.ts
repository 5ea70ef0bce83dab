import type * as t from 'io-ts'
import { event } from '../../incident/events/event.ts'
import { closed } from '../../values/closed.ts'
import { ItemId } from '../../values/ids.ts'
import { Instant } from '../../values/instant.ts'
import { Personal } from '../../values/personal.ts'
import { WholeNumber } from '../../values/whole-number.ts'

/** The agreement (AVG 28) or arrangement (AVG 26) with an outside party. Stored shape. */
export const AgreementRecorded = event(
  'AgreementRecorded',
  1,
  closed(
    'AgreementRecorded',
    { party: ItemId, concludedAt: Instant },
    { noticeHours: WholeNumber, terms: Personal, subProcessors: Personal },
  ),
)
/** See {@link AgreementRecorded}. */
export type AgreementRecorded = t.TypeOf<typeof AgreementRecorded>
