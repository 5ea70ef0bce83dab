import type { Meta, Recorded } from '../recorded.ts'
import type { IncidentEvent } from './events/catalogue.ts'
import type { DataOf, Incident, IncidentState, Statement } from './state.ts'

/**
 * Folds one recorded event into the state. Total: it decides nothing and refuses nothing; an
 * event that has no place (anything before the report, a second report) leaves the state as it is.
 */
export const evolve = (state: IncidentState, recorded: Recorded<IncidentEvent>): IncidentState => {
  const { event, ...meta } = recorded
  if (state === undefined)
    return event.type === 'IncidentReported' ? begin(meta, event.data) : undefined
  return next(state, meta, event)
}

const begin = (meta: Meta, data: DataOf<'IncidentReported'>): Incident => ({
  id: data.incident,
  organisation: data.organisation,
  status: 'open',
  reported: { ...meta, data },
  statements: [{ ...meta, said: data.said, facts: data.facts }],
  confirmations: [],
  signals: [],
  awareness: [],
  duplicates: [],
  analyses: [],
  questions: [],
  advices: [],
  memos: [],
  authorityDecisions: [],
  subjectDecisions: [],
  filings: [],
  informings: [],
  declarations: [],
  evidence: [],
  attachments: [],
  measures: [],
  consequences: [],
  costs: [],
  boardReports: [],
  boardReceipts: [],
  legalStatements: [],
  groupStatements: [],
  closings: [],
  reopenings: [],
  notices: [],
  exercises: [],
  scores: [],
  riskAssessments: [],
  controllerDecisions: [],
  controllerNotices: [],
  otherFilings: [],
  leniencies: [],
  informingPlans: [],
  informingHolds: [],
  publicCommunications: [],
  policeReports: [],
  insurerNotices: [],
  authorityRequests: [],
})

const say = (state: Incident, statement: Statement): Incident => ({
  ...state,
  statements: [...state.statements, statement],
})

/** Replaces the newest item that matches; the list stays as it is when none does. */
const patch = <A>(
  items: ReadonlyArray<A>,
  matches: (item: A) => boolean,
  change: (item: A) => A,
): ReadonlyArray<A> => {
  const at = items.findLastIndex(matches)
  return items.map((item, i) => (i === at ? change(item) : item))
}

const next = (s: Incident, meta: Meta, event: IncidentEvent): Incident => {
  switch (event.type) {
    case 'IncidentReported':
      return s
    case 'ReportSupplemented':
    case 'FactsEstablished':
      return say(s, { ...meta, said: event.data.said, facts: event.data.facts })
    case 'FactCorrected':
      return say(s, { ...meta, ...event.data })
    case 'ReportConfirmedInWriting':
      return { ...s, confirmations: [...s.confirmations, { ...meta, data: event.data }] }
    case 'SignalReceived':
      return { ...s, signals: [...s.signals, { ...meta, data: event.data }] }
    case 'AwarenessEstablished':
    case 'AwarenessCorrected':
      return { ...s, awareness: [...s.awareness, { ...meta, data: event.data }] }
    case 'MarkedAsDuplicate':
      return {
        ...s,
        status: 'duplicate',
        duplicates: [...s.duplicates, { ...meta, data: event.data }],
      }
    case 'FirstAnalysisRecorded':
      return { ...s, analyses: [...s.analyses, { ...meta, data: event.data }] }
    case 'InformationRequested':
      return { ...s, questions: [...s.questions, { asked: { ...meta, data: event.data } }] }
    case 'InformationReceived': {
      const answered = { ...meta, data: event.data }
      const questions = patch(
        s.questions,
        (q) => q.asked.data.question === event.data.question,
        (q) => ({ ...q, answered }),
      )
      return say({ ...s, questions }, { ...meta, said: event.data.said, facts: event.data.facts })
    }
    case 'FgAdvised':
      return { ...s, advices: [...s.advices, { ...meta, data: event.data }] }
    case 'DecisionMemoSent':
      return { ...s, memos: [...s.memos, { ...meta, data: event.data }] }
    case 'AuthorityNotificationDecided': {
      const decided = { ...meta, data: event.data }
      return { ...s, authorityDecisions: [...s.authorityDecisions, { decided }] }
    }
    case 'SecondPersonAnswered': {
      const answered = { ...meta, data: event.data }
      const waits = (d: Incident['authorityDecisions'][number]): boolean =>
        d.decided.data.secondPerson._tag === 'asked' && d.answered === undefined
      const authorityDecisions = patch(s.authorityDecisions, waits, (d) => ({ ...d, answered }))
      return { ...s, authorityDecisions }
    }
    case 'SubjectNotificationDecided':
      return { ...s, subjectDecisions: [...s.subjectDecisions, { ...meta, data: event.data }] }
    case 'AuthorityNotified':
      return { ...s, filings: [...s.filings, { filed: { ...meta, data: event.data } }] }
    case 'AuthorityAcknowledged': {
      const acknowledged = { ...meta, data: event.data }
      const filings = patch(
        s.filings,
        (f) => f.filed.data.filing === event.data.filing,
        (f) => ({ ...f, acknowledged }),
      )
      return { ...s, filings }
    }
    case 'SubjectsInformed':
      return { ...s, informings: [...s.informings, { ...meta, data: event.data }] }
    case 'RecipientDeclared':
      return { ...s, declarations: [...s.declarations, { ...meta, data: event.data }] }
    case 'EvidenceSecured':
      return { ...s, evidence: [...s.evidence, { ...meta, data: event.data }] }
    case 'EvidenceAttached':
      return { ...s, attachments: [...s.attachments, { ...meta, data: event.data }] }
    case 'MeasurePlanned':
      return { ...s, measures: [...s.measures, { planned: { ...meta, data: event.data } }] }
    case 'MeasureCompleted': {
      const completed = { ...meta, data: event.data }
      const measures = patch(
        s.measures,
        (m) => m.planned.data.measure === event.data.measure,
        (m) => ({ ...m, completed }),
      )
      return { ...s, measures }
    }
    case 'MeasureDropped': {
      const dropped = { ...meta, data: event.data }
      const measures = patch(
        s.measures,
        (m) => m.planned.data.measure === event.data.measure,
        (m) => ({ ...m, dropped }),
      )
      return { ...s, measures }
    }
    case 'ConsequenceRecorded':
      return { ...s, consequences: [...s.consequences, { ...meta, data: event.data }] }
    case 'CostRecorded':
      return { ...s, costs: [...s.costs, { ...meta, data: event.data }] }
    case 'BoardReported':
      return { ...s, boardReports: [...s.boardReports, { ...meta, data: event.data }] }
    case 'BoardReceiptRecorded':
      return { ...s, boardReceipts: [...s.boardReceipts, { ...meta, data: event.data }] }
    case 'LegalFactsEstablished':
      return { ...s, legalStatements: [...s.legalStatements, { ...meta, data: event.data }] }
    case 'GroupFactsEstablished':
      return { ...s, groupStatements: [...s.groupStatements, { ...meta, data: event.data }] }
    case 'ProcessorNoticeReceived':
      return { ...s, notices: [...s.notices, { ...meta, data: event.data }] }
    case 'ExerciseDeclared':
      return { ...s, exercises: [...s.exercises, { ...meta, data: event.data }] }
    case 'SeverityScored':
      return { ...s, scores: [...s.scores, { ...meta, data: event.data }] }
    case 'RiskAssessed':
      return { ...s, riskAssessments: [...s.riskAssessments, { ...meta, data: event.data }] }
    case 'ControllerNotificationDecided':
      return {
        ...s,
        controllerDecisions: [...s.controllerDecisions, { ...meta, data: event.data }],
      }
    case 'ControllerNotified':
      return { ...s, controllerNotices: [...s.controllerNotices, { ...meta, data: event.data }] }
    case 'OtherAuthorityNotified':
      return { ...s, otherFilings: [...s.otherFilings, { ...meta, data: event.data }] }
    case 'AuthorityLeniencyRecorded':
      return { ...s, leniencies: [...s.leniencies, { ...meta, data: event.data }] }
    case 'SubjectsInformingPlanned':
      return { ...s, informingPlans: [...s.informingPlans, { ...meta, data: event.data }] }
    case 'SubjectsInformingHeld':
      return { ...s, informingHolds: [...s.informingHolds, { ...meta, data: event.data }] }
    case 'PublicCommunicationMade':
      return {
        ...s,
        publicCommunications: [...s.publicCommunications, { ...meta, data: event.data }],
      }
    case 'PoliceReportFiled':
      return { ...s, policeReports: [...s.policeReports, { ...meta, data: event.data }] }
    case 'InsurerNotified':
      return { ...s, insurerNotices: [...s.insurerNotices, { ...meta, data: event.data }] }
    case 'AuthorityAsked': {
      const asked = { ...meta, data: event.data }
      return { ...s, authorityRequests: [...s.authorityRequests, { asked }] }
    }
    case 'AuthorityAnswered': {
      const answered = { ...meta, data: event.data }
      const authorityRequests = patch(
        s.authorityRequests,
        (r) => r.asked.data.question === event.data.question,
        (r) => ({ ...r, answered }),
      )
      return { ...s, authorityRequests }
    }
    case 'IncidentClosed':
      return { ...s, status: 'closed', closings: [...s.closings, { ...meta, data: event.data }] }
    case 'IncidentReopened':
      return {
        ...s,
        status: 'open',
        reopenings: [...s.reopenings, { ...meta, data: event.data }],
      }
  }
}
