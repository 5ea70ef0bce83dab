import type { Instant } from '../values/instant.ts'

/** Between which moments a law holds: `from` included, `until` excluded, or without an end. */
export interface Force {
  readonly from: Instant
  readonly until?: Instant
}

/** Whether a law holds at a moment; one that was never brought into force holds at none. */
export const isInForce = (force: Force | undefined, at: Instant): boolean =>
  force !== undefined && force.from <= at && (force.until === undefined || at < force.until)
