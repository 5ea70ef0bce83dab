import type { AccessRow, IncidentView } from '@meldplicht/application'
import { findIncident, showIncident, whoRead } from '@meldplicht/application'
import type { Organisation, ReadList } from '@meldplicht/domain'
import { IncidentId } from '@meldplicht/domain'
import { function as F, taskEither as TE } from 'fp-ts'
import { incidentPage } from '../view/index.ts'
import type { IncidentPage, ReaderMark } from '../view/models/incident.ts'
import type { Mark } from '../view/models/values.ts'
import { handlerFrame } from './frame.ts'
import { actsOf } from './incident/acts.ts'
import { attachmentRows } from './incident/attachments.ts'
import { dutiesOf, groupRows } from './incident/duties.ts'
import {
  boardMark,
  boardReceiptOf,
  consequenceRows,
  evidenceRows,
  informedRows,
  measureRows,
  partyCard,
  processorOf,
  recipientOf,
} from './incident/follow-up.ts'
import { knownRows } from './incident/known.ts'
import { moreRows } from './incident/more.ts'
import { openRows } from './incident/open.ts'
import { questionRows } from './incident/questions.ts'
import { timelineMoments } from './incident/timeline.ts'
import { verdictOfFiling } from './incident/verdict.ts'
import { weighingOf } from './incident/weighing.ts'
import type { Found } from './read.ts'
import { foundIn } from './read.ts'
import type { PageError, PageHandler, Site, Visit } from './site.ts'
import { ask, page } from './site.ts'
import { nextOf, othersOf } from './step-of.ts'
import { titleIn } from './title.ts'
import { membersOf, plain, typist, whoIs, wordsOf } from './words.ts'

/** Everything of an incident page but what stands around it. */
interface Seen extends Found {
  readonly view: IncidentView
  readonly readers: ReadonlyArray<AccessRow>
}

const status = ({ view }: Seen): Pick<IncidentPage, 'state' | 'closedAt'> => {
  if (view.incident.status === 'open') return { state: 'open' }
  const ended = view.incident.closings.at(-1) ?? view.incident.duplicates.at(-1)
  return { state: 'closed', ...(ended === undefined ? {} : { closedAt: ended.recordedAt }) }
}

const clock = ({ view }: Seen): Pick<IncidentPage, 'clock' | 'verdict'> => {
  const { due, incident } = view
  const first = incident.filings[0]
  return {
    ...(due.limitRuns
      ? { clock: { kind: due.clock._tag, start: due.clock.since, ...due.limits } }
      : {}),
    ...(first === undefined ? {} : { verdict: verdictOfFiling(first) }),
  }
}

const deciderOf = (organisation: Organisation): Pick<IncidentPage, 'decider'> => {
  const found = membersOf(organisation).find(({ roles }) => roles.includes('decider'))
  return found === undefined ? {} : { decider: plain(found.person.name) }
}

const listOf = ({ part }: AccessRow): ReadList | undefined => {
  if (part === 'due-list') return 'due'
  return part === 'register-list' ? 'register' : undefined
}

const markOf = (organisation: Organisation, { reader, at }: AccessRow): Mark => ({
  who: typist(organisation, reader),
  at,
})

const readerOf = (
  incident: IncidentView['incident'],
  organisation: Organisation,
  row: AccessRow,
): ReaderMark => {
  const file = incident.attachments.find(({ data }) => data.attachment === row.attachment)
  return {
    ...markOf(organisation, row),
    ...(file === undefined ? {} : { file: wordsOf(file.data.name) }),
  }
}

const modelOf = (
  site: Site,
  visit: Visit,
  seen: Seen,
  duplicate: Pick<IncidentPage, 'duplicateOf'>,
): IncidentPage => {
  const { view, organisation, summary, ref } = seen
  const { incident, entry, due } = view
  const { said, reportedAt } = incident.reported.data
  const recipient = recipientOf(incident)
  const processor = processorOf(incident, partyCard(organisation, entry.facts.outsideParty))
  const board = boardMark(incident)
  const receipt = boardReceiptOf(incident)
  return {
    frame: handlerFrame(site, visit, organisation),
    ref,
    number: summary.number,
    organisation: plain(organisation.registered.data.name),
    title: titleIn(entry.facts, site.texts),
    reportedAt,
    reportedBy: whoIs(said.person, said.by),
    classification: entry.classification.outcome,
    ...status(seen),
    ...duplicate,
    ...clock(seen),
    ...nextOf(due.tasks),
    otherSteps: othersOf(incident, due),
    known: knownRows(incident, organisation),
    open: openRows(incident, entry.assessment, site.texts),
    questions: questionRows(incident),
    weighing: weighingOf(entry, site.texts),
    more: moreRows(incident, organisation, site.texts),
    acts: actsOf(incident, due, entry, organisation),
    ...deciderOf(organisation),
    timeline: timelineMoments(view),
    ...(recipient === undefined ? {} : { recipient }),
    ...(processor === undefined ? {} : { processor }),
    evidence: evidenceRows(incident),
    attachments: attachmentRows(incident, organisation),
    measures: measureRows(incident),
    consequences: consequenceRows(incident, organisation),
    informed: informedRows(incident),
    otherDuties: dutiesOf(entry, site.texts),
    groups: groupRows(entry),
    ...(board === undefined ? {} : { board }),
    ...(receipt === undefined ? {} : { boardReceipt: receipt }),
    readers: seen.readers.flatMap((row) =>
      listOf(row) === undefined ? [readerOf(incident, organisation, row)] : [],
    ),
    listed: seen.readers.flatMap((row) => {
      const list = listOf(row)
      return list === undefined
        ? []
        : [{ mark: markOf(organisation, row), list, times: row.times ?? 1 }]
    }),
  }
}

const duplicateOf = (
  site: Site,
  seen: Seen,
): TE.TaskEither<PageError, Pick<IncidentPage, 'duplicateOf'>> => {
  const of = seen.view.incident.duplicates.at(-1)?.data.of
  if (of === undefined || !IncidentId.is(of)) return TE.right({})
  return F.pipe(
    ask(site, findIncident(of, seen.organisation.id, { actor: site.actor })),
    TE.map((summary) => ({
      duplicateOf: {
        ref: { organisationId: summary.organisation, incidentId: summary.incident },
        number: summary.number,
      },
    })),
    TE.orElse(() => TE.right<PageError, Pick<IncidentPage, 'duplicateOf'>>({})),
  )
}

/** One incident. That it was read is recorded before anything of it is shown (P-05). */
export const showIncidentPage: PageHandler = (site, visit) =>
  F.pipe(
    foundIn(site, visit),
    TE.bind('view', ({ organisation, summary }) =>
      ask(site, showIncident(summary.incident, visit.reading(organisation.id))),
    ),
    TE.bind('readers', ({ organisation, summary }) =>
      ask(site, whoRead(summary.incident, visit.reading(organisation.id))),
    ),
    TE.chain((seen) =>
      F.pipe(
        duplicateOf(site, seen),
        TE.map((duplicate) =>
          page(incidentPage(modelOf(site, visit, seen, duplicate), site.texts)),
        ),
      ),
    ),
  )
