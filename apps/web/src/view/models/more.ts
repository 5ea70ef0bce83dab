import type { IncidentEventType, Instant, Moment } from '@meldplicht/domain'
import type { Mark, Words } from './values.ts'

/** An act beside the protocol's own course: somebody else was told, something was judged or agreed. */
export interface MoreRow {
  readonly key: IncidentEventType
  /** When it was done, where that is another moment than when it was recorded. */
  readonly at?: Moment
  /** With whom or what: a company, a kind, an outcome. */
  readonly about?: Words
  /** In somebody's own words. */
  readonly words?: Words
  /** Until when it holds, for when it is planned, or by when an answer is due. */
  readonly until?: Instant
  readonly reference?: string
  readonly mark: Mark
}
