import type { Instant, OfficeHours } from '@meldplicht/domain'
import type { RoleKey } from './values.ts'

/** Where people reach the FG and the desk (P-15). */
export interface Contact {
  /** The 24x7 number. */
  readonly emergencyPhone?: string
  readonly officePhone?: string
  readonly mail?: string
  readonly portal?: string
  readonly hours?: OfficeHours
}

/** What every page shows around its content. */
export interface Frame {
  readonly now: Instant
  /** Address of the style sheet. */
  readonly stylesheet: string
  readonly contact: Contact
  /** Who is reading. Absent on the pages for reporters, which have no menu. */
  readonly user?: { readonly name?: string; readonly role: RoleKey }
  /** The organisation that a reporter's page speaks for, or that the page is about. */
  readonly organisation?: { readonly id: string; readonly name: string }
}

/** The organisation and incident that a page is about. */
export interface IncidentRef {
  readonly organisationId: string
  readonly incidentId: string
}
