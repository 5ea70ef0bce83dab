import type { IncidentSummary, IncidentView } from '@meldplicht/application'
import type { DutyState, Instant } from '@meldplicht/domain'
import {
  citationText,
  describeEventType,
  describeInstant,
  FACT_VALUE_WORDS,
  hoursBetween,
  isOpen,
} from '@meldplicht/domain'
import { otherDutyLines } from './duty-text.ts'
import { factLines } from './fact-text.ts'
import { sizeText } from './size-text.ts'
import {
  classificationWords,
  decisionWords,
  dueWords,
  readable,
  sourceWords,
  statusWords,
  taskWords,
  timelinessWords,
} from './words.ts'

type Lines = ReadonlyArray<string>

const at = (instant: Instant): string => describeInstant(instant).nl

const section = (head: string, lines: Lines): Lines =>
  lines.length === 0 ? [] : ['', head, ...lines.map((line) => `  ${line}`)]

const clockLines = ({ due }: IncidentView, now: Instant): Lines => {
  const { clock, limits, limitRuns, escalated } = due
  const left = hoursBetween(now, limits.strict)
  const rest = left < 0 ? `${-left} uur voorbij` : `nog ${left} uur`
  return [
    clock._tag === 'presumed'
      ? `Vermoede klok. Loopt sinds het eerste signaal: ${at(clock.since)}.`
      : `Klok loopt sinds kennisname: ${at(clock.since)}.`,
    ...(escalated ? ['Al langer dan 24 uur vermoed.'] : []),
    ...(limitRuns
      ? [
          `Uiterste 72-uursgrens: ${at(limits.strict)} (${rest}).`,
          `Ruime lezing: ${at(limits.outer)}, betwistbaar. Wij rekenen met de eerste.`,
        ]
      : []),
  ]
}

const taskLines = ({ due }: IncidentView): Lines =>
  due.tasks.map((task, i) => `${i + 1}. ${taskWords[task.kind]} (${dueWords(task.due)})`)

const weighing = ({ entry }: IncidentView): Lines => [
  ...entry.assessment.reasons.map(
    ({ text, citation }) => `${text.nl} (${citationText(citation).nl})`,
  ),
  ...entry.assessment.obligations.map(({ text }) => text.nl),
  ...entry.contradictions.map(({ text }) => `Tegenspraak: ${text.nl}`),
]

const SUBJECTS: Readonly<Record<DutyState, string>> = {
  required: 'bericht nodig',
  'not-required': 'geen bericht aan ieder apart',
  undetermined: 'besluit nu, houd de brief klaar',
}

const groupLines = ({ entry }: IncidentView): Lines =>
  entry.assessment.groups.map(
    ({ group, subjects }) => `${FACT_VALUE_WORDS.peopleGroups[group].nl}: ${SUBJECTS[subjects]}`,
  )

const acts = ({ entry }: IncidentView): Lines => [
  ...entry.advices.map(
    ({ data }) => `Advies FG ${readable(data.advisedBy.name)}: ${readable(data.reasons)}`,
  ),
  `Besluit over de AP: ${decisionWords[entry.authorityDecision]}`,
  ...entry.filings.map(
    ({ filed: { data } }, i) =>
      `Melding bij de AP ${i + 1}: ${at(data.filedAt)}, ${timelinessWords[data.timeliness]}${data.reasonsForDelay === undefined ? '' : ', redenen vastgelegd'}`,
  ),
  ...entry.informings.map(({ data }) => `Mensen geïnformeerd: ${readable(data.content)}`),
]

const questionLines = ({ incident }: IncidentView): Lines =>
  incident.questions.map(
    ({ asked: { data }, answered }, i) =>
      `${i + 1}. ${readable(data.what)} Gevraagd aan ${readable(data.who)}. ${answered === undefined ? 'Nog geen antwoord.' : readable(answered.data.answer)}`,
  )

const requestLines = ({ incident }: IncidentView): Lines =>
  incident.authorityRequests.map(({ asked: { data }, answered }, i) => {
    const due = data.dueAt === undefined ? 'geen termijn' : `termijn van de AP: ${at(data.dueAt)}`
    return `${i + 1}. ${readable(data.what)} ${answered === undefined ? `Nog geen antwoord (${due}).` : readable(answered.data.answer)}`
  })

const measureLines = ({ entry }: IncidentView): Lines =>
  entry.measures.map(({ planned: { data }, completed, dropped }, i) => {
    const open = data.due === undefined ? 'geen datum' : `klaar op ${at(data.due)}`
    const state = completed === undefined ? (dropped === undefined ? open : 'vervallen') : 'klaar'
    return `${i + 1}. ${readable(data.what)} (${readable(data.owner, 'nog niemand')}, ${state})`
  })

const attachmentLines = ({ incident }: IncidentView): Lines =>
  incident.attachments.map(
    ({ data: { name, what, file } }, i) =>
      `${i + 1}. ${readable(name)} (${sizeText(file.size)})${what === undefined ? '' : `: ${readable(what)}`}`,
  )

const headOf = (summary: IncidentSummary, organisation: string, view: IncidentView): Lines => {
  const { reported, facts } = view.entry
  const title = facts.title ?? facts.whatHappened
  return [
    `${summary.number} ${title !== undefined && isOpen(title) ? title.value : ''}`.trim(),
    `${organisation}. Gemeld ${at(reported.data.reportedAt)} door een ${sourceWords[reported.data.said.by]}. Status: ${statusWords[summary.status]}.`,
    `${classificationWords[view.entry.classification.outcome]}.`,
  ]
}

/** One incident in words: clock, what is next, what is known, the acts, and what was recorded. */
export const incidentText = (
  summary: IncidentSummary,
  organisation: string,
  view: IncidentView,
  parties: ReadonlyMap<string, string>,
  now: Instant,
): string =>
  [
    ...headOf(summary, organisation, view),
    ...clockLines(view, now),
    ...section('Wat moet er nu', taskLines(view)),
    ...section('Wat wij weten', factLines(view.entry.facts, parties)),
    ...section('Weging', weighing(view)),
    ...section('Groepen', groupLines(view)),
    ...section('Andere meldplichten', otherDutyLines(view.due.otherDuties)),
    ...section('Advies, besluit, melding', acts(view)),
    ...section('Vragen', questionLines(view)),
    ...section('Vragen van de AP', requestLines(view)),
    ...section('Maatregelen', measureLines(view)),
    ...section('Bijlagen', attachmentLines(view)),
    ...section(
      'Tijdlijn',
      view.timeline.map(
        ({ id, type, recordedAt }) => `${at(recordedAt)}  ${describeEventType(type).nl}  (${id})`,
      ),
    ),
  ].join('\n')
