import type { YesNoUnknown } from '../facts/nature.ts'

/** Where the controller and the people are; absent is unknown, and unknown means the Netherlands. */
export interface Reach {
  /** Whether the processing is cross-border (AVG 4(23)). */
  readonly crossBorder?: YesNoUnknown
  /** Whether the *main* establishment (4(16)), where purposes and means are decided, is Dutch. */
  readonly mainEstablishmentIsDutch?: YesNoUnknown
  /** Whether the data are processed for a public task or a legal duty (6(1)(c) or (e)). */
  readonly publicTask?: YesNoUnknown
  /** Whether there is any establishment in the European Economic Area. */
  readonly establishedInEea?: YesNoUnknown
}
