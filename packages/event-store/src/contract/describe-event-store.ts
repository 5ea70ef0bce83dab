import { describe } from 'vitest'
import { describeAppends } from './appends.ts'
import type { MakeHarness } from './harness.ts'
import { describeIdempotency } from './idempotency.ts'

/**
 * The contract of the event store port, as tests: call it in a test file of vitest with a way to
 * make your store, and every promise of the port is held against it.
 *
 * @param name - shown in the report
 * @param make - makes a fresh harness for every test; see {@link contractRetry} for its retries
 */
export const describeEventStore = (name: string, make: MakeHarness): void => {
  describe(name, () => {
    describeAppends(make)
    describeIdempotency(make)
  })
}
