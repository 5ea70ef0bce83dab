import type { IncidentId, Instant, OrganisationId, PersonId } from '@meldplicht/domain'
import type { Position } from '@meldplicht/event-store'
import type { taskEither as TE } from 'fp-ts'
import type { IncidentSummary, ReadPlace } from '../projections/summary.ts'
import type { ProjectionsUnavailable } from './projections-error.ts'

/** Which incidents to list. */
export interface ListQuery {
  readonly organisation?: OrganisationId
  readonly status?: 'open' | 'closed' | 'duplicate'
  readonly year?: number
  readonly limit: number
  readonly offset: number
}

/** A page of incidents, newest first. */
export interface SummaryPage {
  readonly total: number
  readonly rows: ReadonlyArray<IncidentSummary>
}

/** An organisation in a list; its name is sealed and opened by the page that shows it. */
export interface OrganisationRow {
  readonly organisation: OrganisationId
  readonly name: ReadPlace
}

/** Somebody read an incident. */
export interface AccessRow {
  readonly incident: IncidentId
  readonly reader: PersonId
  readonly part: string
  readonly at: Instant
}

type Answer<A> = TE.TaskEither<ProjectionsUnavailable, A>

/** The views that pages read. Disposable: deleted, they come back the same from the log. */
export interface Projections {
  /** Resolves once everything up to this position is in the views. */
  readonly waitFor: (position: Position) => Answer<void>
  readonly incidents: (query: ListQuery) => Answer<SummaryPage>
  readonly incident: (incident: IncidentId) => Answer<IncidentSummary | undefined>
  /** By number, `2026-0007`, within an organisation. */
  readonly byNumber: (
    organisation: OrganisationId,
    number: string,
  ) => Answer<IncidentSummary | undefined>
  readonly organisations: () => Answer<ReadonlyArray<OrganisationRow>>
  readonly reads: (incident: IncidentId) => Answer<ReadonlyArray<AccessRow>>
}
