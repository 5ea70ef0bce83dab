import { revision } from '@meldplicht/event-store'
import { someEvents, someStream } from '@meldplicht/event-store/contract'
import { right } from '@meldplicht/testing'
import { expect, test, vi } from 'vitest'
import { patient } from './support/patient.ts'
import { storeOnStandIn } from './support/store.ts'

const WAIT = { timeout: 20_000, interval: 5 }

test('an append to a stream that was read before, as commands do, asks the server nothing else', async () => {
  const { store, server } = await storeOnStandIn()
  // Until the store is told of changes of metadata, it has to ask for them each time.
  await vi.waitFor(async () => {
    const stream = someStream()
    expect(await right(store.readStream(stream, revision(0n), patient))).toEqual({
      _tag: 'missing',
    })
    const before = server.faults.count('not-leader-read')
    server.faults.next('not-leader-read', 9)
    const append = store.append(stream, 'no-stream', someEvents(stream, 1), patient)
    const appended = await append()
    server.faults.clear()
    expect(appended).toMatchObject({ right: { revision: 0n, written: true } })
    expect(server.faults.count('not-leader-read')).toBe(before)
  }, WAIT)
})
