import {
  AgreedWith,
  Assessed,
  AuthorityDecision,
  closed,
  EventId,
  FilingKind,
  IncidentId,
  Instant,
  listed,
  Means,
  OrganisationId,
  oneOf,
  Quantity,
  RegimeId,
  SubjectDecision,
  sum,
  TaskKind,
  Timeliness,
} from '@meldplicht/domain'
import { StreamName } from '@meldplicht/event-store'
import * as t from 'io-ts'

// What a view holds: nothing but ids, keys, times and sealed text. A view can be read by anybody
// who has the file, so a name or a sentence in it would undo the vault.

/** Sealed text with the place it was sealed for: enough to open it on the page that shows it. */
export const ReadPlace = closed('ReadPlace', {
  stream: StreamName,
  eventId: EventId,
  /** The sealed field at its own path inside otherwise empty event data. */
  data: t.UnknownRecord,
})
/** See {@link ReadPlace}. */
export type ReadPlace = t.TypeOf<typeof ReadPlace>

const Bilingual = closed('Bilingual', { nl: t.string, en: t.string })

const Due = sum('TaskDue', '_tag', {
  limit: closed('limit', {
    _tag: t.literal('limit'),
    limits: closed('Deadlines', { strict: Instant, outer: Instant }),
  }),
  agreed: closed('agreed', { _tag: t.literal('agreed'), at: Instant }),
  regime: closed(
    'regime',
    { _tag: t.literal('regime'), regime: RegimeId, step: t.string, since: Instant },
    { at: Instant },
  ),
  promised: closed('promised', { _tag: t.literal('promised'), with: AgreedWith, at: Instant }),
  'no-date': closed('no-date', { _tag: t.literal('no-date'), since: Instant }),
})

const Clock = closed('Clock', { kind: oneOf('ClockKind', ['presumed', 'aware']), since: Instant })

/** The filing that counts, as the register shows it. */
export const FilingSummary = closed(
  'FilingSummary',
  {
    kind: FilingKind,
    filedAt: Instant,
    timeliness: Timeliness,
    since: Instant,
    strict: Instant,
    withReasons: t.boolean,
  },
  { withdrawnAt: Instant },
)

/** One incident as lists show it. */
export const IncidentSummary = closed(
  'IncidentSummary',
  {
    incident: IncidentId,
    organisation: OrganisationId,
    /** `2026-0007`: ordinal within organisation and Amsterdam year. */
    number: t.string,
    status: oneOf('Status', ['open', 'closed', 'duplicate']),
    reportedAt: Instant,
    reporter: t.string,
    classification: oneOf('ClassificationOutcome', [
      'data-breach',
      'security-incident',
      'no-incident',
      'undetermined',
    ]),
    assessed: Assessed,
    /** The considerations that weighed most, for people. */
    why: t.readonlyArray(closed('Why', { text: Bilingual, citation: Bilingual })),
    clock: Clock,
    limits: closed('Deadlines', { strict: Instant, outer: Instant }),
    limitRuns: t.boolean,
    tasks: t.readonlyArray(closed('Task', { kind: TaskKind, due: Due })),
    authorityDecision: oneOf('DecisionStatus', [
      'none',
      ...AuthorityDecision.keys,
      'waits-for-second-person',
    ]),
    informed: t.readonlyArray(
      closed('Informed', { people: Quantity, individually: t.boolean, means: listed(Means) }),
    ),
    boardReported: t.boolean,
  },
  {
    title: ReadPlace,
    filing: FilingSummary,
    subjectDecision: SubjectDecision,
    /** On what a decision not to notify that counts leans. */
    notNotifying: oneOf('NotNotifying', ['second-person', 'short-list']),
  },
)
/** See {@link IncidentSummary}. */
export type IncidentSummary = t.TypeOf<typeof IncidentSummary>
