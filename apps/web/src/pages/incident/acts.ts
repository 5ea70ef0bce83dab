import type { Incident, IncidentDue, Organisation, RegisterEntry } from '@meldplicht/domain'
import { isNotified } from '@meldplicht/domain'
import type { Act, Acts } from '../../view/models/acts.ts'
import { whoIs, wordsOf } from '../words.ts'
import { filingRows } from './verdict.ts'

const advice = (incident: Incident, due: IncidentDue): Act => {
  const given = incident.advices.at(-1)
  if (given === undefined)
    return due.limitRuns ? { state: 'needed', before: due.limits.strict } : { state: 'waiting' }
  const { authority, subjects, reasons, advisedBy } = given.data
  return {
    state: 'done',
    toAuthority: authority,
    toPeople: subjects,
    words: wordsOf(reasons),
    mark: { who: whoIs(advisedBy, 'fg'), at: given.recordedAt },
  }
}

const second = (incident: Incident): Pick<Acts['decision'], 'second'> => {
  const newest = incident.authorityDecisions.at(-1)
  const asked = newest?.decided.data.secondPerson
  if (newest === undefined || asked?._tag !== 'asked') return {}
  const agreed = newest.answered?.data.agrees === true ? newest.answered.recordedAt : undefined
  return {
    second: {
      who: whoIs(asked.person, 'second-person'),
      ...(agreed === undefined ? {} : { at: agreed }),
    },
  }
}

const decision = (
  incident: Incident,
  due: IncidentDue,
  status: RegisterEntry['authorityDecision'],
): Acts['decision'] => {
  const newest = incident.authorityDecisions.at(-1)?.decided
  const people = incident.subjectDecisions.at(-1)
  const about = people === undefined ? {} : { toPeople: people.data.decision }
  if (newest === undefined || status === 'none') {
    const ready = incident.advices.length > 0 && due.limitRuns
    return ready
      ? { state: 'needed', before: due.limits.strict, ...about }
      : { state: 'waiting', ...about }
  }
  const { reasons, deviation, decidedBy } = newest.data
  const first = reasons[0]
  const open = status === 'waits-for-second-person'
  return {
    state: open ? 'needed' : 'done',
    toAuthority: newest.data.decision,
    ...about,
    ...(first === undefined ? {} : { words: wordsOf(first.text) }),
    ...(deviation === undefined ? {} : { deviates: wordsOf(deviation) }),
    mark: { who: whoIs(decidedBy, 'decider'), at: newest.recordedAt },
    ...(open ? { before: due.limits.strict } : {}),
    ...second(incident),
  }
}

const filing = (
  incident: Incident,
  due: IncidentDue,
  status: RegisterEntry['authorityDecision'],
): Act => {
  const first = incident.filings[0]?.filed
  const informed = incident.informings.length > 0
  const told = informed ? { toPeople: 'inform' as const } : {}
  if (first !== undefined && isNotified(incident))
    return {
      state: 'done',
      toAuthority: 'notify',
      ...told,
      mark: { who: whoIs(first.data.filedBy, 'fg'), at: first.data.filedAt },
    }
  if (first !== undefined || status === 'do-not-notify') return { state: 'not-applicable', ...told }
  return status === 'notify'
    ? { state: 'needed', before: due.limits.strict, ...told }
    : { state: 'waiting', ...told }
}

/** Advice, decision and filing: three acts of three roles. */
export const actsOf = (
  incident: Incident,
  due: IncidentDue,
  entry: RegisterEntry,
  organisation: Organisation,
): Acts => {
  const mandate = organisation.mandates.at(-1)
  return {
    advice: advice(incident, due),
    decision: decision(incident, due, entry.authorityDecision),
    filing: {
      ...filing(incident, due, entry.authorityDecision),
      ...(mandate === undefined ? {} : { mandate: { at: mandate.data.from } }),
    },
    filings: filingRows(incident.filings),
  }
}
