import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { revision } from '@meldplicht/event-store'
import { someEvents, someStream } from '@meldplicht/event-store/contract'
import { left, right } from '@meldplicht/testing'
import { expect, test, vi } from 'vitest'
import { patient } from './support/patient.ts'
import { storeOnStandIn } from './support/store.ts'

const WAIT = { timeout: 20_000, interval: 5 }

test('an append that waited for its turn has all its time for the answer', async () => {
  const { store, server } = await storeOnStandIn({ lateAfter: 1_500 }, { timeout: 3_000 })
  const [stream, other] = [someStream(), someStream()]
  await right(store.append(stream, 'no-stream', someEvents(stream, 1), patient))
  await right(store.append(other, 'no-stream', someEvents(other, 1), patient))
  server.faults.next('silent-append')
  const silent = store.append(stream, revision(0n), someEvents(stream, 1, 1n), patient)()
  await sleep(600)
  server.faults.next('late-append')
  const waited = store.append(stream, revision(0n), someEvents(stream, 1, 1n), patient)()
  expect(await silent).toMatchObject({ left: { _tag: 'OutcomeUnknown' } })
  expect(await waited).toMatchObject({ right: { revision: 1n } })
})

test('a read that ends because its client was given up for another call is not taken for whole', async () => {
  const { store, server } = await storeOnStandIn({}, { timeout: 3_000 })
  const stream = someStream()
  await right(store.append(stream, 'no-stream', someEvents(stream, 8), patient))
  server.faults.next('silent-read')
  const silent = store.readStream(someStream(), revision(0n), patient)()
  await vi.waitFor(() => expect(server.faults.count('silent-read')).toBe(1), WAIT)
  await sleep(1_000)
  server.faults.next('half-read')
  const read = await right(store.readStream(stream, revision(0n), patient))
  expect(server.faults.count('half-read')).toBe(1)
  expect(read._tag === 'found' ? read.events : []).toHaveLength(8)
  expect(await silent).toMatchObject({ left: { reason: 'timeout' } })
})

test('a client that was given up opens nothing more, and a closed store holds nothing open', async () => {
  const { store, server } = await storeOnStandIn({ lateAfter: 1_500 })
  const stream = someStream()
  server.faults.next('late-features')
  const append = store.append(stream, 'no-stream', someEvents(stream, 1), patient)
  expect(await left(append)).toMatchObject({ _tag: 'OutcomeUnknown' })
  await right(append)
  await store.close()()
  await sleep(2_000)
  await vi.waitFor(() => expect(server.open()).toBe(0), WAIT)
})

test.for(['malformed-twice', 'other-stream-broken'])(
  'an answer for which nobody waits any more (%s) does not end the process',
  (how) => {
    const program = join(import.meta.dirname, 'support/unwaited-answer.ts')
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, how], {
      encoding: 'utf8',
      timeout: 60_000,
    })
    expect(stderr).not.toContain('TypeError')
    expect(stdout).toBe('OutcomeUnknown, then alive')
    expect(status).toBe(0)
  },
)
