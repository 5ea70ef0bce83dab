import type { Instant } from '../values/instant.ts'
import { HOUR, toMs } from './instants.ts'

/** From what a presumed clock runs. */
export type ClockSignal = 'report' | 'signal' | 'processor-notice'

/**
 * From when the terms run. Until awareness is recorded they run from the earliest credible signal
 * ("vermoed"), so that no incident is ever without a clock.
 */
export type Clock =
  | { readonly _tag: 'presumed'; readonly since: Instant; readonly signal: ClockSignal }
  | { readonly _tag: 'aware'; readonly since: Instant }

/** Hours of checking after which a presumed clock escalates (EDPB 9/2022, annex B, example v). */
export const PRESUMED_ESCALATION_HOURS = 24

/** Whether a presumed clock has run for more than 24 hours without awareness being recorded. */
export const isEscalated = (clock: Clock, now: Instant): boolean =>
  clock._tag === 'presumed' && toMs(now) - toMs(clock.since) > PRESUMED_ESCALATION_HOURS * HOUR
