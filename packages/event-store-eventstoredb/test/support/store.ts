import type { EventStore } from '@meldplicht/event-store'
import type { EventStoreDbOptions } from '@meldplicht/event-store-eventstoredb'
import type { StandIn, StandInOptions } from '@meldplicht/eventstoredb-standin'
import { right } from '@meldplicht/testing'
import { onTestFinished, vi } from 'vitest'
import { patient } from './patient.ts'
import { open, serve } from './servers.ts'

/** Soon enough for a test that waits until a store gives up. */
export const TIMEOUT = 500

/** A store on a stand-in, both gone when the test is. */
export const storeOnStandIn = async (
  served: StandInOptions = {},
  options: Partial<EventStoreDbOptions> = {},
): Promise<{
  readonly store: EventStore
  readonly server: StandIn
  readonly connectionString: string
}> => {
  const { server, connectionString, close } = await serve(served)
  const store = await open({ connectionString, timeout: TIMEOUT, ...options })
  // What the store asks for by itself has been asked for now: the next fault is the test's own.
  const first = store.readLog({ prefixes: ['access-'] }, patient)
  await vi.waitFor(() => right(first), { timeout: 20_000 })
  onTestFinished(async () => {
    await store.close()()
    await close()
  })
  return { store, server, connectionString }
}
