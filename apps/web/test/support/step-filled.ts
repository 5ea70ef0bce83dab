import type { StepKey } from '../../src/view/models/step.ts'
import type { Filled } from './browser.ts'

/** A form of an incident, and what somebody fills in there. */
export interface StepFilled {
  readonly step: StepKey
  readonly filled: Filled
  /** Of the address, where a link leads to a form about something. */
  readonly query?: Filled
}
