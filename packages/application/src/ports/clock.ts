import type { Instant } from '@meldplicht/domain'

/** Time, as a port: a use case asks once and hands the answer to the domain. */
export interface SystemClock {
  readonly now: () => Instant
}
