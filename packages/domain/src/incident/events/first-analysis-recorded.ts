import type * as t from 'io-ts'
import { YesNoUnknown } from '../../facts/nature.ts'
import { closed } from '../../values/closed.ts'
import { Personal } from '../../values/personal.ts'
import { Person } from '../../values/said.ts'
import { event } from './event.ts'

/** An answer to one of the four questions; unknown is an answer too. */
export const Answer = closed('Answer', { answer: YesNoUnknown }, { reasons: Personal })
/** See {@link Answer}. */
export type Answer = t.TypeOf<typeof Answer>

/** The protocol's four questions (P-10), each with reasons. A later one revises, never replaces. Stored shape. */
export const FirstAnalysisRecorded = event(
  'FirstAnalysisRecorded',
  1,
  closed('FirstAnalysisRecorded', {
    analysedBy: Person,
    breachOfSecurity: Answer,
    dataLost: Answer,
    unlawfulProcessingExcluded: Answer,
    seriousConsequences: Answer,
  }),
)
/** See {@link FirstAnalysisRecorded}. */
export type FirstAnalysisRecorded = t.TypeOf<typeof FirstAnalysisRecorded>
