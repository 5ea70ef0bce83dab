import type { Incident, Moment, Organisation, Question } from '@meldplicht/domain'
import { latest } from '@meldplicht/domain'
import type { InformedRow } from '../../view/models/acts.ts'
import type {
  ConsequenceRow,
  Contacted,
  EvidenceRow,
  MeasureRow,
  ProcessorCard,
} from '../../view/models/follow-up.ts'
import type { IncidentPage } from '../../view/models/incident.ts'
import type { Mark } from '../../view/models/values.ts'
import { typist, whoIs, wordsOf } from '../words.ts'

const at = (moment: Moment): { readonly at?: NonNullable<ReturnType<typeof latest>> } => {
  const found = latest(moment)
  return found === undefined ? {} : { at: found }
}

type Steps = Contacted['steps']

const questionSteps = (questions: ReadonlyArray<Question>): Steps =>
  questions.flatMap(
    ({ asked, answered }): Steps => [
      { key: 'asked', at: asked.data.requestedAt, words: wordsOf(asked.data.what) },
      answered === undefined
        ? {
            key: 'answered',
            ...(asked.data.expectedAt === undefined ? {} : { expected: asked.data.expectedAt }),
          }
        : { key: 'answered', at: answered.recordedAt, words: wordsOf(answered.data.answer) },
    ],
  )

const declared = (incident: Incident): Steps =>
  incident.declarations.map(({ data }) => ({
    key: data.declaration === 'refused' ? 'refused' : 'declared',
    ...at(data.declaredAt),
    ...(data.text === undefined ? {} : { words: wordsOf(data.text) }),
  }))

/** The wrong recipient: what was asked and what came back. */
export const recipientOf = (incident: Incident): Contacted | undefined => {
  const asked = incident.questions.filter((one) => one.asked.data.of === 'recipient')
  const steps = [...questionSteps(asked), ...declared(incident)]
  const named = asked[0]?.asked.data.who ?? incident.declarations[0]?.data.said.person?.name
  return steps.length === 0 ? undefined : { name: named === undefined ? '' : wordsOf(named), steps }
}

/** The outside party at which it happened, with its agreement. */
export const processorOf = (
  incident: Incident,
  party: NonNullable<IncidentPage['processor']> | undefined,
): ProcessorCard | undefined => {
  if (party === undefined) return undefined
  const asked = incident.questions.filter((one) => one.asked.data.of === 'processor')
  return { ...party, steps: questionSteps(asked) }
}

/** The card of a party that we know, still without its steps. */
export const partyCard = (
  organisation: Organisation,
  party: string | undefined,
): ProcessorCard | undefined => {
  const found = organisation.parties.find(({ registered }) => registered.data.party === party)
  if (found === undefined) return undefined
  const agreement = found.agreements.at(-1)?.data
  const hours = agreement?.noticeHours
  return {
    name: wordsOf(found.registered.data.name),
    kind: found.registered.data.role,
    steps: [],
    ...(agreement === undefined
      ? {}
      : {
          agreement: {
            at: agreement.concludedAt,
            ...(hours === undefined ? {} : { noticeHours: hours }),
          },
        }),
    subProcessors: agreement?.subProcessors === undefined ? [] : [wordsOf(agreement.subProcessors)],
  }
}

/** Evidence, described. */
export const evidenceRows = (incident: Incident): ReadonlyArray<EvidenceRow> =>
  incident.evidence.map(({ data, recordedAt }) => ({
    what: wordsOf(data.what),
    by: { who: whoIs(data.securedBy, 'controller'), at: latest(data.securedAt) ?? recordedAt },
    where: wordsOf(data.where),
    beforeRepair: data.beforeRestoring,
    ...(data.sha256 === undefined ? {} : { sha256: data.sha256 }),
  }))

/** Measures and how they ended. */
export const measureRows = (incident: Incident): ReadonlyArray<MeasureRow> =>
  incident.measures.map(({ planned, completed, dropped }) => {
    const { what, kind, owner, due } = planned.data
    const done =
      completed === undefined
        ? undefined
        : (latest(completed.data.completedAt) ?? completed.recordedAt)
    const ended = done ?? dropped?.recordedAt
    return {
      what: wordsOf(what),
      kind,
      state: done !== undefined ? 'completed' : dropped !== undefined ? 'dropped' : 'planned',
      ...(owner === undefined ? {} : { owner: wordsOf(owner) }),
      ...(due === undefined ? {} : { due }),
      ...(ended === undefined ? {} : { at: ended }),
    }
  })

type Cost = Incident['costs'][number]

// A form that says what happened and what that cost records two facts in the same words; people
// read them as one. What was erased is never the same.
const sameWords = (one: Incident['consequences'][number], cost: Cost): boolean =>
  wordsOf(one.data.what) === wordsOf(cost.data.what)

/** What it did and what it cost, oldest first. */
export const consequenceRows = (
  { consequences, costs }: Incident,
  organisation: Organisation,
): ReadonlyArray<ConsequenceRow> => {
  const noted = consequences.map((one) => ({
    ...one,
    cents: costs.find((cost) => sameWords(one, cost))?.data.cents,
  }))
  const alone = costs.filter((cost) => consequences.every((one) => !sameWords(one, cost)))
  return [...noted, ...alone.map((one) => ({ ...one, cents: one.data.cents }))]
    .toSorted((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1))
    .map(({ data, recordedAt, typedBy, cents }) => ({
      what: wordsOf(data.what),
      mark: { who: typist(organisation, typedBy), at: recordedAt },
      ...(cents === undefined ? {} : { cents }),
    }))
}

/** Who was told (P-12). */
export const informedRows = (incident: Incident): ReadonlyArray<InformedRow> =>
  incident.informings.map(({ data }) => ({
    at: data.informedAt,
    people: data.people,
    means: data.means._tag === 'listed' ? data.means.keys : [],
    words: wordsOf(data.content),
  }))

/** The newest report to the Board (P-13). */
export const boardMark = (incident: Incident): Mark | undefined => {
  const newest = incident.boardReports.at(-1)
  return newest === undefined
    ? undefined
    : {
        who: whoIs(newest.data.reportedBy, 'fg'),
        at: latest(newest.data.reportedAt) ?? newest.recordedAt,
      }
}

/** The Board's receipt of the newest report, where it came. */
export const boardReceiptOf = (incident: Incident): IncidentPage['boardReceipt'] => {
  const report = incident.boardReports.at(-1)
  const receipt = incident.boardReceipts.findLast(({ data }) => data.report === report?.id)
  return receipt === undefined
    ? undefined
    : { who: wordsOf(receipt.data.receivedBy.name), at: receipt.data.receivedAt }
}
