/** The views cannot be read now. What was recorded stays recorded: they come back from the log. */
export interface ProjectionsUnavailable {
  readonly _tag: 'ProjectionsUnavailable'
  readonly reason: 'behind' | 'parked' | 'locked' | 'full' | 'read-only' | 'cannot-open' | 'closed'
  readonly detail: string
}
