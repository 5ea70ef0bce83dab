import { memoryStore } from '@meldplicht/event-store'
import { contractRetry, describeEventStore } from '@meldplicht/event-store/contract'
import { either as E } from 'fp-ts'

describeEventStore('the memory store', async () => {
  const store = memoryStore(contractRetry)
  return {
    store,
    close: async () => {
      if (E.isLeft(await store.close()())) throw new Error('the store does not close')
    },
  }
})
