/** Why a request was not even looked at. */
export type Refusal =
  | 'wrong-host'
  | 'cross-site'
  | 'broken-text'
  | 'not-json'
  | 'not-a-form'
  | 'too-large'
  | 'compressed'
  | 'cut-off'

/** The HTTP status of each (RFC 9110). */
export const REFUSAL_STATUS: Readonly<Record<Refusal, number>> = {
  'wrong-host': 421,
  'cross-site': 403,
  'broken-text': 400,
  'not-json': 415,
  'not-a-form': 415,
  'too-large': 413,
  compressed: 415,
  'cut-off': 400,
}

/** Passed to Express's error handler, the one place where pages and API answer differently. */
export class RequestRefused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal)
    this.name = 'RequestRefused'
    this.refusal = refusal
  }
}
