/** The words of one step. */
export interface StepText {
  /** Beside the clock: what to do now. */
  readonly title: string
  readonly explain: string
  /** On the button or link; starts with a verb. */
  readonly button: string
  /** After "Daarna:". */
  readonly after: string
  /** Under "Waar staat het" in the register. */
  readonly where: string
}
