import type { IncidentView } from '@meldplicht/application'
import { showIncident } from '@meldplicht/application'
import type { Organisation } from '@meldplicht/domain'
import { function as F, taskEither as TE } from 'fp-ts'
import { entryPage } from '../view/index.ts'
import type { DecisionLine, EntryPage } from '../view/models/register.ts'
import { handlerFrame } from './frame.ts'
import { dutiesOf } from './incident/duties.ts'
import { boardMark, consequenceRows, informedRows, measureRows } from './incident/follow-up.ts'
import { knownRows } from './incident/known.ts'
import { moreRows } from './incident/more.ts'
import { questionRows } from './incident/questions.ts'
import { filingRows } from './incident/verdict.ts'
import type { Found } from './read.ts'
import { foundIn } from './read.ts'
import type { PageHandler, Site, Visit } from './site.ts'
import { ask, page } from './site.ts'
import { standingOf } from './standing.ts'
import { titleIn } from './title.ts'
import { plain, whoIs, wordsOf } from './words.ts'

const authorityLine = ({ incident }: IncidentView, organisation: Organisation): DecisionLine => {
  const advice = incident.advices.at(-1)
  const newest = incident.authorityDecisions.at(-1)
  const first = incident.filings[0]?.filed
  const under = first?.data.mandate
  const mandate =
    under?._tag === 'mandate'
      ? organisation.mandates.find(({ data }) => data.mandate === under.mandate)
      : undefined
  const asked = newest?.decided.data.secondPerson
  return {
    about: 'authority',
    ...(advice === undefined
      ? {}
      : {
          advice: {
            outcome: advice.data.authority,
            mark: { who: whoIs(advice.data.advisedBy, 'fg'), at: advice.recordedAt },
          },
        }),
    ...(newest === undefined
      ? {}
      : {
          decision: {
            outcome: newest.decided.data.decision,
            mark: {
              who: whoIs(newest.decided.data.decidedBy, 'decider'),
              at: newest.decided.recordedAt,
            },
            reasons: newest.decided.data.reasons.map(({ text }) => wordsOf(text)),
            ...(asked?._tag === 'asked' ? { second: whoIs(asked.person, 'second-person') } : {}),
          },
        }),
    ...(first === undefined
      ? {}
      : {
          executed: {
            at: first.data.filedAt,
            ...(mandate === undefined ? {} : { underMandateOf: mandate.data.from }),
          },
        }),
  }
}

const peopleLine = ({ incident }: IncidentView): DecisionLine => {
  const advice = incident.advices.at(-1)
  const newest = incident.subjectDecisions.at(-1)
  const told = incident.informings[0]
  return {
    about: 'people',
    ...(advice === undefined
      ? {}
      : {
          advice: {
            outcome: advice.data.subjects,
            mark: { who: whoIs(advice.data.advisedBy, 'fg'), at: advice.recordedAt },
          },
        }),
    ...(newest === undefined
      ? {}
      : {
          decision: {
            outcome: newest.data.decision,
            mark: { who: whoIs(newest.data.decidedBy, 'decider'), at: newest.recordedAt },
            reasons: [wordsOf(newest.data.reasons)],
          },
        }),
    ...(told === undefined ? {} : { executed: { at: told.recordedAt } }),
  }
}

const awareness = ({ incident }: IncidentView): Pick<EntryPage, 'awareness'> => {
  const newest = incident.awareness.at(-1)
  if (newest === undefined) return {}
  const { awareAt, reason } = newest.data
  return {
    awareness: { at: awareAt, ...(reason === undefined ? {} : { how: wordsOf(reason) }) },
  }
}

const modelOf = (
  site: Site,
  visit: Visit,
  { organisation, summary, ref }: Found,
  view: IncidentView,
): EntryPage => {
  const { incident, entry } = view
  const { said, reportedAt } = incident.reported.data
  const first = incident.filings[0]?.filed
  const ended = incident.closings.at(-1)
  const board = boardMark(incident)
  const delay = first?.data.reasonsForDelay
  return {
    frame: handlerFrame(site, visit, organisation),
    ref,
    number: summary.number,
    organisation: plain(organisation.registered.data.name),
    title: titleIn(entry.facts, site.texts),
    reportedAt,
    reportedBy: whoIs(said.person, said.by),
    classification: entry.classification.outcome,
    state: incident.status === 'open' ? 'open' : 'closed',
    ...(ended === undefined || incident.status === 'open' ? {} : { closedAt: ended.recordedAt }),
    standing: standingOf(summary),
    ...(first === undefined ? {} : { verdictAt: first.recordedAt }),
    ...(delay === undefined ? {} : { delayReasons: wordsOf(delay) }),
    ...awareness(view),
    facts: knownRows(incident, organisation),
    questions: questionRows(incident),
    consequences: consequenceRows(incident, organisation),
    more: moreRows(incident, organisation, site.texts),
    measures: measureRows(incident),
    decisions: [authorityLine(view, organisation), peopleLine(view)],
    filings: filingRows(incident.filings),
    informed: informedRows(incident),
    otherDuties: dutiesOf(entry, site.texts),
    ...(board === undefined ? {} : { board }),
    events: view.timeline.length,
  }
}

/** One entry of the register: facts, effects, remedial action (AVG 33(5)) and all decisions. */
export const showEntry: PageHandler = (site, visit) =>
  F.pipe(
    foundIn(site, visit),
    TE.chain((found) =>
      F.pipe(
        ask(site, showIncident(found.summary.incident, visit.reading(found.organisation.id))),
        TE.map((view) => page(entryPage(modelOf(site, visit, found, view), site.texts))),
      ),
    ),
  )
