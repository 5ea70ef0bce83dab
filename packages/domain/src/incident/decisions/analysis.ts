import { either as E, function as F } from 'fp-ts'
import type { FourQuestion } from '../four-questions.ts'
import { FOUR_QUESTIONS } from '../four-questions.ts'
import type { DataOf } from '../state.ts'
import { all, hasRole, notInFuture, possible, refuseIf, saidInTime } from './checks.ts'
import type { Decision } from './context.ts'

const withoutReasons = (data: DataOf<'FirstAnalysisRecorded'>): ReadonlyArray<FourQuestion> => {
  const { breachOfSecurity, dataLost, unlawfulProcessingExcluded, seriousConsequences } = data
  const answers = { breachOfSecurity, dataLost, unlawfulProcessingExcluded, seriousConsequences }
  return FOUR_QUESTIONS.filter(
    (question) => answers[question].answer !== 'unknown' && answers[question].reasons === undefined,
  )
}

/** The four questions (P-10): by the FG, each yes or no with reasons, "not yet known" is allowed. */
export const recordFirstAnalysis: Decision<'RecordFirstAnalysis'> = (data, _incident, context) => {
  const questions = withoutReasons(data)
  return F.pipe(
    all(
      hasRole(context, data.analysedBy, 'fg'),
      refuseIf(questions.length > 0, { _tag: 'AnswersNeedReasons', questions }),
    ),
    E.map(() => [{ type: 'FirstAnalysisRecorded', version: 1, data }]),
  )
}

/** Somebody is asked what is not known yet. */
export const requestInformation: Decision<'RequestInformation'> = (data, incident, context) =>
  F.pipe(
    all(
      notInFuture('requestedAt', data.requestedAt, context.now),
      refuseIf(
        incident.questions.some(({ asked }) => asked.data.question === data.question),
        { _tag: 'ItemAlreadyKnown', item: data.question },
      ),
      refuseIf(data.expectedAt !== undefined && data.expectedAt < data.requestedAt, {
        _tag: 'TimesReversed',
        field: 'expectedAt',
      }),
    ),
    E.map(() => [{ type: 'InformationRequested', version: 1, data }]),
  )

/** The answer came in. */
export const receiveInformation: Decision<'ReceiveInformation'> = (data, incident, context) => {
  const question = incident.questions.find(({ asked }) => asked.data.question === data.question)
  if (question === undefined) return E.left({ _tag: 'ItemUnknown', item: data.question })
  return F.pipe(
    all(
      refuseIf(question.answered !== undefined, { _tag: 'ItemEnded', item: data.question }),
      saidInTime(data.said, context.now),
      possible(data.facts, context),
    ),
    E.map(() => [{ type: 'InformationReceived', version: 1, data }]),
  )
}
