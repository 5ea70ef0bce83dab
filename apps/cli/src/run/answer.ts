/** What a command answers: a document for programs (`--json`) and lines for people. */
export interface Answer {
  /** JSON-able; a bigint is written as a decimal string. */
  readonly json: unknown
  readonly text: string
}
