import type { Frame, IncidentRef } from './frame.ts'

/**
 * What has a page of its own: statuses, a form that was sent before with other content, and a page
 * that cannot be shown now.
 */
export type FailureKind = 400 | 403 | 404 | 409 | 413 | 500 | 503 | 'sent-before' | 'not-shown'

/** A page for something that did not happen: what, what was kept, what to do. */
export interface FailurePage {
  readonly frame: Frame
  readonly kind: FailureKind
  /** A sentence of the domain or application that says more; it replaces the general one. */
  readonly detail?: string
  /** The incident to go back to. */
  readonly ref?: IncidentRef
  /** An id to find the failure in the operator's log. Holds nothing personal. */
  readonly reference?: string
}
