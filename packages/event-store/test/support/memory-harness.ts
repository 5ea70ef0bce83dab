import { memoryStore } from '@meldplicht/event-store'
import type { EventStoreHarness } from '@meldplicht/event-store/contract'
import { contractRetry } from '@meldplicht/event-store/contract'
import { either as E } from 'fp-ts'

/** A memory store under test. */
export const makeMemoryHarness = async (): Promise<EventStoreHarness> => {
  const store = memoryStore(contractRetry)
  return {
    store,
    close: async () => {
      if (E.isLeft(await store.close()())) throw new Error('the store does not close')
    },
  }
}
