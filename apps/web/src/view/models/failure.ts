import type { Frame, IncidentRef } from './frame.ts'

/** Statuses that have a page of their own. */
export type FailureStatus = 400 | 403 | 404 | 409 | 413 | 500 | 503

/** A page for something that did not happen: what, what was kept, what to do. */
export interface FailurePage {
  readonly frame: Frame
  readonly status: FailureStatus
  /** A sentence of the domain or application that says more; it replaces the general one. */
  readonly detail?: string
  /** The incident to go back to. */
  readonly ref?: IncidentRef
  /** An id to find the failure in the operator's log. Holds nothing personal. */
  readonly reference?: string
}
