import type { Entry, Incident, Instant, Moment, Organisation, Personal } from '@meldplicht/domain'
import { exactly, partyOf, severityBand, severityScore } from '@meldplicht/domain'
import type { Texts } from '../../text/texts.ts'
import type { MoreRow } from '../../view/models/more.ts'
import { typist, wordsOf } from '../words.ts'

interface Parts {
  readonly at?: Moment
  readonly about?: Personal | string | undefined
  readonly words?: Personal | undefined
  readonly until?: Instant | undefined
  readonly reference?: string | undefined
}

type Key = MoreRow['key']

const rowOf = (
  organisation: Organisation,
  key: Key,
  { typedBy, recordedAt }: Pick<Entry<unknown>, 'typedBy' | 'recordedAt'>,
  { at, about, words, until, reference }: Parts,
): MoreRow => ({
  key,
  mark: { who: typist(organisation, typedBy), at: recordedAt },
  ...(at === undefined ? {} : { at }),
  ...(about === undefined ? {} : { about: typeof about === 'string' ? about : wordsOf(about) }),
  ...(words === undefined ? {} : { words: wordsOf(words) }),
  ...(until === undefined ? {} : { until }),
  ...(reference === undefined ? {} : { reference }),
})

const each = <D>(
  organisation: Organisation,
  key: Key,
  entries: ReadonlyArray<Entry<D>>,
  parts: (data: D) => Parts,
): ReadonlyArray<MoreRow> => entries.map((one) => rowOf(organisation, key, one, parts(one.data)))

const questions = (incident: Incident, organisation: Organisation): ReadonlyArray<MoreRow> =>
  incident.authorityRequests.flatMap(({ asked, answered }) => [
    rowOf(organisation, 'AuthorityAsked', asked, {
      at: exactly(asked.data.askedAt),
      words: asked.data.what,
      until: asked.data.dueAt,
      reference: asked.data.reference,
    }),
    ...(answered === undefined
      ? []
      : [
          rowOf(organisation, 'AuthorityAnswered', answered, {
            at: exactly(answered.data.answeredAt),
            words: answered.data.answer,
          }),
        ]),
  ])

const judged = (
  incident: Incident,
  organisation: Organisation,
  texts: Texts,
): ReadonlyArray<MoreRow> => [
  ...each(organisation, 'ExerciseDeclared', incident.exercises, ({ reason }) => ({
    words: reason,
  })),
  ...each(organisation, 'SeverityScored', incident.scores, ({ quarters, reasons }) => ({
    about: texts.incident.more.score(
      severityScore(quarters).replace('.', ','),
      texts.incident.weighing.levels[severityBand(quarters)],
    ),
    words: reasons,
  })),
  ...each(organisation, 'RiskAssessed', incident.riskAssessments, ({ risk, reasons }) => ({
    about: texts.incident.weighing.risk[risk],
    words: reasons,
  })),
  ...each(
    organisation,
    'ControllerNotificationDecided',
    incident.controllerDecisions,
    ({ decision, reasons }) => ({
      about: texts.fields.decideController.options[decision],
      words: reasons,
    }),
  ),
]

const told = (incident: Incident, organisation: Organisation): ReadonlyArray<MoreRow> => [
  ...each(organisation, 'ProcessorNoticeReceived', incident.notices, (data) => ({
    at: exactly(data.receivedAt),
    about: partyOf(organisation, data.party)?.registered.data.name,
    words: data.text,
    reference: data.reference,
  })),
  ...each(organisation, 'ControllerNotified', incident.controllerNotices, (data) => ({
    at: exactly(data.notifiedAt),
    about: data.to,
    words: data.content,
    reference: data.reference,
  })),
  ...each(organisation, 'PoliceReportFiled', incident.policeReports, (data) => ({
    at: data.filedAt,
    words: data.what,
    reference: data.reference,
  })),
  ...each(organisation, 'InsurerNotified', incident.insurerNotices, (data) => ({
    at: data.notifiedAt,
    about: data.insurer,
    reference: data.reference,
  })),
  ...each(organisation, 'AuthorityLeniencyRecorded', incident.leniencies, (data) => ({
    about: data.recordedFor,
    words: data.text,
    until: data.until,
  })),
]

const people = (
  incident: Incident,
  organisation: Organisation,
  texts: Texts,
): ReadonlyArray<MoreRow> => [
  ...each(organisation, 'SubjectsInformingPlanned', incident.informingPlans, (data) => ({
    words: data.plan,
    until: data.plannedFor,
  })),
  ...each(organisation, 'SubjectsInformingHeld', incident.informingHolds, (data) => ({
    about: texts.fields.holdInforming.options[data.by],
    words: data.reason,
    until: data.until,
    reference: data.reference,
  })),
  ...each(organisation, 'PublicCommunicationMade', incident.publicCommunications, (data) => ({
    at: data.madeAt,
    words: data.content,
  })),
]

// What a reporter asked is not a fact of the incident, but whoever answers must know it.
const wished = (
  { reported }: Incident,
  organisation: Organisation,
  texts: Texts,
): ReadonlyArray<MoreRow> => {
  const { language, nameOnlyForFg } = reported.data
  const t = texts.incident.more
  const asked = [
    ...(language === undefined ? [] : [t.language(texts.report.languages[language])]),
    ...(nameOnlyForFg === true ? [t.nameOnlyForFg] : []),
  ]
  return asked.map((about) => rowOf(organisation, 'IncidentReported', reported, { about }))
}

/** What else was done and recorded, oldest first. */
export const moreRows = (
  incident: Incident,
  organisation: Organisation,
  texts: Texts,
): ReadonlyArray<MoreRow> =>
  [
    ...wished(incident, organisation, texts),
    ...judged(incident, organisation, texts),
    ...told(incident, organisation),
    ...questions(incident, organisation),
    ...people(incident, organisation, texts),
  ].toSorted((a, b) => (a.mark.at < b.mark.at ? -1 : 1))
