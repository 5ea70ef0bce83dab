import type {
  IncidentId,
  Instant,
  ItemId,
  OrganisationId,
  PersonId,
  ReadPart,
} from '@meldplicht/domain'
import type { Position } from '@meldplicht/event-store'
import type { taskEither as TE } from 'fp-ts'
import type { IncidentSummary, ReadPlace } from '../projections/summary.ts'
import type { ProjectionsUnavailable } from './projections-error.ts'

/** Which incidents to list. */
export interface ListQuery {
  /** Of these organisations only; absent means of every one. */
  readonly organisations?: ReadonlyArray<OrganisationId>
  readonly status?: 'open' | 'closed' | 'duplicate'
  readonly year?: number
  /** `newest` first, or what is `due` first, first; `newest` unless told. */
  readonly order?: 'newest' | 'due'
  /** Page size, 1 to 500. */
  readonly limit: number
  readonly offset: number
}

/** An incident whose history cannot be read: it is there, and more cannot be said in a list. */
export interface UnreadableIncident {
  readonly incident: IncidentId
  readonly organisation: OrganisationId
  readonly number: string
}

/** A page of incidents. */
export interface SummaryPage {
  /** How many there are on all pages. */
  readonly total: number
  readonly rows: ReadonlyArray<IncidentSummary>
  /** Of the same organisations and year, whatever their status; not among `rows`. */
  readonly unreadable: ReadonlyArray<UnreadableIncident>
}

/** An organisation in a list; its name is sealed and opened by the page that shows it. */
export interface OrganisationRow {
  readonly organisation: OrganisationId
  readonly name: ReadPlace
}

/** Somebody read an incident, or saw it in a list. */
export interface AccessRow {
  readonly incident: IncidentId
  readonly reader: PersonId
  /** Which part of it; for `attachment`, the file that was given out; for a list, which list. */
  readonly part: ReadPart | 'attachment' | 'due-list' | 'register-list'
  readonly attachment?: ItemId
  /** How often in this list, where that was more than once; `at` is the last time. */
  readonly times?: number
  readonly at: Instant
}

type Answer<A> = TE.TaskEither<ProjectionsUnavailable, A>

/**
 * The views that pages read. Disposable: deleted, they come back the same from the log. While they
 * are being made, an answer waits; it is never half a list.
 */
export interface Projections {
  /** Resolves once everything up to this position is in the views. */
  readonly waitFor: (position: Position) => Answer<void>
  readonly incidents: (query: ListQuery) => Answer<SummaryPage>
  /** By id, whichever organisation has it. */
  readonly incident: (incident: IncidentId) => Answer<ReadonlyArray<IncidentSummary>>
  /** By number, `2026-0007`, within an organisation. */
  readonly byNumber: (
    organisation: OrganisationId,
    number: string,
  ) => Answer<IncidentSummary | undefined>
  readonly organisations: () => Answer<ReadonlyArray<OrganisationRow>>
  /** Who read an incident of an organisation, newest first. */
  readonly reads: (
    organisation: OrganisationId,
    incident: IncidentId,
  ) => Answer<ReadonlyArray<AccessRow>>
}
