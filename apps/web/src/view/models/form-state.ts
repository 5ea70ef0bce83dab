/** An input error at a field, or of the form as a whole when `field` is absent. */
export interface FieldError {
  readonly field?: string
  /** Id of a section to go to, where it is not about a field. */
  readonly anchor?: string
  /** A fixed sentence of the dictionary, or one that the domain or decoder already worded. */
  readonly error: ErrorKey | { readonly sentence: string }
}

/** Fixed sentences for what may be wrong with a field. */
export type ErrorKey =
  | 'needed'
  | 'choose-one'
  | 'choose-a-file'
  | 'say-what-happened'
  | 'say-your-name'
  | 'say-why'
  | 'not-a-date'
  | 'not-a-time'
  | 'not-a-number'
  | 'between-reversed'
  | 'unknown-or-known'
  | 'not-a-hash'
  | 'not-a-whole-number'
  | 'hours-reversed'
  | 'score-out-of-scale'
  | 'adjusted-not-chosen'
  | 'not-a-country'
  | 'country-twice'
  | 'time-does-not-exist'
  | 'time-occurs-twice'
  | 'in-the-future'
  | 'before-first-signal'
  | 'too-long'
  | 'changed-meanwhile'
  | 'not-saved'
  | 'form-expired'
  | 'no-decision-yet'
  | 'contradicts-fact'
  | 'delay-needs-reason'
  | 'deviation-needs-reason'
  | 'second-person-is-same'

/**
 * A form as it was sent or starts: raw text per field name, exactly as typed, so that nobody types
 * twice. The server keeps the command id, so a second click is answered with the first result.
 */
export interface FormState {
  readonly commandId: string
  readonly csrf: string
  readonly values: Readonly<Record<string, string | ReadonlyArray<string>>>
  readonly errors: ReadonlyArray<FieldError>
}
