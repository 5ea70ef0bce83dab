import fc from 'fast-check'
import { taskEither as TE } from 'fp-ts'
import { expect, test, vi } from 'vitest'
import type { MakeHarness } from '../contract/harness.ts'
import { someOrganisation, someStream } from '../contract/some-events.ts'
import type { Stored } from '../event-store.ts'
import { commands } from './commands.ts'
import { LogModel } from './log-model.ts'
import type { Real } from './real.ts'

/**
 * Holds a store against the simplest model of the port: any sequence of appends, retries, rivals,
 * reads and reopenings gives what the model says, also when callers leave and the medium fails, and
 * a subscription follows all of it.
 *
 * @param name - shown in the report
 * @param make - makes a fresh harness for every run
 * @param numRuns - how many sequences
 */
export const modelEventStore = (name: string, make: MakeHarness, numRuns: number): void => {
  test(`${name} answers any sequence of calls as the model does`, async () => {
    await fc.assert(
      fc.asyncProperty(commands, async (sequence) => {
        const { store, reopen, disturb, close } = await make()
        const organisation = someOrganisation()
        const model = new LogModel()
        const real: Real = {
          store,
          streams: [someStream(organisation), someStream(organisation), someStream(organisation)],
          positions: [],
          reopen,
          disturb,
        }
        try {
          await fc.asyncModelRun(() => ({ model, real }), sequence)
          const followed: Array<Stored> = []
          const { stop } = real.store.subscribe({
            prefixes: [`incident-${organisation}.`],
            handle: (batch) => TE.fromIO(() => void followed.push(...batch)),
          })
          await vi.waitFor(() => expect(followed).toHaveLength(model.log.length), {
            interval: 2,
            timeout: 10_000,
          })
          await stop()
          expect(followed.map(({ envelope }) => envelope)).toEqual(model.log)
          expect(followed.map(({ position }) => position)).toEqual(real.positions)
        } finally {
          await close()
        }
      }),
      { numRuns },
    )
  }, 120_000)
}
