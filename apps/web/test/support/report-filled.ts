import type { IncidentCommand, Moment } from '@meldplicht/domain'
import type { Filled } from './browser.ts'
import { instantIn, quantityIn, words } from './form-values.ts'

type Report = Extract<IncidentCommand, { readonly _tag: 'ReportIncident' }>['data']

const noticed = (moment: Moment): Filled => {
  if (moment._tag !== 'exact' && moment._tag !== 'estimated')
    throw new Error('a story knows when it was noticed')
  return {
    noticed: 'earlier',
    ...instantIn('noticed', moment.at),
    noticedExact: moment._tag === 'exact' ? ['yes'] : [],
  }
}

/** Who writes a report down: the reporter in the portal, or the desk for a caller (P-06, P-07). */
export const reportedBy = (report: Report): 'self' | 'desk' =>
  report.channel === 'portal' ? 'self' : 'desk'

/** The report form as somebody fills it in. */
export const reportFilled = (report: Report): Filled => {
  const { facts, said, riskOfLossOrUnlawfulProcessing, firstNoticed, channel, reportedAt } = report
  if (said.learntAt._tag !== 'exact') throw new Error('a story knows when it was learnt')
  const choices = { ongoing: facts.ongoing, extortion: facts.extortion }
  const desk = {
    language: report.language,
    nameOnlyForFg: report.nameOnlyForFg === true ? ['yes'] : [],
    channel,
    ...instantIn('received', reportedAt),
    ...choices,
    personalDataInvolved: facts.personalDataInvolved,
  }
  const asked = {
    whatHappened: words(facts.whatHappened),
    name: words(said.person?.name),
    source: said.by,
    ...noticed(firstNoticed),
    ...instantIn('learnt', said.learntAt.at),
    title: words(facts.title),
    cause: facts.cause?.kind,
    intent: facts.intent,
    risk: riskOfLossOrUnlawfulProcessing,
    howMany: facts.people === undefined ? undefined : quantityIn(facts.people),
    ...(reportedBy(report) === 'desk' ? desk : {}),
  }
  return Object.fromEntries(
    Object.entries(asked).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    ),
  )
}
