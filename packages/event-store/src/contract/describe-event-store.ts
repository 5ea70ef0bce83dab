import { describe } from 'vitest'
import { describeAppends } from './appends.ts'
import { describeFailingHandlers } from './failing-handlers.ts'
import type { MakeHarness } from './harness.ts'
import { describeIdempotency } from './idempotency.ts'
import { describeLifecycle, describeReopening } from './lifecycle.ts'
import { describeLogReads } from './log-reads.ts'
import { describeRefusals } from './refusals.ts'
import { describeDamage, describeStreamReads } from './stream-reads.ts'
import { describeSubscriptions } from './subscriptions.ts'

/**
 * The contract of the event store port, as tests: call it in a test file of vitest with a way to
 * make your store, and every promise of the port is held against it.
 *
 * @param name - shown in the report
 * @param make - makes a fresh harness for every test; see {@link contractRetry} for its retries
 */
export const describeEventStore = (name: string, make: MakeHarness): void => {
  // One harness is made to see what it can do, so that no test is there that could only be skipped.
  describe(name, async () => {
    const { reopen, damage, close } = await make()
    await close()
    describeAppends(make)
    describeIdempotency(make)
    describeRefusals(make)
    describeStreamReads(make)
    describeLogReads(make)
    describeSubscriptions(make)
    describeFailingHandlers(make)
    describeLifecycle(make)
    if (reopen) describeReopening(make)
    if (damage) describeDamage(make)
  })
}
