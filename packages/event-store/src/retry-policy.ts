/** How a subscription insists when its handler fails, before it parks. */
export interface RetryPolicy {
  /** How often one batch is handed over before the subscription parks, at least 1. */
  readonly attempts: number
  /** Pause after the first failure, in milliseconds; each next one is twice as long. */
  readonly firstPause: number
  /** Longest pause, in milliseconds; also between attempts to reach a store that is away. */
  readonly longestPause: number
}

/** Eight attempts in about eleven seconds. */
export const defaultRetry: RetryPolicy = { attempts: 8, firstPause: 100, longestPause: 5_000 }

/** The pause after the `failures`-th failure in a row (1 is the first), in milliseconds. */
export const pauseAfter = (retry: RetryPolicy, failures: number): number =>
  Math.min(retry.longestPause, retry.firstPause * 2 ** (failures - 1))
